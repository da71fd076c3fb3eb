package io.tiance.bench;

import static io.tiance.bench.Hand.atLeast;
import static io.tiance.bench.Hand.no;
import static io.tiance.bench.Hand.yes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 高新技术企业: 国科发火〔2016〕32号 article 11, 国科发火〔2016〕195号 part 3 (7). */
final class HighTechByHand {
    private static final int ABOVE_SEVENTY = 71;
    private static final Points ORGANISATION = Points.experts(0, 6 + 6 + 4 + 4);

    private HighTechByHand() {}

    static Result.Judged judge(Company c, Figures f) {
        Points property = level(c.ipAdvancement(), "高", "较高", "一般", "较低")
                .plus(level(c.ipCoreSupport(), "强", "较强", "一般", "较弱"))
                .plus(number(c.highTechClassOneIp(), c.highTechClassTwoIp()))
                .plus(obtained(c.ipObtainedBy()))
                .plus(standards(c.helpedWriteStandards()))
                .cappedAt(30);
        Points total = property.plus(conversions(f.conversionsMean()))
                .plus(ORGANISATION)
                .plus(growth(f.netAssetsGrowth()))
                .plus(growth(f.salesGrowth()));
        return Result.Judged.of(gates(c, f).and(total.atLeast(ABOVE_SEVENTY)), total);
    }

    private static Truth gates(Company c, Figures f) {
        Truth field = c.highTechField() == null
                ? Truth.BLANK
                : Truth.of(!c.highTechField().equals("均不属于"));
        return atLeast(f.daysRegistered(), 365)
                .and(atLeast(c.highTechClassOneIp(), 1).or(atLeast(c.highTechClassTwoIp(), 1)))
                .and(yes(c.ipSupportsMainProducts()))
                .and(field)
                .and(atLeast(f.techStaffShare(), 10))
                .and(research(c.salesY1(), f.rdRatio3y()))
                .and(atLeast(f.rdDomesticShare(), 60))
                .and(atLeast(f.highTechIncomeShare(), 60))
                .and(no(c.accidentsOneYear()))
                .and(no(c.highTechCancelledThisYear()));
    }

    /** Which ratio is asked depends on the sales of the latest year. */
    private static Truth research(@Nullable BigDecimal sales, Quantity ratio) {
        if (sales == null) {
            return ratio.atLeast(5) ? Truth.YES : ratio.below(3) ? Truth.NO : Truth.BLANK;
        }
        boolean small = sales.compareTo(BigDecimal.valueOf(5_000)) <= 0;
        boolean large = sales.compareTo(BigDecimal.valueOf(20_000)) > 0;
        return atLeast(ratio, small ? 5 : large ? 3 : 4);
    }

    private static Points level(@Nullable String word, String best, String second, String third, String fourth) {
        if (word == null) {
            return Points.missing(0, 8);
        }
        if (word.equals(best)) {
            return Points.experts(7, 8);
        }
        if (word.equals(second)) {
            return Points.experts(5, 6);
        }
        if (word.equals(third)) {
            return Points.experts(3, 4);
        }
        return word.equals(fourth) ? Points.experts(1, 2) : Points.NONE;
    }

    private static Points number(@Nullable BigDecimal classOne, @Nullable BigDecimal classTwo) {
        Points byOne = classOne == null
                ? Points.missing(0, 8)
                : classOne.compareTo(BigDecimal.ONE) >= 0 ? Points.experts(7, 8) : Points.NONE;
        return byOne.orBetter(byClassTwo(Quantity.of(classTwo)));
    }

    private static Points byClassTwo(Quantity number) {
        if (!number.known()) {
            return Points.missing(0, 6);
        }
        if (number.atLeast(5)) {
            return Points.experts(5, 6);
        }
        if (number.atLeast(3)) {
            return Points.experts(3, 4);
        }
        return number.atLeast(1) ? Points.experts(1, 2) : Points.NONE;
    }

    private static Points obtained(@Nullable String way) {
        if (way == null) {
            return Points.missing(0, 6);
        }
        return switch (way) {
            case "有自主研发" -> Points.experts(1, 6);
            case "无知识产权" -> Points.NONE;
            default -> Points.experts(1, 3);
        };
    }

    private static Points standards(@Nullable Boolean helped) {
        return helped == null ? Points.missing(0, 2) : helped ? Points.experts(1, 2) : Points.NONE;
    }

    private static Points conversions(Quantity mean) {
        if (!mean.known()) {
            return Points.missing(0, 30);
        }
        for (int yearly = 5; yearly >= 1; yearly--) {
            if (mean.atLeast(yearly)) {
                return Points.experts(6 * yearly - 5, 6 * yearly);
            }
        }
        return mean.atMost(0) ? Points.NONE : Points.experts(0, 6);
    }

    private static Points growth(Growth growth) {
        Quantity rate = growth.byFormula();
        if (growth.forExperts()) {
            return Points.experts(0, 10);
        }
        if (!rate.known()) {
            return Points.missing(0, 10);
        }
        if (rate.atLeast(35)) {
            return Points.experts(9, 10);
        }
        if (rate.atLeast(25)) {
            return Points.experts(7, 8);
        }
        if (rate.atLeast(15)) {
            return Points.experts(5, 6);
        }
        if (rate.atLeast(5)) {
            return Points.experts(3, 4);
        }
        return rate.atMost(0) ? Points.NONE : Points.experts(1, 2);
    }
}
