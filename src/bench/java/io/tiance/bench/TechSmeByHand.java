package io.tiance.bench;

import static io.tiance.bench.Hand.atMost;
import static io.tiance.bench.Hand.descending;
import static io.tiance.bench.Hand.no;
import static io.tiance.bench.Hand.yes;

/** 科技型中小企业: 国科发政〔2017〕115号. */
final class TechSmeByHand {
    private static final int[] STAFF = {30, 20, 25, 16, 20, 12, 15, 8, 10, 4};
    private static final int[] OVER_SALES = {6, 50, 5, 40, 4, 30, 3, 20, 2, 10};
    private static final int[] OVER_COSTS = {30, 50, 25, 40, 20, 30, 15, 20, 10, 10};
    private static final int[] CLASS_ONE = {1, 30};
    private static final int[] CLASS_TWO = {4, 24, 3, 18, 2, 12, 1, 6};

    private TechSmeByHand() {}

    static Result.Judged judge(Company c, Figures f) {
        Points staff = descending(f.techSmeTechStaffShare(), STAFF);
        Points research =
                descending(f.techSmeRdOverSales(), OVER_SALES).orBetter(descending(f.techSmeRdOverCosts(), OVER_COSTS));
        Points property = descending(Quantity.of(c.techSmeClassOneIp()), CLASS_ONE)
                .orBetter(descending(Quantity.of(c.techSmeClassTwoIp()), CLASS_TWO));
        Points total = staff.plus(research).plus(property);
        Truth route = total.atLeast(60).and(staff.atLeast(1)).or(direct(c));
        return Result.Judged.of(gates(c).and(route), total);
    }

    private static Truth gates(Company c) {
        return yes(c.registeredMainland())
                .and(yes(c.residentEnterprise()))
                .and(atMost(c.techSmeEmployees(), 500))
                .and(atMost(c.salesY1(), 20_000))
                .and(atMost(c.assets(), 20_000))
                .and(no(c.bannedProducts()))
                .and(no(c.techSmeSafetyAccident()))
                .and(no(c.techSmeQualityAccident()))
                .and(no(c.techSmeEnvironmentBreach()))
                .and(no(c.techSmeMisconduct()))
                .and(no(c.onAbnormalList()))
                .and(no(c.onDishonestyList()));
    }

    private static Truth direct(Company c) {
        return yes(c.holdsHighTech())
                .or(yes(c.nationalScienceAward()).and(atMost(c.nationalScienceAwardRank(), 3)))
                .or(yes(c.provincialLab()))
                .or(yes(c.draftedStandard()).and(atMost(c.standardDraftRank(), 5)));
    }
}
