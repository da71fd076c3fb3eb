package io.tiance.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 高新技术企业: 国科发火〔2016〕32号 article 11, and the points of 国科发火〔2016〕195号 part 3 (7), which only experts settle. */
final class HighTech {
    private static final int ABOVE_SEVENTY = 71;
    private static final int YEARS = 3;

    private HighTech() {}

    static Opinion of(Facts facts) {
        if (!facts.from(2016, 1, 1)) {
            return Opinion.NOT_IN_FORCE;
        }
        Span score = score(facts);
        return Opinion.of(gates(facts).and(score.reaches(ABOVE_SEVENTY)), score);
    }

    private static Ruling gates(Facts facts) {
        LocalDate registered = facts.date("registrationDate");
        Ruling aged =
                registered == null ? Ruling.BLANK : Ruling.of(ChronoUnit.DAYS.between(registered, facts.asOf()) >= 365);
        BigDecimal research =
                overYears(facts, registered, "rdHighTech3y", "rdHighTechY1", "rdHighTechY2", "rdHighTechY3");
        return Ruling.all(
                aged,
                property(facts),
                facts.yes("ipSupportsMainProducts"),
                facts.in("highTechField", "均不属于").not(),
                Facts.atLeast(facts.percent("techStaffShare", "techStaff", "employees"), 10),
                researchRatio(facts, registered, research),
                domestic(facts, research),
                Facts.atLeast(facts.percent("highTechIncomeShare", "highTechIncomeY1", "totalIncomeY1"), 60),
                facts.no("accidentsOneYear"),
                facts.no("highTechCancelledThisYear"));
    }

    /** One of either class is enough, whatever the other is. */
    private static Ruling property(Facts facts) {
        return facts.atLeast("highTechClassOneIp", 1).or(facts.atLeast("highTechClassTwoIp", 1));
    }

    private static Ruling researchRatio(Facts facts, LocalDate registered, BigDecimal research) {
        BigDecimal sales = overYears(facts, registered, "sales3y", "salesY1", "salesY2", "salesY3");
        Fraction worked = Fraction.percent(research, sales);
        Fraction ratio = worked == null ? facts.exact("rdRatio3y") : worked;
        Fraction latest = facts.exact("salesY1");
        if (ratio == null) {
            return Ruling.BLANK;
        }
        if (latest == null) {
            return ratio.atLeast(5) ? Ruling.HOLDS : ratio.atLeast(3) ? Ruling.BLANK : Ruling.FAILS;
        }
        return Ruling.of(ratio.atLeast(latest.atMost(5_000) ? 5 : latest.atMost(20_000) ? 4 : 3));
    }

    private static Ruling domestic(Facts facts, BigDecimal research) {
        Fraction worked = Fraction.percent(facts.number("rdDomestic3y"), research);
        return Facts.atLeast(worked == null ? facts.exact("rdDomesticShare") : worked, 60);
    }

    /** Years that ended before the enterprise was registered are left out; the latest always counts. */
    private static BigDecimal overYears(Facts facts, LocalDate registered, String direct, String... newestFirst) {
        int years = newestFirst.length;
        while (years > 1
                && registered != null
                && registered.getYear() > facts.asOf().getYear() - years) {
            years--;
        }
        return facts.sum(direct, java.util.Arrays.copyOf(newestFirst, years));
    }

    static Span score(Facts facts) {
        Span property = Span.sum(
                        byWord(facts, "ipAdvancement", "高", "较高", "一般", "较低", "无"),
                        byWord(facts, "ipCoreSupport", "强", "较强", "一般", "较弱", "无"),
                        count(facts),
                        obtained(facts),
                        standards(facts))
                .cappedAt(30);
        Span organisation = Span.experts(0, 6 + 6 + 4 + 4);
        return Span.sum(
                property,
                conversions(facts),
                organisation,
                growth(facts, "netAssetsGrowth", "netAssetsY3", "netAssetsY2", "netAssetsY1"),
                growth(facts, "salesGrowth", "salesY3", "salesY2", "salesY1"));
    }

    private static Span byWord(Facts facts, String key, String... bestFirst) {
        String word = facts.choice(key);
        if (word == null) {
            return Span.missing(0, 8);
        }
        int place = java.util.List.of(bestFirst).indexOf(word);
        return place == 4 ? Span.NOTHING : Span.experts(7 - 2 * place, 8 - 2 * place);
    }

    private static Span count(Facts facts) {
        Fraction one = facts.exact("highTechClassOneIp");
        Fraction two = facts.exact("highTechClassTwoIp");
        if (one != null && one.atLeast(1)) {
            return Span.experts(7, 8);
        }
        Span byTwo = two == null
                ? Span.missing(0, 6)
                : two.atLeast(5)
                        ? Span.experts(5, 6)
                        : two.atLeast(3) ? Span.experts(3, 4) : two.atLeast(1) ? Span.experts(1, 2) : Span.NOTHING;
        return one == null ? Span.missing(byTwo.least(), 8) : byTwo;
    }

    private static Span obtained(Facts facts) {
        String way = facts.choice("ipObtainedBy");
        if (way == null) {
            return Span.missing(0, 6);
        }
        return switch (way) {
            case "有自主研发" -> Span.experts(1, 6);
            case "无知识产权" -> Span.NOTHING;
            default -> Span.experts(1, 3);
        };
    }

    private static Span standards(Facts facts) {
        return switch (facts.yes("helpedWriteStandards")) {
            case HOLDS -> Span.experts(1, 2);
            case FAILS -> Span.NOTHING;
            default -> Span.missing(0, 2);
        };
    }

    /** By the mean of three years; between none and one a year the text has no row. */
    private static Span conversions(Facts facts) {
        BigDecimal inAll = facts.number("conversions3y");
        Fraction mean = inAll == null ? facts.exact("conversionsMean") : new Fraction(inAll, BigDecimal.valueOf(YEARS));
        if (mean == null) {
            return Span.missing(0, 30);
        }
        for (int yearly = 5; yearly >= 1; yearly--) {
            if (mean.atLeast(yearly)) {
                return Span.experts(6 * yearly - 5, 6 * yearly);
            }
        }
        return mean.atMost(0) ? Span.NOTHING : Span.experts(0, 6);
    }

    /** ½ × (second ÷ first + third ÷ second) − 1, the first year being the oldest. */
    private static Span growth(Facts facts, String direct, String oldest, String middle, String newest) {
        BigDecimal first = facts.number(oldest);
        BigDecimal second = facts.number(middle);
        BigDecimal third = facts.number(newest);
        LocalDate registered = facts.date("registrationDate");
        boolean threeYears = first != null && first.signum() != 0 || facts.number(direct) != null;
        if (!threeYears
                && registered != null
                && registered.getYear() > facts.asOf().getYear() - YEARS) {
            return Span.experts(0, 10);
        }
        if (second != null && second.signum() < 0) {
            return Span.experts(0, 10);
        }
        if (registered == null && !threeYears) {
            return Span.missing(0, 10);
        }
        if (second != null && second.signum() == 0) {
            return Span.NOTHING;
        }
        if (first != null && first.signum() < 0) {
            return second == null ? Span.missing(0, 10) : Span.experts(0, 10);
        }
        Fraction mean;
        if (first != null && first.signum() == 0) {
            mean = Fraction.growth(third, second);
        } else {
            mean = Fraction.mean(Fraction.growth(third, second), Fraction.growth(second, first));
        }
        return banded(mean == null ? facts.exact(direct) : mean);
    }

    private static Span banded(Fraction growth) {
        if (growth == null) {
            return Span.missing(0, 10);
        }
        int[] bounds = {35, 25, 15, 5};
        for (int i = 0; i < bounds.length; i++) {
            if (growth.atLeast(bounds[i])) {
                return Span.experts(9 - 2 * i, 10 - 2 * i);
            }
        }
        return growth.atMost(0) ? Span.NOTHING : Span.experts(1, 2);
    }
}
