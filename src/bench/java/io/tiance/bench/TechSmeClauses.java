package io.tiance.bench;

import static io.tiance.bench.Clause.above;
import static io.tiance.bench.Clause.atMost;
import static io.tiance.bench.Clause.met;
import static io.tiance.bench.Clause.no;
import static io.tiance.bench.Clause.notMet;
import static io.tiance.bench.Clause.rows;
import static io.tiance.bench.Clause.yes;
import static io.tiance.bench.Criterion.*;
import static io.tiance.bench.Item.*;

import java.util.ArrayList;
import java.util.List;

/** 科技型中小企业, clause by clause. */
final class TechSmeClauses {
    private TechSmeClauses() {}

    static List<Clause> list() {
        List<Clause> list = new ArrayList<>();
        conditions(list);
        routes(list);
        list.addAll(rows(TSME_STAFF, Figures::techSmeTechStaffShare, 30, 20, 25, 16, 20, 12, 15, 8, 10, 4));
        list.addAll(rows(TSME_RD_OVER_SALES, Figures::techSmeRdOverSales, 6, 50, 5, 40, 4, 30, 3, 20, 2, 10));
        list.addAll(rows(TSME_RD_OVER_COSTS, Figures::techSmeRdOverCosts, 30, 50, 25, 40, 20, 30, 15, 20, 10, 10));
        list.addAll(rows(TSME_CLASS_ONE, f -> Quantity.of(f.company().techSmeClassOneIp()), 1, 30));
        list.addAll(rows(TSME_CLASS_TWO, f -> Quantity.of(f.company().techSmeClassTwoIp()), 4, 24, 3, 18, 2, 12, 1, 6));
        return list;
    }

    private static void conditions(List<Clause> list) {
        list.add(met(
                TSME_RESIDENT,
                f -> yes(f.company().registeredMainland()) && yes(f.company().residentEnterprise())));
        list.add(notMet(
                TSME_RESIDENT,
                f -> no(f.company().registeredMainland()) || no(f.company().residentEnterprise())));
        list.add(met(
                TSME_SIZE,
                f -> atMost(f.company().techSmeEmployees(), 500)
                        && atMost(f.company().salesY1(), 20_000)
                        && atMost(f.company().assets(), 20_000)));
        list.add(notMet(
                TSME_SIZE,
                f -> above(f.company().techSmeEmployees(), 500)
                        || above(f.company().salesY1(), 20_000)
                        || above(f.company().assets(), 20_000)));
        list.addAll(no(TSME_PRODUCTS, Company::bannedProducts));
        list.add(met(
                TSME_RECORD,
                f -> no(f.company().techSmeSafetyAccident())
                        && no(f.company().techSmeQualityAccident())
                        && no(f.company().techSmeEnvironmentBreach())
                        && no(f.company().techSmeMisconduct())
                        && no(f.company().onAbnormalList())
                        && no(f.company().onDishonestyList())));
        list.add(notMet(
                TSME_RECORD,
                f -> yes(f.company().techSmeSafetyAccident())
                        || yes(f.company().techSmeQualityAccident())
                        || yes(f.company().techSmeEnvironmentBreach())
                        || yes(f.company().techSmeMisconduct())
                        || yes(f.company().onAbnormalList())
                        || yes(f.company().onDishonestyList())));
    }

    private static void routes(List<Clause> list) {
        list.addAll(yes(TSME_ROUTE_CERTIFICATE, Company::holdsHighTech));
        list.add(met(
                TSME_ROUTE_AWARD,
                f -> yes(f.company().nationalScienceAward())
                        && atMost(f.company().nationalScienceAwardRank(), 3)));
        list.add(notMet(
                TSME_ROUTE_AWARD,
                f -> no(f.company().nationalScienceAward()) || above(f.company().nationalScienceAwardRank(), 3)));
        list.addAll(yes(TSME_ROUTE_LAB, Company::provincialLab));
        list.add(met(
                TSME_ROUTE_STANDARD,
                f -> yes(f.company().draftedStandard()) && atMost(f.company().standardDraftRank(), 5)));
        list.add(notMet(
                TSME_ROUTE_STANDARD,
                f -> no(f.company().draftedStandard()) || above(f.company().standardDraftRank(), 5)));
    }
}
