package io.tiance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whom a rule concerns is asked once for each combination of answers, and turns on the answers it looks at alone. */
class RestrictionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    /** Two rules look at the same figure, one at two, one at another. */
    private static final RuleSources BOOK = RuleTexts.book(
            "认定",
            "Enterprise( 国民经济行业代码.属于( \"39\" ), $人 : 职工总数 )",
            "要求.不低于( $人, \"5\" );",
            "Enterprise( 国民经济行业代码.属于( \"C\" ), 上市公司.属于( \"是\" ), $人 : 职工总数 )",
            "要求.不低于( $人, \"6\" );",
            "Enterprise( 注册地.属于( \"天河区\" ), $人 : 职工总数 )",
            "要求.不低于( $人, \"7\" );",
            "Enterprise( $人 : 职工总数 )",
            "要求.不低于( $人, \"8\" );");

    private static final List<String> INDUSTRIES = List.of("", "C", "39", "3963", "65", "6513");
    private static final List<String> YES_NO = List.of("", "是", "否");
    private static final List<String> PLACES = List.of("", "天河区", "广州市其他区");

    private static List<Map<String, Object>> enterprises() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String industry : INDUSTRIES) {
            for (String listed : YES_NO) {
                for (String place : PLACES) {
                    Map<String, Object> answers = new HashMap<>(Map.of("职工总数", 9));
                    answers.put("国民经济行业代码", industry);
                    answers.put("上市公司", listed);
                    answers.put("注册地", place);
                    all.add(answers);
                }
            }
        }
        return all;
    }

    private static List<String> concerned(Rulebook book, Map<String, Object> answers) {
        return book.judge(Enterprise.of(answers, DAY)).stream()
                .map(finding -> finding.criterion().id() + " " + (finding.status() != Status.NOT_APPLICABLE) + " "
                        + finding.selectorMissing())
                .toList();
    }

    /** By the restrictions themselves, without the rule engine. */
    private static boolean concerns(Criterion criterion, Enterprise enterprise) {
        return criterion.selectors().stream().allMatch(selector -> {
            Answer answer = enterprise.to(selector.figure());
            String[] options = selector.options().toArray(String[]::new);
            return answer instanceof Industry industry
                    ? industry.属于(options)
                    : answer instanceof Choice choice ? choice.属于(options) : ((Flag) answer).属于(options);
        });
    }

    @Test
    void rememberedItIsAsWhenAskedForTheFirstTime() {
        List<Map<String, Object>> enterprises = enterprises();
        Random random = new Random(1);
        try (Rulebook book = Rulebook.of(BOOK)) {
            for (int round = 0; round < 3; round++) {
                Collections.shuffle(enterprises, random);
                for (Map<String, Object> answers : enterprises) {
                    Enterprise enterprise = Enterprise.of(answers, DAY);
                    assertThat(book.judge(enterprise)).hasSize(4).allSatisfy(finding -> {
                        boolean concerns = concerns(finding.criterion(), enterprise);
                        assertThat(finding.status() != Status.NOT_APPLICABLE)
                                .as("%s %s", finding.criterion().id(), answers)
                                .isEqualTo(concerns);
                    });
                }
            }
        }
    }

    @Test
    void concernsWhomItsRestrictionsName() {
        try (Rulebook book = Rulebook.of(BOOK)) {
            assertThat(concerned(book, Map.of("职工总数", 9, "国民经济行业代码", "3963", "上市公司", "否", "注册地", "天河区")))
                    .containsExactly("TRY-1 true []", "TRY-2 false []", "TRY-3 true []", "TRY-4 true []");
            assertThat(concerned(book, Map.of("职工总数", 9, "国民经济行业代码", "C")))
                    .containsExactly(
                            "TRY-1 true [industryCode]",
                            "TRY-2 true [listed]",
                            "TRY-3 true [registeredIn]",
                            "TRY-4 true []");
        }
    }
}
