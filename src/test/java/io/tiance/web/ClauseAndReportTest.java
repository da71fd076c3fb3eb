package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.Facts;
import io.tiance.prospect.Prospect;
import io.tiance.prospect.ProspectFiles;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** The rules as written with what proves them, and the report, as the console asks for them. */
class ClauseAndReportTest extends ConsoleCase {
    @Autowired
    private ProspectFiles files;

    @Test
    void givesEveryRuleAsItIsWritten() {
        try (Rulebook book = Rulebook.builtIn()) {
            assertThat(book.policies()).flatExtracting("rules").isNotEmpty();
            book.policies()
                    .forEach(policy -> policy.rules()
                            .forEach(rule -> assertThat(rule.text())
                                    .startsWith("rule \"" + rule.criterion().id() + " ")
                                    .contains(rule.statement())
                                    .endsWith("end")
                                    .containsOnlyOnce("rule \"")));
        }
    }

    @Test
    void givesTheRulesOfAPolicyWithTheFixturesThatProveThem() throws Exception {
        MockHttpSession auditor = signIn("auditor");
        Map<?, ?> written = tree(get(auditor, API + "/clauses/HNTE"));
        Map<?, ?> version = (Map<?, ?>) ((List<?>) written.get("versions")).get(0);
        Map<?, ?> rule = ((List<?>) version.get("rules"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> one.get("id").equals("HNTE-A11-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.get("drl").toString()).contains("要求.不低于");
        assertThat(rule.get("proofs").toString())
                .contains("expected=NOT_MET", "注册成立日期：2025-11-21", "high_tech_enterprise_2016.yaml #");
        assertThat((List<?>) written.get("proofs")).isNotEmpty();
        assertThat(list(get(auditor, API + "/clauses"))).hasSizeGreaterThan(90);
        assertThat(get(auditor, API + "/clauses/NOTHING").getStatus()).isEqualTo(404);
    }

    @Test
    void handsOverTheReportAsAPageAndInWord() throws Exception {
        MockHttpSession finder = signIn("finder");
        Map<?, ?> fixture = Exchange.tree(Files.readString(Path.of("fixtures/whole/tianhe-instrument-maker.yaml")));
        @SuppressWarnings("unchecked")
        Map<String, ?> answers = (Map<String, ?>) fixture.get("enterprise");
        Prospect reported = files.create(new Prospect.Card("体检样例（虚构）", "", "", ""), "finder");
        long id = Objects.requireNonNull(reported.id());
        assertThat(get(finder, API + "/prospects/" + id + "/report").getStatus())
                .as("nothing is known of it yet")
                .isEqualTo(404);
        files.save(id, Facts.of(answers, LocalDate.of(2026, 11, 20)), Map.of(), 0, "finder");
        Map<?, ?> line =
                (Map<?, ?>) ((List<?>) tree(get(finder, API + "/prospects?q=%E4%BD%93%E6%A3%80%E6%A0%B7%E4%BE%8B"))
                                .get("items"))
                        .get(0);
        assertThat(line.get("asOf")).isEqualTo("2026-11-20");
        assertThat((Integer) line.get("eligible")).isPositive();
        String path = API + "/prospects/" + id + "/report?asOf=2026-11-20";
        assertThat(text(get(finder, API + "/prospects/" + id + "/report")))
                .as("of the latest day")
                .isEqualTo(text(get(finder, path)));
        MockHttpServletResponse page = get(finder, path);
        assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(text(page)).contains("政策体检报告", answers.get("企业名称").toString(), "以主管部门最终认定为准");
        MockHttpServletResponse word = get(finder, path + "&format=docx");
        assertThat(word.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.getContentAsByteArray()))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("政策体检报告"));
        }
        MockHttpServletResponse wrong = get(finder, path + "&format=pdf");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(text(wrong)).contains("html 或 docx");
        assertThat(get(finder, path.replace("2026-11-20", "2020-01-01")).getStatus())
                .isEqualTo(404);
        assertThat(text(get(signIn("auditor"), API + "/audit"))).contains("出具体检报告");
    }
}
