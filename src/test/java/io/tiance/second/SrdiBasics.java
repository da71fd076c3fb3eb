package io.tiance.second;

/** What all tiers of the 专精特新 ladder ask for, by date. */
final class SrdiBasics {
    private SrdiBasics() {}

    static boolean oldTextInForce(Facts facts) {
        return facts.from(2022, 8, 1);
    }

    static boolean newTextInForce(Facts facts) {
        return facts.from(2026, 4, 1);
    }

    static Ruling provincial(Facts facts) {
        return national(facts).and(facts.in("registeredIn", "天河区", "广州市其他区", "广东省其他市"));
    }

    static Ruling national(Facts facts) {
        Ruling incidents = newTextInForce(facts)
                ? facts.no("incidentsNew").and(facts.no("struckOffForFraud"))
                : facts.no("incidentsOld");
        return Ruling.all(
                facts.yes("registeredMainland"),
                facts.yes("legalPerson"),
                SmeSize.isSme(facts),
                facts.no("onAbnormalList"),
                facts.no("onDishonestyList"),
                facts.no("bannedProducts"),
                incidents);
    }

    /** At re-evaluation, since 5号文: yearly updates made and changes reported in time. */
    static Ruling upkeep(Facts facts, Ruling again) {
        if (!facts.from(2024, 1, 1)) {
            return Ruling.HOLDS;
        }
        return Ruling.onlyIf(again, facts.yes("yearlyUpdateDone").and(facts.yes("changesReported")));
    }

    /** New equity reaching an amount; that the investors are qualified is for a person to see. */
    static Ruling equity(Facts facts, String key, int amount) {
        return facts.atLeast(key, amount).and(Ruling.HUMAN);
    }

    static Fraction researchRatio(Facts facts, int year) {
        return facts.percent("rdAuditRatioY" + year, "rdAuditY" + year, "revenueY" + year);
    }

    static Fraction mainShare(Facts facts) {
        return facts.percent("mainRevenueShare", "mainRevenueY1", "revenueY1");
    }

    static Fraction debtRatio(Facts facts) {
        return facts.percent("debtRatio", "debts", "assets");
    }

    static Fraction meanGrowth(Facts facts) {
        Fraction latest = Fraction.growth(facts.number("mainRevenueY1"), facts.number("mainRevenueY2"));
        Fraction before = Fraction.growth(facts.number("mainRevenueY2"), facts.number("mainRevenueY3"));
        Fraction worked = Fraction.mean(latest, before);
        return worked == null ? facts.exact("mainRevenueGrowthMean") : worked;
    }

    static Ruling prize(Facts facts, String prize, int rank) {
        return facts.yes(prize).and(facts.atMost(prize + "Rank", rank));
    }

    /** Enough class Ⅰ rights; without proof that they are used and pay, a person must look. */
    static Ruling rights(Facts facts, String key, int number) {
        Ruling proven = facts.yes("classOneIpProven");
        return facts.atLeast(key, number).and(proven == Ruling.FAILS ? Ruling.HUMAN : proven);
    }

    /** The platform's own score, this year's; at re-evaluation either of two years. */
    static Ruling platformScore(Facts facts, Ruling again, int pass) {
        Ruling thisYear = facts.atLeast("platformScore", pass);
        Ruling either = thisYear.or(facts.atLeast("platformScoreLastYear", pass));
        return Ruling.depending(
                facts.yes("platformScoreOfficial"), Ruling.depending(again, either, thisYear), Ruling.HUMAN);
    }
}
