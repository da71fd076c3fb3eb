package io.tiance.second;

import java.math.BigDecimal;
import java.util.List;

/** Answers for regional headquarters of multinationals. */
final class HeadquartersDraw {
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private HeadquartersDraw() {}

    static void draw(Draw draw) {
        draw.yes("foreignGroupFounded", "mainPlaceGuangdong");
        boolean branch = draw.chance(0.15);
        draw.put("entityForm", branch ? "分支机构" : draw.pick("有限责任公司", "股份有限公司", "合伙企业"));
        if (branch) {
            draw.put("legalPerson", false);
        }
        draw.put(
                "crossRegionFunctions",
                draw.passes() ? List.of(draw.pick("资金管理", "研发", "采购", "销售", "物流", "结算", "支持服务", "供应链")) : List.of());
        draw.put("paidInCapitalUsd", draw.least(draw.pick(100, 200), STEP));
        draw.put("branchFundsUsd", draw.least(100, STEP));
        BigDecimal firms =
                draw.put("authorisedFirms", BigDecimal.valueOf(draw.passes() ? 3 + draw.below(2) : draw.below(3)));
        draw.put("authorisedOutsideGuangdong", draw.passes() ? firms.min(BigDecimal.ONE) : BigDecimal.ZERO);
        draw.put("parentAssetsUsd", draw.least(draw.pick(10_000, 20_000), STEP));
        draw.put("parentService", draw.chance(0.5));
        draw.put("parentChinaPaidInUsd", draw.least(200, STEP));
    }
}
