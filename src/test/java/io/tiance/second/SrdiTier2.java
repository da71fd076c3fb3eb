package io.tiance.second;

/** 专精特新中小企业 by 工信部企业〔2026〕2号 annex 1; before 2026-04-01 by {@link SrdiTier2Old}. */
final class SrdiTier2 {
    private SrdiTier2() {}

    static Opinion of(Facts facts) {
        if (!SrdiBasics.newTextInForce(facts)) {
            return SrdiBasics.oldTextInForce(facts) ? SrdiTier2Old.of(facts) : Opinion.NOT_IN_FORCE;
        }
        Ruling again = facts.in("specialisedApplication", "复核");
        return Opinion.of(Ruling.all(
                SrdiBasics.provincial(facts),
                SrdiBasics.upkeep(facts, again),
                facts.yes("holdsInnovative").or(facts.yes("holdsTechSme")),
                facts.atLeast("nicheYears", 3),
                facts.atLeast("revenueY1", 1_500).or(SrdiBasics.equity(facts, "newEquity2y", 2_000)),
                Facts.atLeast(SrdiBasics.mainShare(facts), 80),
                Facts.atMost(SrdiBasics.debtRatio(facts), 80),
                facts.atLeast("rdAuditY1", 100),
                facts.atLeast("rdAuditY2", 100),
                Facts.atLeast(SrdiBasics.researchRatio(facts, 1), 3),
                Facts.atLeast(SrdiBasics.researchRatio(facts, 2), 3),
                property(facts),
                // “较为靠前” of the market position has no figure
                Ruling.HUMAN,
                SrdiBasics.platformScore(facts, again, 50)));
    }

    private static Ruling property(Facts facts) {
        return Ruling.any(
                SrdiBasics.rights(facts, "classOneIpNew", 1),
                SrdiBasics.prize(facts, "provincialPrize", 3),
                SrdiBasics.prize(facts, "nationalPrize", 3),
                facts.yes("provincialLab"));
    }
}
