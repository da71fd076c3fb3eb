package io.tiance.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Answers for the 专精特新 ladder; revenue, R&D and IP are counted otherwise here than for 高企. */
final class SpecialisedDraw {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private SpecialisedDraw() {}

    static void draw(Draw draw) {
        draw.yes("legalPerson", "yearlyUpdateDone", "changesReported", "holdsInnovative", "holdsSpecialised");
        draw.yes("classOneIpProven", "informationSystem", "managementCertificate", "wellKnownProduct", "ownBrand");
        draw.yes("ownOrJointLab", "keyChainLink", "platformScoreOfficial", "meanGrowthConfirmed");
        draw.no("incidentsOld", "incidentsNew", "struckOffForFraud", "holdsNationalChampion", "controlledWithGiant");
        draw.no("groupHasGiant");
        draw.rarely("nationalPrize", "provincialPrize", "holdsTechSme", "fillsKeyGap");
        draw.put("nationalPrizeRank", BigDecimal.valueOf(1 + draw.below(7)));
        draw.put("provincialPrizeRank", BigDecimal.valueOf(2 + draw.below(3)));
        draw.put("registeredIn", draw.passes() ? draw.pick("天河区", "广州市其他区", "广东省其他市") : "广东省外");
        for (String application : List.of("innovativeApplication", "specialisedApplication", "giantApplication")) {
            draw.put(application, draw.pick("新申报", "复核"));
        }
        people(draw);
        product(draw);
        revenue(draw);
        research(draw);
    }

    private static void people(Draw draw) {
        industry(draw);
        BigDecimal workforce = draw.put("workforce", draw.around(ONE, 100, 200, 300, 300, 1_000, 2_000));
        draw.put("rdStaff", draw.part(workforce, 5, 10, 20, 50));
        BigDecimal assets = draw.passes() ? draw.around(4_000, 10_000, 20_000) : draw.around(20_000, 80_000, 120_000);
        draw.put("assets", assets.max(CENT));
        draw.put(
                "debts",
                draw.below(3) == 0
                        ? draw.part(assets, 50, 55, 60, 70, 75, 80)
                        : draw.partAtMost(assets, draw.pick(50, 55, 60, 70, 75, 80)));
    }

    private static void industry(Draw draw) {
        switch (draw.below(4)) {
            case 0 ->
                draw.put(
                        "industryCode",
                        draw.pick(
                                "6513", "I6520", "65", "3963", "C", "4710", "5191", "5299", "59", "6020", "6110",
                                "6220", "6311", "64", "7251", "7110", "A", "0111", "L"));
            case 1 -> {
                draw.put("industryCode", draw.pick("5432", "70", "I", "8090", "E48"));
                if (!"E48".equals(draw.answers().get("industryCode"))) {
                    draw.put("sizeIndustry", draw.pick("交通运输业", "房地产开发经营", "物业管理", "其他未列明行业"));
                }
            }
            case 2 ->
                draw.put("sizeIndustry", draw.pick("农林牧渔业", "建筑业", "交通运输业", "房地产开发经营", "物业管理", "其他未列明行业", "租赁和商务服务业"));
            default -> draw.put("sizeIndustry", draw.pick("工业", "软件和信息技术服务业", "信息传输业"));
        }
    }

    private static void product(Draw draw) {
        draw.put("otherInnovationTitles", some(draw, 0.03, "国家级技术创新示范企业", "知识产权优势企业", "知识产权示范企业", "其他同类荣誉"));
        draw.put("makerContest", draw.chance(0.9) ? "未入围" : draw.pick("五十强", "五百强"));
        draw.put("topProductIp", draw.pick("Ⅰ类高价值", "自主研发Ⅰ类", "高价值或自主研发待认的Ⅰ类", "Ⅰ类", "Ⅱ类", "无"));
        draw.put("classOneIpOld", draw.least(2, ONE).setScale(0, RoundingMode.DOWN));
        draw.put("classOneIpNew", draw.least(draw.pick(1, 4), ONE).setScale(0, RoundingMode.DOWN));
        draw.put("labLevel", draw.pick("国家级", "省级", "市级", "市级以下", "无"));
        draw.put("newEquity2y", draw.chance(0.6) ? BigDecimal.ZERO : draw.around(2_000, 6_000, 8_000));
        draw.put("newEquity3y", draw.chance(0.6) ? BigDecimal.ZERO : draw.around(500));
        draw.put("nicheYears", draw.below(2) == 0 ? draw.around(2, 3, 4, 6, 8, 10) : draw.least(3, CENT));
        draw.put("nicheShareDomestic", draw.least(10, CENT).min(BigDecimal.valueOf(100)));
        draw.put("nicheShareGlobal", draw.around(10));
        draw.put("nicheRankDomestic", BigDecimal.valueOf(1 + draw.below(6)));
        draw.put("strategicIndustry", draw.chance(0.5));
        draw.put(
                "productFields",
                draw.passes()
                        ? some(draw, 0.5, "工业六基", "制造强国重点领域", "网络强国领域", "新兴产业培育壮大")
                        : some(draw, 0.2, "传统产业改造提升", "未来产业前瞻布局"));
        draw.put("chainClass", draw.pick("补短板锻长板填空白", "六基老字号或龙头配套", "其他"));
        draw.put("digitalLevel", draw.pick("四级", "三级", "二级", "一级", "未达一级"));
        for (String quality : List.of("qualityAward", "qualitySystem", "standardsWork")) {
            draw.put(quality, draw.chance(0.5));
        }
        draw.put("featurePoints", draw.around(5, 10, 15).min(BigDecimal.valueOf(15)));
        draw.put("platformScore", draw.least(draw.pick(50, 60), CENT).min(BigDecimal.valueOf(100)));
        draw.put("platformScoreLastYear", draw.around(50, 60).min(BigDecimal.valueOf(100)));
    }

    private static void revenue(Draw draw) {
        BigDecimal[] main = new BigDecimal[3];
        BigDecimal[] all = new BigDecimal[3];
        if (draw.below(2) == 0) {
            main[2] = BigDecimal.valueOf(draw.pick(900, 1_400, 4_000, 4_800, 9_000));
            int once = draw.pick(-1_000, 0, 500, 1_000, 2_000);
            main[1] = Draw.grown(main[2], once);
            main[0] = Draw.grown(
                    main[1],
                    draw.below(2) == 0
                            ? 200 * draw.pick(0, 4, 5, 6, 8, 10) - once + draw.pick(0, 0, -1, 1)
                            : 100 * draw.pick(0, 5, 10, 15) + draw.pick(0, 0, -1, 1));
            for (int year = 0; year < 3; year++) {
                all[year] = Draw.share(main[year], draw.pick(100, 105, 110, 125, 200));
            }
        } else {
            all[0] = draw.below(2) == 0 ? draw.least(5_000, CENT) : draw.around(1_000, 1_500, 5_000, 10_000);
            main[0] = draw.below(2) == 0
                    ? draw.partAtLeast(all[0], draw.pick(70, 80, 90))
                    : draw.part(all[0], 50, 55, 60, 70, 80, 90);
            main[1] = Draw.share(main[0], draw.pick(0, 50, 80, 100, 125));
            main[2] = Draw.share(main[1], draw.pick(0, 50, 80, 100, 200));
            all[1] = main[1].max(Draw.share(all[0], 80));
            all[2] = main[2].max(Draw.share(all[0], 64));
        }
        if (draw.below(4) == 0) {
            all[2] = BigDecimal.valueOf(4_800).max(main[2]);
            all[0] = Draw.grown(all[2], 1_025)
                    .add(draw.pick(0, -1) == 0 ? BigDecimal.ZERO : CENT.negate())
                    .max(main[0]);
        }
        for (int year = 0; year < 3; year++) {
            draw.put("mainRevenueY" + (year + 1), main[year]);
            draw.put("revenueY" + (year + 1), all[year]);
        }
        BigDecimal profit = draw.part(all[0], 2, 4, 6, 8, 10);
        draw.put("netProfitY1", draw.chance(0.1) ? profit.negate() : profit);
    }

    private static void research(Draw draw) {
        BigDecimal revenue = draw.number("revenueY1");
        BigDecimal before = draw.number("revenueY2");
        BigDecimal last = switch (draw.below(3)) {
            case 0 -> draw.part(revenue, 1, 2, 3, 4, 5, 6, 8, 10);
            case 1 -> draw.around(100, 200, 300, 400, 500, 600);
            default -> draw.partAtLeast(revenue, draw.pick(3, 6)).max(BigDecimal.valueOf(600));
        };
        BigDecimal rest = BigDecimal.valueOf(draw.pick(1_200, 2_000, 3_000)).subtract(last);
        draw.put("rdAuditY1", last);
        draw.put(
                "rdAuditY2",
                draw.below(2) == 0 && rest.signum() > 0 ? rest : draw.partAtLeast(before, draw.pick(3, 6)));
    }

    private static List<String> some(Draw draw, double each, String... options) {
        List<String> chosen = new ArrayList<>();
        for (String option : options) {
            if (draw.chance(each)) {
                chosen.add(option);
            }
        }
        return chosen;
    }
}
