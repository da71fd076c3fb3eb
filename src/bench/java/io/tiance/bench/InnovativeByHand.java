package io.tiance.bench;

import static io.tiance.bench.Hand.atLeast;
import static io.tiance.bench.Hand.descending;
import static io.tiance.bench.Hand.no;
import static io.tiance.bench.Hand.yes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 创新型中小企业: 工信部企业〔2022〕63号 annex 1, with the basic conditions of 工信部企业〔2026〕2号. */
final class InnovativeByHand {
    private static final int[] RESEARCH = {5, 20, 3, 15, 2, 10, 1, 5};
    private static final int[] GROWTH = {15, 20, 10, 15, 5, 10, 0, 5};
    private static final int[] MAIN_SHARE = {70, 20, 60, 15, 55, 10, 50, 5};

    private InnovativeByHand() {}

    static Result.Judged judge(Company c, Figures f) {
        Points innovation = property(c.topProductIp()).plus(descending(f.rdAuditRatioY1(), RESEARCH));
        Points growth = descending(f.mainRevenueGrowth(), GROWTH).plus(debts(f.debtRatio()));
        Points focus = field(c.strategicIndustry()).plus(descending(f.mainRevenueShare(), MAIN_SHARE));
        Points total = innovation.plus(growth).plus(focus);
        Truth scored = total.atLeast(60)
                .and(innovation.atLeast(20))
                .and(growth.atLeast(15))
                .and(focus.atLeast(15));
        return Result.Judged.of(gates(c, f).and(scored.or(direct(c))), total);
    }

    private static Truth gates(Company c, Figures f) {
        Truth inProvince = c.registeredIn() == null
                ? Truth.BLANK
                : Truth.of(!c.registeredIn().equals("广东省外"));
        return yes(c.registeredMainland())
                .and(yes(c.legalPerson()))
                .and(inProvince)
                .and(large(c, f.sizeIndustry()).not())
                .and(no(c.onAbnormalList()))
                .and(no(c.onDishonestyList()))
                .and(no(c.bannedProducts()))
                .and(no(c.incidentsNew()))
                .and(atReview(c, c.yearlyUpdateDone()))
                .and(atReview(c, c.changesReported()))
                .and(no(c.struckOffForFraud()));
    }

    /** Asked only of those that apply for another term. */
    private static Truth atReview(Company c, @Nullable Boolean done) {
        Truth first = c.innovativeApplication() == null
                ? Truth.BLANK
                : Truth.of(!c.innovativeApplication().equals("复核"));
        return first.or(yes(done));
    }

    private static Truth large(Company c, @Nullable String row) {
        if (row == null) {
            return Truth.BLANK;
        }
        return switch (row) {
            case "农林牧渔业" -> reaches(c.revenueY1(), 20_000);
            case "工业" -> byPeople(c, 1_000, 40_000);
            case "建筑业" -> reaches(c.revenueY1(), 80_000).and(reaches(c.assets(), 80_000));
            case "批发业" -> byPeople(c, 200, 40_000);
            case "零售业" -> byPeople(c, 300, 20_000);
            case "交通运输业", "邮政业" -> byPeople(c, 1_000, 30_000);
            case "仓储业" -> byPeople(c, 200, 30_000);
            case "住宿业", "餐饮业", "软件和信息技术服务业" -> byPeople(c, 300, 10_000);
            case "信息传输业" -> byPeople(c, 2_000, 100_000);
            case "房地产开发经营" -> reaches(c.revenueY1(), 200_000).and(reaches(c.assets(), 10_000));
            case "物业管理" -> byPeople(c, 1_000, 5_000);
            case "租赁和商务服务业" -> reaches(c.workforce(), 300).and(reaches(c.assets(), 120_000));
            // the text of this row is weak evidence: whatever it says, a person must look
            default -> c.workforce() == null ? Truth.BLANK : Truth.REVIEW;
        };
    }

    private static Truth byPeople(Company c, long people, long revenue) {
        return reaches(c.workforce(), people).and(reaches(c.revenueY1(), revenue));
    }

    /** Whether a limit includes what lies exactly on it is not verified. */
    private static Truth reaches(@Nullable BigDecimal figure, long limit) {
        if (figure == null) {
            return Truth.BLANK;
        }
        int side = figure.compareTo(BigDecimal.valueOf(limit));
        return side < 0 ? Truth.NO : side > 0 ? Truth.YES : Truth.REVIEW;
    }

    private static Truth direct(Company c) {
        return yes(c.nationalPrize())
                .or(yes(c.provincialPrize()))
                .or(yes(c.holdsHighTech()))
                .or(titles(c.otherInnovationTitles()))
                .or(yes(c.provincialLab()))
                .or(atLeast(c.newEquity3y(), 500).and(Truth.REVIEW));
    }

    private static Truth titles(@Nullable List<String> held) {
        if (held == null) {
            return Truth.BLANK;
        }
        if (held.contains("国家级技术创新示范企业") || held.contains("知识产权优势企业") || held.contains("知识产权示范企业")) {
            return Truth.YES;
        }
        return held.contains("其他同类荣誉") ? Truth.REVIEW : Truth.NO;
    }

    private static Points property(@Nullable String best) {
        if (best == null) {
            return Points.missing(0, 20);
        }
        return switch (best) {
            case "Ⅰ类高价值" -> Points.exactly(20);
            case "自主研发Ⅰ类" -> Points.exactly(15);
            case "高价值或自主研发待认的Ⅰ类" -> Points.experts(10, 20);
            case "Ⅰ类" -> Points.exactly(10);
            case "Ⅱ类" -> Points.exactly(5);
            default -> Points.NONE;
        };
    }

    private static Points debts(Quantity ratio) {
        if (!ratio.known()) {
            return Points.missing(0, 10);
        }
        return ratio.atMost(55) ? Points.exactly(10) : ratio.atMost(75) ? Points.exactly(5) : Points.NONE;
    }

    private static Points field(@Nullable Boolean strategic) {
        return strategic == null ? Points.missing(5, 10) : Points.exactly(strategic ? 10 : 5);
    }
}
