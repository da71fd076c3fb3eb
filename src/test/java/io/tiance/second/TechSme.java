package io.tiance.second;

/** 科技型中小企业: 国科发政〔2017〕115号, articles 6 to 9. */
final class TechSme {
    private static final int PASS = 60;

    private TechSme() {}

    static Opinion of(Facts facts) {
        if (!facts.from(2017, 5, 3)) {
            return Opinion.NOT_IN_FORCE;
        }
        Span staff = staff(facts);
        Span total = Span.sum(staff, research(facts), property(facts));
        Ruling scored = total.reaches(PASS).and(staff.reaches(1));
        return Opinion.of(gates(facts).and(scored.or(direct(facts))), total);
    }

    /** Article 6 (1) to (4). */
    private static Ruling gates(Facts facts) {
        return Ruling.all(
                facts.yes("registeredMainland"),
                facts.yes("residentEnterprise"),
                facts.atMost("techSmeEmployees", 500),
                facts.atMost("salesY1", 20_000),
                facts.atMost("assets", 20_000),
                facts.no("bannedProducts"),
                facts.no("techSmeSafetyAccident"),
                facts.no("techSmeQualityAccident"),
                facts.no("techSmeEnvironmentBreach"),
                facts.no("techSmeMisconduct"),
                facts.no("onAbnormalList"),
                facts.no("onDishonestyList"));
    }

    /** Article 8: certificate, national award among the first 3, institution, standard among the first 5 drafters. */
    private static Ruling direct(Facts facts) {
        return Ruling.any(
                facts.yes("holdsHighTech"),
                facts.yes("nationalScienceAward").and(facts.atMost("nationalScienceAwardRank", 3)),
                facts.yes("provincialLab"),
                facts.yes("draftedStandard").and(facts.atMost("standardDraftRank", 5)));
    }

    static Span staff(Facts facts) {
        Fraction share = facts.percent("techSmeTechStaffShare", "techSmeTechStaff", "techSmeEmployees");
        return Span.reaching(share, 30, 20, 25, 16, 20, 12, 15, 8, 10, 4, 0);
    }

    /** The enterprise picks one of two ratios; the better is taken. */
    static Span research(Facts facts) {
        Fraction overSales = facts.percent("techSmeRdOverSales", "rdDeductY1", "salesY1");
        Fraction overCosts = facts.percent("techSmeRdOverCosts", "rdDeductY1", "costsY1");
        return Span.reaching(overSales, 6, 50, 5, 40, 4, 30, 3, 20, 2, 10, 0)
                .better(Span.reaching(overCosts, 30, 50, 25, 40, 20, 30, 15, 20, 10, 10, 0));
    }

    /** Classes Ⅰ and Ⅱ are not added up. */
    static Span property(Facts facts) {
        return Span.reaching(facts.exact("techSmeClassOneIp"), 1, 30, 0)
                .better(Span.reaching(facts.exact("techSmeClassTwoIp"), 4, 24, 3, 18, 2, 12, 1, 6, 0));
    }
}
