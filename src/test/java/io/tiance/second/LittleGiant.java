package io.tiance.second;

import java.math.BigDecimal;

/** 专精特新“小巨人”: 工信部企业〔2022〕63号 annex 3, and 工信部企业〔2026〕2号 annex 2. */
final class LittleGiant {
    private LittleGiant() {}

    /** The old text; from 2026-04-01 to the end of that year only for re-evaluation. */
    static Opinion old(Facts facts) {
        if (!SrdiBasics.oldTextInForce(facts) || facts.from(2027, 1, 1)) {
            return Opinion.NOT_IN_FORCE;
        }
        Ruling again = facts.in("giantApplication", "复核");
        boolean in2025 = facts.asOf().getYear() == 2025;
        Ruling body = Ruling.all(
                SrdiBasics.national(facts),
                facts.yes("holdsSpecialised"),
                facts.from(2025, 1, 1) ? apart(facts) : Ruling.HOLDS,
                in2025 ? facts.atLeast("revenueY1", 5_000) : Ruling.HOLDS,
                Ruling.depending(
                        facts.yes("fillsKeyGap"), facts.atLeast("nicheYears", 2), facts.atLeast("nicheYears", 3)),
                Facts.atLeast(SrdiBasics.mainShare(facts), 70),
                in2025 ? Ruling.onlyIf(again.not(), oldGrowth(facts)) : oldGrowth(facts),
                facts.yes("informationSystem"),
                facts.yes("managementCertificate"),
                Facts.atMost(SrdiBasics.debtRatio(facts), 70),
                facts.atLeast("nicheShareDomestic", 10),
                facts.yes("wellKnownProduct"),
                facts.yes("ownBrand"),
                oldInnovation(facts),
                oldFields(facts),
                // strategy, governance and technical level are qualitative; the place in the chain is of grade C
                Ruling.HUMAN);
        return SrdiBasics.newTextInForce(facts) ? scoped(again, body) : Opinion.of(body);
    }

    /** The new text; in 2026 only for new applications. */
    static Opinion fresh(Facts facts) {
        if (!SrdiBasics.newTextInForce(facts)) {
            return Opinion.NOT_IN_FORCE;
        }
        Ruling again = facts.in("giantApplication", "复核");
        Ruling body = Ruling.all(
                SrdiBasics.national(facts),
                apart(facts),
                facts.yes("holdsSpecialised"),
                facts.atLeast("nicheYears", 3),
                facts.atLeast("revenueY1", 5_000),
                Facts.atLeast(SrdiBasics.mainShare(facts), 90),
                Facts.atMost(SrdiBasics.debtRatio(facts), 75),
                Ruling.onlyIf(again.not(), compoundGrowth(facts)),
                Facts.atLeast(researchSum(facts), 1_200),
                Facts.atLeast(SrdiBasics.researchRatio(facts, 1), 3),
                Facts.atLeast(SrdiBasics.researchRatio(facts, 2), 3),
                SrdiBasics.prize(facts, "nationalPrize", 3).or(SrdiBasics.rights(facts, "classOneIpNew", 4)),
                market(facts),
                newFields(facts),
                SrdiBasics.platformScore(facts, again, 60));
        return facts.from(2027, 1, 1) ? Opinion.of(body) : scoped(again.not(), body);
    }

    /** Whom the text is not for is not concerned; while that is open, a failure settles nothing. */
    private static Opinion scoped(Ruling scope, Ruling body) {
        if (scope == Ruling.FAILS) {
            return Opinion.NOT_IN_FORCE;
        }
        return Opinion.of(scope == Ruling.BLANK && body == Ruling.FAILS ? scope : scope.and(body));
    }

    private static Ruling apart(Facts facts) {
        return Ruling.all(
                facts.no("holdsNationalChampion"), facts.no("controlledWithGiant"), facts.no("groupHasGiant"));
    }

    /** How mean growth is worked out is not verified: unconfirmed, it is for a person. */
    private static Ruling oldGrowth(Facts facts) {
        return Ruling.depending(
                facts.yes("meanGrowthConfirmed"), Facts.atLeast(SrdiBasics.meanGrowth(facts), 5), Ruling.HUMAN);
    }

    private static Ruling oldInnovation(Facts facts) {
        Ruling general = Ruling.all(
                oldResearch(facts), facts.yes("ownOrJointLab"), SrdiBasics.rights(facts, "classOneIpOld", 2));
        return Ruling.any(general, SrdiBasics.prize(facts, "nationalPrize", 3), facts.in("makerContest", "五十强"));
    }

    private static Ruling oldResearch(Facts facts) {
        Ruling large = bothYears(facts, 3);
        Ruling middle = bothYears(facts, 6);
        Ruling small = Ruling.all(
                SrdiBasics.equity(facts, "newEquity2y", 8_000),
                Facts.atLeast(researchSum(facts), 3_000),
                Facts.atLeast(facts.percent("rdStaffShare", "rdStaff", "workforce"), 50));
        Ruling overFifty = Ruling.depending(facts.atLeast("revenueY1", 10_000), large, middle);
        return Ruling.depending(facts.atLeast("revenueY1", 5_000), overFifty, small);
    }

    private static Ruling bothYears(Facts facts, int percent) {
        return Facts.atLeast(SrdiBasics.researchRatio(facts, 1), percent)
                .and(Facts.atLeast(SrdiBasics.researchRatio(facts, 2), percent));
    }

    private static Fraction researchSum(Facts facts) {
        return Fraction.of(facts.sum("rdAuditSum", "rdAuditY1", "rdAuditY2"));
    }

    /** “In principle”: outside the fields a person decides. */
    private static Ruling oldFields(Facts facts) {
        Ruling inside = facts.in("productFields", "工业六基", "制造强国重点领域", "网络强国领域");
        return inside == Ruling.FAILS ? Ruling.HUMAN : inside;
    }

    private static Ruling newFields(Facts facts) {
        Ruling six = facts.in("productFields", "工业六基");
        Ruling others = facts.in("productFields", "传统产业改造提升", "新兴产业培育壮大", "未来产业前瞻布局");
        return six.or(others).and(facts.yes("keyChainLink").or(six.and(Ruling.HUMAN)));
    }

    private static Ruling market(Facts facts) {
        return Ruling.any(
                        facts.atLeast("nicheShareDomestic", 10),
                        facts.atLeast("nicheShareGlobal", 10),
                        facts.atMost("nicheRankDomestic", 3))
                .and(facts.yes("wellKnownProduct"));
    }

    /** √(latest ÷ the year two before) − 1, at least 5 %; the formula is inferred, so falling short alone is no refusal. */
    private static Ruling compoundGrowth(Facts facts) {
        BigDecimal latest = facts.number("revenueY1");
        BigDecimal before = facts.number("revenueY3");
        Ruling enough = facts.atLeast("revenueCompoundGrowth", 5);
        if (latest != null && before != null) {
            BigDecimal squared = new BigDecimal("1.1025");
            enough = Ruling.of(before.signum() > 0 && latest.compareTo(before.multiply(squared)) >= 0);
        }
        return enough == Ruling.FAILS ? Ruling.HUMAN : enough;
    }
}
