package io.tiance.second;

/** 创新型中小企业: 工信部企业〔2022〕63号 annex 1, kept by 工信部企业〔2026〕2号 article 30. */
final class SrdiTier1 {
    private SrdiTier1() {}

    static Opinion of(Facts facts) {
        if (!SrdiBasics.oldTextInForce(facts)) {
            return Opinion.NOT_IN_FORCE;
        }
        Span innovation = Span.sum(property(facts), research(facts));
        Span growth = Span.sum(revenueGrowth(facts), debt(facts));
        Span focus = Span.sum(field(facts), mainShare(facts));
        Span total = Span.sum(innovation, growth, focus);
        Ruling scored = Ruling.all(total.reaches(60), innovation.reaches(20), growth.reaches(15), focus.reaches(15));
        Ruling again = facts.in("innovativeApplication", "复核");
        Ruling gates = SrdiBasics.provincial(facts).and(SrdiBasics.upkeep(facts, again));
        return Opinion.of(gates.and(scored.or(direct(facts))), total);
    }

    private static Ruling direct(Facts facts) {
        Ruling otherTitle = facts.in("otherInnovationTitles", "其他同类荣誉");
        return Ruling.any(
                facts.yes("nationalPrize"),
                facts.yes("provincialPrize"),
                facts.yes("holdsHighTech"),
                facts.in("otherInnovationTitles", "国家级技术创新示范企业", "知识产权优势企业", "知识产权示范企业"),
                otherTitle.and(Ruling.HUMAN),
                facts.yes("provincialLab"),
                SrdiBasics.equity(facts, "newEquity3y", 500));
    }

    private static Span property(Facts facts) {
        String best = facts.choice("topProductIp");
        if (best == null) {
            return Span.missing(0, 20);
        }
        return switch (best) {
            case "Ⅰ类高价值" -> Span.points(20);
            case "自主研发Ⅰ类" -> Span.points(15);
            case "Ⅰ类" -> Span.points(10);
            case "Ⅱ类" -> Span.points(5);
            case "无" -> Span.NOTHING;
            default -> Span.experts(10, 20);
        };
    }

    private static Span research(Facts facts) {
        return Span.reaching(SrdiBasics.researchRatio(facts, 1), 5, 20, 3, 15, 2, 10, 1, 5, 0);
    }

    private static Span revenueGrowth(Facts facts) {
        Fraction growth = facts.growth("mainRevenueGrowth", "mainRevenueY1", "mainRevenueY2");
        return Span.reaching(growth, 15, 20, 10, 15, 5, 10, 0, 5, 0);
    }

    private static Span debt(Facts facts) {
        return Span.within(SrdiBasics.debtRatio(facts), 55, 10, 75, 5, 0);
    }

    private static Span field(Facts facts) {
        return switch (facts.yes("strategicIndustry")) {
            case HOLDS -> Span.points(10);
            case FAILS -> Span.points(5);
            default -> Span.missing(5, 10);
        };
    }

    private static Span mainShare(Facts facts) {
        return Span.reaching(SrdiBasics.mainShare(facts), 70, 20, 60, 15, 55, 10, 50, 5, 0);
    }
}
