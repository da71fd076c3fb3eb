package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of the answers given, and with which words. */
class AnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static List<InputError> errors(Map<String, ?> answers) {
        InputException refused = catchThrowableOfType(InputException.class, () -> Enterprise.of(answers, DAY));
        return refused == null ? List.of() : refused.errors();
    }

    @ParameterizedTest
    @CsvSource({
        "职工人数, 80, 是否指“职工总数”",
        "employes, 80, 是否指“employees”",
        "绝无此项, 80, /api/v1/vocabulary",
        "职工总数, 八十, 应填数字（单位：人）",
        "职工总数, '1,200', 应填数字",
        "职工总数, -3, 不能小于 0人",
        "注册成立日期, 2026-11-21, 晚于判定日",
        "注册成立日期, 2020-02-30, 应填日期",
        "注册成立日期, 1899-12-31, 早于 1900 年",
        "注册地, 火星, 应从以下各项中选",
        "居民企业, maybe, 应填 是 或 否",
        "国民经济行业代码, 9999, 行业代码的大类不存在",
        "国民经济行业代码, C6513, 字母与大类不符",
        "国民经济行业代码, 6, 2 至 4 位数字",
        "注册天数, 365, 由系统计算",
    })
    void refuses(String name, String value, String says) {
        assertThat(errors(Map.of(name, value))).singleElement().satisfies(error -> {
            assertThat(error.message()).contains(says);
            assertThat(error.value()).isEqualTo(value);
        });
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(errors(Map.of(
                        "绝无此项", 1, "职工总数", 10, "科技人员", 11, "注册成立日期", "明天", "资产总额", 100, "负债总额", 50, "资产负债率", 60)))
                .extracting(InputError::field)
                .containsExactlyInAnyOrder("绝无此项", "techStaff", "registrationDate", "debtRatio");
    }

    @Test
    void refusesAPartAboveItsWholeEvenWhenTheWholeIsWorkedOut() {
        Map<String, Object> years =
                Map.of("rdHighTechY1", 100, "rdHighTechY2", 100, "rdHighTechY3", 100, "rdDomestic3y", 301);
        assertThat(errors(years))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("rdDomestic3y"));
    }

    @Test
    void refusesTheSameFigureByKeyAndByLabel() {
        assertThat(errors(Map.of("employees", 80, "职工总数", 80)))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("填了两次"));
    }

    @Test
    void takesAFigureThatAgreesWithItsParts() {
        Map<String, Object> answers = Map.of("资产总额", 300, "负债总额", 100, "资产负债率", "33.3");
        assertThat(Enterprise.of(answers, DAY).get资产负债率().number()).isGreaterThan(new BigDecimal("33.33"));
        assertThat(errors(Map.of("资产总额", 300, "负债总额", 100, "资产负债率", "33.5"))).hasSize(1);
    }

    /** The last overflows an int when its digits are counted. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999", "1e15", "1e-11", "1234567890123456", "0.00000000001", "-1e999999", "1e2147483647"})
    void refusesNumbersOutOfRange(String number) {
        assertThat(errors(Map.of("netProfitY1", new BigDecimal(number)))).hasSize(1);
    }

    @Test
    void keepsNumbersExactAndRefusesBinaryOnes() {
        assertThat(Enterprise.of(Map.of("salesY1", "0.1"), DAY)
                        .number("salesY1")
                        .number())
                .isEqualByComparingTo("0.1");
        assertThat(Enterprise.of(Map.of("salesY1", 120), DAY).number("salesY1").number())
                .isEqualByComparingTo("120");
        assertThat(errors(Map.of("salesY1", 0.1))).hasSize(1);
    }

    @Test
    void wantsWholeNumbersWhereThingsAreCounted() {
        FigureInfo counted = Vocabulary.figures().stream()
                .filter(figure -> figure.unit().whole() && !figure.computed())
                .findFirst()
                .orElseThrow();
        assertThat(errors(Map.of(counted.key(), "2.5")))
                .anySatisfy(error -> assertThat(error.message()).contains("应为整数"));
        assertThat(errors(Map.of(counted.key(), "2.0")))
                .noneMatch(error -> error.message().contains("整数"));
    }

    /** The first is the example of GB 32100; the others are it with a digit, the organisation's check digit or a letter changed. */
    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100M000100Y44, false",
        "91350100M000100X43, false",
        "91350100I000100Y43, false",
        "91350100, false"
    })
    void checksTheCreditCode(String code, boolean fine) {
        assertThat(errors(Map.of("统一社会信用代码", code)).isEmpty()).isEqualTo(fine);
    }

    @Test
    void refusesTextThatCouldPassForAnotherAnswer() {
        assertThat(errors(Map.of("企业名称", "甲\nemployees=5"))).hasSize(1);
        assertThat(errors(Map.of("企业名称", "甲".repeat(201)))).hasSize(1);
    }

    @Test
    void takesBlanksForNotKnown() {
        Enterprise blank = Enterprise.of(Map.of("职工总数", " ", "居民企业", "UNKNOWN"), DAY);
        assertThat(blank.given()).isEmpty();
    }
}
