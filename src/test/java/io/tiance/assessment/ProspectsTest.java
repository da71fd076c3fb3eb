package io.tiance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.RuleTexts;
import io.tiance.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Verdicts while it is not known whom a clause concerns. Each of these once flipped. */
class ProspectsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String HERE = "Enterprise( 注册地.属于( \"天河区\" ), $人 : 职工总数 )";
    private static final String ALL = "Enterprise( $人 : 职工总数 )";
    private static final String MANY = "要求.不低于( $人, \"5\" );";

    private static Verdict verdict(Rulebook book, Object... answers) {
        Map<String, Object> given = answers.length == 2
                ? Map.of((String) answers[0], answers[1])
                : Map.of((String) answers[0], answers[1], (String) answers[2], answers[3]);
        return Assessment.of(Enterprise.of(given, DAY), book).policies().get(0).verdict();
    }

    @Test
    void aPolicyWhoseOnlyClauseMayNotConcernIsOpen() {
        try (Rulebook book = Rulebook.of(RuleTexts.book("认定", HERE, MANY))) {
            assertThat(verdict(book, "职工总数", 7)).isEqualTo(Verdict.NEEDS_INFO);
            assertThat(verdict(book, "职工总数", 7, "注册地", "天河区")).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(book, "职工总数", 7, "注册地", "广东省外")).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void aClauseThatHoldsAnywayNeedNotConcern() {
        try (Rulebook book = Rulebook.of(RuleTexts.book("认定", HERE, MANY, ALL, MANY))) {
            assertThat(verdict(book, "职工总数", 7)).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(book, "职工总数", 3)).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }

    @Test
    void aRouteMayBeLeftWithItsOtherClauses() {
        String route = "@路径( \"评/甲\" ) when ";
        String few = "要求.不超过( $人, \"5\" );";
        try (Rulebook book = Rulebook.of(RuleTexts.book("认定", route + HERE, few, route + ALL, MANY))) {
            assertThat(verdict(book, "职工总数", 7)).isEqualTo(Verdict.NEEDS_INFO);
            assertThat(verdict(book, "职工总数", 7, "注册地", "广东省外")).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(book, "职工总数", 7, "注册地", "天河区")).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }

    @Test
    void anAwardPolicyWithNothingForTheEnterpriseDoesNotConcernIt() {
        String award = "要求.奖励( 不低于( $人, \"5\" ), 定额( \"20\" ) );";
        try (Rulebook book = Rulebook.of(RuleTexts.book("奖补", HERE, award, ALL, MANY))) {
            assertThat(verdict(book, "职工总数", 7, "注册地", "天河区")).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(book, "职工总数", 7, "注册地", "广东省外")).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(book, "职工总数", 7)).isEqualTo(Verdict.NEEDS_INFO);
            assertThat(verdict(book, "职工总数", 3)).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }

    @Test
    void aRowThatMayNotCountIsNotCounted() {
        String[] rules = {
            HERE, "要求.计分( $人, \"≥ 5\", \"20\", \"< 5\", \"0\" );", "Enterprise( )", "要求.得分合计不低于( \"20\" );"
        };
        try (Rulebook book = Rulebook.of(RuleTexts.book("认定", rules))) {
            assertThat(verdict(book, "职工总数", 7)).isEqualTo(Verdict.NEEDS_INFO);
            assertThat(verdict(book, "职工总数", 3)).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(verdict(book, "职工总数", 7, "注册地", "天河区")).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(book, "职工总数", 7, "注册地", "广东省外")).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }

    @Test
    void askingForARowThatDoesNotConcernGivesNothing() {
        String[] rules = {
            HERE, "要求.计分( $人, \"≥ 5\", \"20\", \"< 5\", \"0\" );", "Enterprise( )", "要求.单项得分高于( \"TRY-1\", \"0\" );"
        };
        try (Rulebook book = Rulebook.of(RuleTexts.book("认定", rules))) {
            assertThat(verdict(book, "职工总数", 7, "注册地", "广东省外")).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }
}
