package io.tiance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of a fixture, and of a name that tries to be markup. */
class CheckupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static Rulebook rules;
    private static Assessment assessment;

    @BeforeAll
    static void assess() throws IOException {
        rules = Rulebook.builtIn();
        String fixture = Files.readString(Path.of("fixtures/whole/tianhe-software-growth.yaml"));
        assessment = Assessment.of(Exchange.read(fixture, DAY, DAY).enterprise(), rules);
    }

    @AfterAll
    static void release() {
        rules.close();
    }

    @Test
    void saysOfEveryPolicyWhatTheAssessmentSays() {
        Checkup checkup = Checkup.of(assessment);
        assertThat(checkup.verdicts()).hasSize((int) assessment.policies().stream()
                .filter(one -> one.verdict() != Verdict.NOT_APPLICABLE)
                .count());
        assertThat(checkup.verdicts().size() + checkup.silent())
                .isEqualTo(assessment.policies().size());
        assertThat(checkup.actions()).hasSize(3);
        assertThat(checkup.actions().get(0)).startsWith("准备申报");
        assertThat(checkup.actions()).anyMatch(action -> action.startsWith("补填"));
        assertThat(checkup.actions()).noneMatch(action -> action.contains("单项冠军"));
        assertThat(checkup.citations()).isNotEmpty();
        assertThat(checkup.open().get(0)).startsWith("尚缺数据");
    }

    @Test
    void canBeReadBackFromWord() throws IOException {
        Checkup checkup = Checkup.of(assessment);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckupDocx.write(checkup, bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertThat(text)
                    .contains("政策体检报告", "广州岭羽数栈软件有限公司（虚构）", "判定日 2026-11-20", "以主管部门最终认定为准")
                    .contains(checkup.receipt(), checkup.ruleset());
            checkup.verdicts()
                    .forEach(line -> assertThat(text).contains(line.title()).contains(line.word()));
            checkup.actions().forEach(action -> assertThat(text).contains(action));
            checkup.gaps().forEach(gap -> assertThat(text).contains(gap.criterion(), gap.required()));
            assertThat(document.getTables()).isNotEmpty();
        }
    }

    @Test
    void isAWholePageWithoutScriptOrStyle() {
        Checkup checkup = Checkup.of(assessment);
        String html = CheckupHtml.of(checkup);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("href=\"/app/report.css\"", checkup.receipt(), checkup.ruleset(), "以主管部门最终认定为准")
                .doesNotContain("<script", "style=", "<style");
        checkup.verdicts().forEach(line -> assertThat(html).contains(line.title()));
        assertThat(CheckupTest.class.getResource("/static/app/report.css")).isNotNull();
    }

    @Test
    void takesANameForText() {
        Enterprise tricky = Enterprise.of(Map.of("企业名称", "<img src=x onerror='a()'>&甲"), DAY);
        String html = CheckupHtml.of(
                Checkup.of(Assessment.of(tricky, rules, policy -> policy.id().equals("TSME"))));
        assertThat(html)
                .contains("&lt;img src=x onerror=&apos;a()&apos;&gt;&amp;甲")
                .doesNotContain("<img");
    }
}
