package io.tiance.second;

/** Regional headquarters of multinationals in Guangdong, and 总部型机构: 粤商务规字〔2021〕3号. Money in 万美元. */
final class RegionalHeadquarters {
    private static final String[] FUNCTIONS = {"资金管理", "研发", "采购", "销售", "物流", "结算", "支持服务"};

    private RegionalHeadquarters() {}

    static Opinion regional(Facts facts) {
        if (!inForce(facts)) {
            return Opinion.NOT_IN_FORCE;
        }
        Ruling parent = Ruling.depending(
                facts.yes("parentService"),
                facts.atLeast("parentAssetsUsd", 10_000),
                facts.atLeast("parentAssetsUsd", 20_000));
        return Opinion.of(Ruling.all(
                facts.yes("legalPerson"),
                facts.yes("foreignGroupFounded"),
                facts.in("crossRegionFunctions", FUNCTIONS),
                place(facts),
                facts.atLeast("paidInCapitalUsd", 200),
                managed(facts),
                parent));
    }

    static Opinion ofType(Facts facts) {
        if (!inForce(facts)) {
            return Opinion.NOT_IN_FORCE;
        }
        Ruling functions = facts.in("crossRegionFunctions", FUNCTIONS).or(facts.in("crossRegionFunctions", "供应链"));
        Ruling capital = Ruling.depending(
                facts.yes("legalPerson"), facts.atLeast("paidInCapitalUsd", 100), facts.atLeast("branchFundsUsd", 100));
        return Opinion.of(Ruling.all(
                facts.yes("foreignGroupFounded"),
                facts.yes("legalPerson").or(facts.in("entityForm", "分支机构")),
                functions,
                place(facts),
                capital,
                managed(facts),
                facts.atLeast("parentAssetsUsd", 10_000),
                facts.atLeast("parentChinaPaidInUsd", 200)));
    }

    /** The day it took effect in 2021 is not known to us; it is judged from the next year. */
    private static boolean inForce(Facts facts) {
        return facts.from(2022, 1, 1);
    }

    private static Ruling place(Facts facts) {
        return facts.in("registeredIn", "天河区", "广州市其他区", "广东省其他市").and(facts.yes("mainPlaceGuangdong"));
    }

    private static Ruling managed(Facts facts) {
        return facts.atLeast("authorisedFirms", 3).and(facts.atLeast("authorisedOutsideGuangdong", 1));
    }
}
