package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are worked out from others. */
class DerivedFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Enterprise of(Map<String, ?> answers) {
        return Enterprise.of(answers, DAY);
    }

    @Test
    void threeYearSumsAskOnlyForTheYearsOfOperation() {
        Map<String, Object> young = Map.of("registrationDate", "2024-06-01", "salesY1", 1000, "salesY2", 500);
        assertThat(of(young).get近三年销售收入().number()).isEqualByComparingTo("1500");
        assertThat(of(Map.of("registrationDate", "2025-06-01", "salesY1", 1000))
                        .get近三年销售收入()
                        .number())
                .isEqualByComparingTo("1000");
        assertThat(of(Map.of("registrationDate", "2023-12-31", "salesY1", 1000, "salesY2", 500))
                        .get近三年销售收入()
                        .missing())
                .containsExactly("salesY3");
        assertThat(of(Map.of("salesY1", 1000)).get近三年销售收入().missing()).containsExactly("salesY2", "salesY3");
    }

    /** A date filled in later must not take an answered year away. */
    @Test
    void threeYearSumsKeepWhatWasAnswered() {
        Map<String, Object> three = Map.of("salesY1", 1, "salesY2", 2, "salesY3", 3);
        assertThat(of(three).get近三年销售收入().number()).isEqualByComparingTo("6");
        assertThat(of(Map.of("salesY1", 1, "salesY2", 2, "salesY3", 3, "registrationDate", "2026-05-01"))
                        .get近三年销售收入()
                        .number())
                .isEqualByComparingTo("6");
    }

    @Test
    void growthIsExact() {
        assertThat(of(Map.of("revenueY1", 5292, "revenueY3", 4800))
                        .get营业收入两年复合增长率()
                        .number())
                .isEqualByComparingTo("5");
        assertThat(of(Map.of("revenueY1", "105.1", "revenueY2", 100))
                        .get营业收入增长率()
                        .number())
                .isEqualByComparingTo("5.1");
        assertThat(of(Map.of("revenueY1", 100, "revenueY2", 0)).get营业收入增长率().number())
                .isEqualByComparingTo("0");
        assertThat(of(Map.of("mainRevenueY1", 121, "mainRevenueY2", 110, "mainRevenueY3", 100))
                        .get两年平均主营业务收入增长率()
                        .number())
                .isEqualByComparingTo("10");
    }

    @Test
    void daysAreCalendarDays() {
        assertThat(of(Map.of("registrationDate", "2025-11-20")).get注册天数().number())
                .isEqualByComparingTo("365");
        assertThat(of(Map.of("registrationDate", "2026-11-20")).get注册天数().number())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "3963, 39, true",
        "3963, C, true",
        "3963, 3963, true",
        "3963, 396, true",
        "3963, 40, false",
        "3963, D, false",
        "39, 3963, ",
        "39, C, true",
        "39, 38, false",
        "C, 3963, ",
        "C, 6513, false",
        "I6513, 65, true",
        "97, T, true"
    })
    void aShortIndustryCodeLeavesOpenWhatItDoesNotTell(String code, String prefix, Boolean under) {
        Flag flag = of(Map.of("industryCode", code)).get国民经济行业代码().under(prefix);
        assertThat(flag.value()).isEqualTo(under);
        assertThat(flag.missing()).isEqualTo(under == null ? java.util.Set.of("industryCode") : java.util.Set.of());
    }

    @ParameterizedTest
    @CsvSource({"3963, 工业", "6513, 软件和信息技术服务业", "51, 批发业", "H62, 餐饮业", "L7212, 租赁和商务服务业", "F, 未填", "70, 未填", "55, 未填"})
    void theCodeTellsTheSizeIndustryWhereThereIsNoDoubt(String code, String industry) {
        assertThat(of(Map.of("industryCode", code)).get划型行业().shown()).isEqualTo(industry);
    }
}
