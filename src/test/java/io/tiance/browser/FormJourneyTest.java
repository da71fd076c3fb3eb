package io.tiance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.CurrentRulebook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole enterprises go through the form question by question, and end with the verdicts of the whole assessment. */
@BrowserTest
class FormJourneyTest {
    private static final Map<String, List<String>> SHOWN = Map.of(
            "ELIGIBLE", List.of("eligible"),
            "NOT_ELIGIBLE", List.of("near", "no"),
            "NEEDS_INFO", List.of("info"),
            "NEEDS_REVIEW", List.of("review"));

    @Autowired
    private CurrentRulebook rulebook;

    @ParameterizedTest
    @CsvSource({
        "tianhe-software-growth, 高企培育",
        "star-arc-games, 高企培育",
        "niche-industrial-software, 专精特新",
        "sensor-maker-eighth-batch, 专精特新",
        "coast-chain-regional-headquarters, 总部",
        "upstairs-cosmetics, 工业上楼",
    })
    void endsWithTheVerdictsOfTheWholeAssessment(String fixture, String family, Visit visit) {
        FormUser user = new FormUser(visit.page(), fixture);
        user.page.navigate(visit.url(
                "/embed?asOf=" + user.asOf + "&families=" + URLEncoder.encode(family, StandardCharsets.UTF_8)));
        user.press("开始");
        assertThat(user.answerAll()).isPositive();
        Enterprise enterprise = Enterprise.of(user.knows, LocalDate.parse(user.asOf));
        Assessment whole = rulebook.with(book -> Assessment.of(enterprise, book));
        SHOWN.forEach((verdict, groups) -> assertThat(groups.stream()
                        .flatMap(group -> titles(user.page, group).stream())
                        .toList())
                .as(verdict)
                .containsExactlyInAnyOrderElementsOf(whole.policies().stream()
                        .filter(one -> one.policy().family().name().equals(family)
                                && one.verdict().name().equals(verdict))
                        .map(one -> one.policy().title())
                        .toList()));
        user.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        visit.axe(user.page);
        visit.screenshot(user.page, "form-result-" + fixture);
        assertThat(visit.requests()).noneMatch(url -> url.contains(String.valueOf(user.knows.get("industryCode"))));
    }

    private static List<String> titles(Page page, String group) {
        return page.locator(".group." + group + " .card .title").allTextContents();
    }
}
