package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** The rules as written with what proves them, and the report, as the console asks for them. */
class ClauseAndReportTest extends ConsoleCase {
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
        Map<?, ?> demo = (Map<?, ?>) ((List<?>) tree(get(finder, API + "/prospects?q=%E7%90%A2%E7%A0%9A"))
                        .get("items"))
                .get(0);
        assertThat(demo.get("asOf")).isEqualTo("2026-11-20");
        assertThat((Integer) demo.get("eligible")).isPositive();
        String path = API + "/prospects/" + demo.get("id") + "/report?asOf=2026-11-20";
        MockHttpServletResponse page = get(finder, path);
        assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(text(page)).contains("政策体检报告", demo.get("name").toString(), "以主管部门最终认定为准");
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
