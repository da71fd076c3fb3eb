package io.tiance.second;

import java.math.RoundingMode;

/** 专精特新中小企业 by 工信部企业〔2022〕63号 annex 2, with Guangdong's pass mark by year. */
final class SrdiTier2Old {
    private static final int NATIONAL_MARK = 60;
    private static final int GUANGDONG_MARK = 70;
    private static final int MOST_FOR_GROWTH = 10;

    private SrdiTier2Old() {}

    static Opinion of(Facts facts) {
        Span others = Span.sum(focus(facts), refinement(facts), feature(facts), innovation(facts));
        Span growth = Span.reaching(SrdiBasics.meanGrowth(facts), 10, 10, 8, 8, 6, 6, 4, 4, 0, 2, 0);
        Span total = Span.sum(others, growth);
        Ruling again = facts.in("specialisedApplication", "复核");
        Ruling title = Ruling.onlyIf(facts.in("specialisedApplication", "新申报"), facts.yes("holdsInnovative"));
        Ruling gates = Ruling.all(
                SrdiBasics.provincial(facts),
                title,
                SrdiBasics.upkeep(facts, again),
                facts.atLeast("nicheYears", 2),
                facts.atLeast("rdAuditY1", 100),
                Facts.atLeast(SrdiBasics.researchRatio(facts, 1), 3),
                facts.atLeast("revenueY1", 1_000).or(SrdiBasics.equity(facts, "newEquity2y", 2_000)));
        // How mean growth is worked out is not verified: unconfirmed, it counts as anything it can give.
        Ruling scored = Ruling.depending(
                facts.yes("meanGrowthConfirmed"), passes(facts, total, 0), passes(facts, others, MOST_FOR_GROWTH));
        return Opinion.of(gates.and(scored.or(direct(facts))), total);
    }

    /** In 2024 it is disputed which mark held. */
    private static Ruling passes(Facts facts, Span points, int atBest) {
        boolean mayBeSixty = !facts.from(2025, 1, 1);
        boolean mayBeSeventy = facts.from(2024, 1, 1);
        int certain = mayBeSeventy ? GUANGDONG_MARK : NATIONAL_MARK;
        int possible = (mayBeSixty ? NATIONAL_MARK : GUANGDONG_MARK) - atBest;
        Ruling surely = points.reaches(certain);
        return certain == possible ? surely : surely.or(points.reaches(possible).and(Ruling.HUMAN));
    }

    private static Ruling direct(Facts facts) {
        return Ruling.any(
                SrdiBasics.prize(facts, "provincialPrize", 3),
                SrdiBasics.prize(facts, "nationalPrize", 5),
                Facts.atLeast(meanResearch(facts), 1_000),
                SrdiBasics.equity(facts, "newEquity2y", 6_000),
                facts.in("makerContest", "五十强", "五百强"));
    }

    private static Fraction meanResearch(Facts facts) {
        Fraction worked = Fraction.mean(facts.exact("rdAuditY1"), facts.exact("rdAuditY2"));
        return worked == null ? facts.exact("rdAuditMean") : worked;
    }

    /** S1, S3, S4. */
    private static Span focus(Facts facts) {
        return Span.sum(
                Span.reaching(SrdiBasics.mainShare(facts), 80, 5, 70, 3, 60, 1, 0),
                Span.reaching(facts.exact("nicheYears"), 10, 5, 8, 4, 6, 3, 4, 2, 2, 1, 0),
                byOption(facts, "chainClass", "补短板锻长板填空白", 5, "六基老字号或龙头配套", 3, "其他", 0));
    }

    /** S5 to S8. */
    private static Span refinement(Facts facts) {
        Span quality = Span.sum(
                        three(facts, "qualityAward"),
                        three(facts, "qualitySystem"),
                        three(facts, "ownBrand"),
                        three(facts, "standardsWork"))
                .cappedAt(5);
        return Span.sum(
                byOption(facts, "digitalLevel", "四级", 5, "三级", 5, "二级", 3, "一级", 0, "未达一级", 0),
                quality,
                Span.reaching(
                        facts.percent("netMargin", "netProfitY1", "revenueY1"), 10, 10, 8, 8, 6, 6, 4, 4, 2, 2, 0),
                Span.within(SrdiBasics.debtRatio(facts), 50, 5, 60, 3, 70, 1, 0));
    }

    /** S9: what the province gave, never worked out; fractions of a point are left off. */
    private static Span feature(Facts facts) {
        return facts.number("featurePoints") == null
                ? Span.missing(0, 15)
                : Span.points(facts.number("featurePoints")
                        .setScale(0, RoundingMode.DOWN)
                        .intValueExact());
    }

    /** S10 to S13. */
    private static Span innovation(Facts facts) {
        Span research = Span.reaching(facts.exact("rdAuditY1"), 500, 10, 400, 8, 300, 6, 200, 4, 100, 2, 0)
                .better(Span.reaching(SrdiBasics.researchRatio(facts, 1), 10, 10, 8, 8, 6, 6, 4, 4, 3, 2, 0));
        Span property = "高价值或自主研发待认的Ⅰ类".equals(facts.choice("topProductIp"))
                ? Span.experts(6, 10)
                : byOption(facts, "topProductIp", "Ⅰ类高价值", 10, "自主研发Ⅰ类", 8, "Ⅰ类", 6, "Ⅱ类", 2, "无", 0);
        return Span.sum(
                property,
                research,
                Span.reaching(facts.percent("rdStaffShare", "rdStaff", "workforce"), 20, 5, 10, 3, 5, 1, 0),
                byOption(facts, "labLevel", "国家级", 10, "省级", 8, "市级", 4, "市级以下", 2, "无", 0));
    }

    private static Span three(Facts facts, String key) {
        return switch (facts.yes(key)) {
            case HOLDS -> Span.points(3);
            case FAILS -> Span.NOTHING;
            default -> Span.missing(0, 3);
        };
    }

    /** The best option first, the last gives nothing. */
    private static Span byOption(Facts facts, String key, Object... optionsAndPoints) {
        String option = facts.choice(key);
        if (option == null) {
            return Span.missing(0, (Integer) optionsAndPoints[1]);
        }
        int place = java.util.List.of(optionsAndPoints).indexOf(option);
        return Span.points((Integer) optionsAndPoints[place + 1]);
    }
}
