package io.tiance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.RandomAnswers;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The promise, tried on the whole rule book: an enterprise answers figure after figure in random order, and what has once been
 * said for certain is never taken back.
 */
class NeverFlipsTest {
    private static final Set<Verdict> SETTLED =
            EnumSet.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.NOT_APPLICABLE);
    private static final int AT_ONCE = 4;
    private static final Rulebook RULES = Rulebook.builtIn();

    @ParameterizedTest
    @CsvSource({"1, 2026-11-20", "2, 2026-11-20", "3, 2026-11-20", "4, 2022-06-30", "5, 2019-06-30", "6, 2024-03-01"})
    void whatIsCertainStaysCertain(long seed, LocalDate day) {
        RandomAnswers random = new RandomAnswers(new Random(seed), day, thresholds());
        List<FigureInfo> figures = random.figures();
        Map<String, Object> answers = Map.of();
        Assessment before = Assessment.of(Enterprise.of(answers, day), RULES);
        int settled = 0;
        for (int i = 0; i < figures.size(); i += AT_ONCE) {
            List<FigureInfo> more = figures.subList(i, Math.min(i + AT_ONCE, figures.size()));
            answers = random.fillIn(answers, more);
            Assessment after = Assessment.of(Enterprise.of(answers, day), RULES);
            List<String> flips = flips(before, after);
            assertThat(flips)
                    .as("after %s in %s", more.stream().map(FigureInfo::key).toList(), answers)
                    .isEmpty();
            before = after;
        }
        settled = (int) before.policies().stream()
                .filter(one -> SETTLED.contains(one.verdict()))
                .count();
        assertThat(settled)
                .as("policies settled in the end")
                .isGreaterThan(before.policies().size() / 3);
    }

    private static List<String> flips(Assessment before, Assessment after) {
        List<String> flips = new ArrayList<>();
        Map<String, PolicyAssessment> later = new HashMap<>();
        after.policies().forEach(one -> later.put(one.policy().id(), one));
        for (PolicyAssessment one : before.policies()) {
            PolicyAssessment two = later.get(one.policy().id());
            if (SETTLED.contains(one.verdict()) && two.verdict() != one.verdict()) {
                flips.add(one.policy().id() + " " + one.verdict() + " → " + two.verdict());
            }
            if (two.money().certain().compareTo(one.money().certain()) < 0) {
                flips.add(one.policy().id() + " certain " + one.money() + " → " + two.money());
            }
            if (one.money().possible() != null
                    && (two.money().possible() == null
                            || two.money().possible().compareTo(one.money().possible()) > 0)) {
                flips.add(one.policy().id() + " possible " + one.money() + " → " + two.money());
            }
            if (one.score() != null
                    && two.score() != null
                    && (two.score().min().compareTo(one.score().min()) < 0
                            || two.score().max().compareTo(one.score().max()) > 0)) {
                flips.add(one.policy().id() + " score " + one.score() + " → " + two.score());
            }
            flips.addAll(flips(one.findings(), two.findings()));
        }
        flips.addAll(flips(
                before.standards().stream()
                        .map(Assessment.StandardFinding::finding)
                        .toList(),
                after.standards().stream()
                        .map(Assessment.StandardFinding::finding)
                        .toList()));
        return flips;
    }

    /** A criterion may turn out not to concern the enterprise as long as that was open. */
    private static List<String> flips(List<Finding> before, List<Finding> after) {
        Map<String, Finding> later = new TreeMap<>();
        after.forEach(finding -> later.put(finding.criterion().id(), finding));
        List<String> flips = new ArrayList<>();
        for (Finding one : before) {
            Finding two = later.get(one.criterion().id());
            boolean certain = one.status() != Status.UNKNOWN && one.status() != Status.REVIEW;
            boolean letGo = two.status() == Status.NOT_APPLICABLE
                    && !one.selectorMissing().isEmpty();
            if (certain && two.status() != one.status() && !letGo) {
                flips.add(one.criterion().id() + " " + one.status() + " → " + two.status());
            }
            if (!one.levels().isEmpty() && !letGo && !one.levels().containsAll(two.levels())) {
                flips.add(one.criterion().id() + " " + one.levels() + " → " + two.levels());
            }
        }
        return flips;
    }

    private static List<BigDecimal> thresholds() {
        Pattern number = Pattern.compile("\"[≥≤<> ]*(\\d{1,8}(?:\\.\\d+)?)");
        return RuleSources.builtIn().files().values().stream()
                .flatMap(text -> number.matcher(text).results().map(match -> new BigDecimal(match.group(1))))
                .sorted()
                .toList();
    }
}
