package io.tiance.second;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Answers for 科技型中小企业 and 高新技术企业. */
final class HighTechDraw {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final String[] FIELDS = {"电子信息", "生物与新医药", "航空航天", "新材料", "高技术服务", "新能源与节能", "资源与环境", "先进制造与自动化"};
    /** Falls by 96⅓ %, then grows by 126⅓ %: a mean of 15 % from two growths that no decimal writes out. */
    private static final long[] THIRDS = {90_000, 3_300, 7_469};

    private HighTechDraw() {}

    static void draw(Draw draw, LocalDate asOf) {
        draw.yes("registeredMainland", "residentEnterprise", "ipSupportsMainProducts");
        draw.no("bannedProducts", "techSmeSafetyAccident", "techSmeQualityAccident", "techSmeEnvironmentBreach");
        draw.no(
                "techSmeMisconduct",
                "onAbnormalList",
                "onDishonestyList",
                "accidentsOneYear",
                "highTechCancelledThisYear");
        draw.rarely("holdsHighTech", "provincialLab", "nationalScienceAward", "draftedStandard");
        draw.put("nationalScienceAwardRank", BigDecimal.valueOf(1 + draw.below(5)));
        draw.put("standardDraftRank", BigDecimal.valueOf(3 + draw.below(5)));
        draw.put("highTechField", draw.passes() ? draw.pick(FIELDS) : "均不属于");
        LocalDate registered = registered(draw, asOf);
        draw.put("registrationDate", registered.toString());
        people(draw);
        points(draw);
        money(draw, asOf.getYear() - registered.getYear());
    }

    private static LocalDate registered(Draw draw, LocalDate asOf) {
        if (!draw.passes()) {
            return asOf.minusDays(draw.pick(0, 1, 200, 364));
        }
        return switch (draw.below(4)) {
            case 0 -> asOf.minusDays(draw.pick(365, 366, 730, 1_000));
            case 1 -> LocalDate.of(asOf.getYear() - 2 - draw.below(3), 1, 1);
            case 2 -> LocalDate.of(asOf.getYear() - 2 - draw.below(3), 12, 31);
            default -> asOf.minusDays(1_100 + draw.below(4_000));
        };
    }

    private static void people(Draw draw) {
        BigDecimal all = draw.put("techSmeEmployees", draw.most(500, ONE).max(ONE));
        draw.put("techSmeTechStaff", draw.part(all, 10, 15, 20, 25, 30));
        BigDecimal employees = draw.put("employees", BigDecimal.valueOf(draw.pick(10, 80, 100, 240, 500)));
        draw.put("techStaff", draw.partAtLeast(employees, 10));
    }

    private static void points(Draw draw) {
        draw.put("techSmeClassOneIp", BigDecimal.valueOf(draw.pick(0, 0, 0, 1, 2)));
        draw.put("techSmeClassTwoIp", BigDecimal.valueOf(draw.below(6)));
        draw.put("highTechClassOneIp", BigDecimal.valueOf(draw.pick(0, 0, 1, 2)));
        draw.put("highTechClassTwoIp", BigDecimal.valueOf(draw.below(7)));
        draw.put("ipAdvancement", draw.pick("高", "较高", "一般", "较低", "无"));
        draw.put("ipCoreSupport", draw.pick("强", "较强", "一般", "较弱", "无"));
        draw.put("ipObtainedBy", draw.pick("有自主研发", "有自主研发", "仅有受让受赠和并购等", "无知识产权"));
        draw.put("helpedWriteStandards", draw.chance(0.5));
        draw.put("conversions3y", BigDecimal.valueOf(draw.below(19)));
    }

    private static void money(Draw draw, int years) {
        BigDecimal[] sales = three(draw, false);
        if (draw.below(3) == 0) {
            sales[2] = draw.around(5_000, 20_000);
        }
        BigDecimal inAll = BigDecimal.ZERO;
        for (int ago = 1; ago <= 3; ago++) {
            BigDecimal year = sales[3 - ago];
            if (ago > 1 && ago > years) {
                if (draw.chance(0.5)) {
                    draw.put("salesY" + ago, BigDecimal.ZERO);
                }
            } else {
                inAll = inAll.add(draw.put("salesY" + ago, year));
            }
        }
        BigDecimal research = draw.partAtLeast(inAll, draw.pick(3, 4, 5, 5));
        BigDecimal half = Draw.share(research, 50);
        draw.put("rdHighTechY1", years >= 2 ? half : research);
        draw.put("rdHighTechY2", years >= 3 ? Draw.share(half, 50) : years == 2 ? half : BigDecimal.ZERO);
        draw.put("rdHighTechY3", years >= 3 ? Draw.share(half, 50) : BigDecimal.ZERO);
        draw.put("rdDomestic3y", draw.partAtLeast(research, 60));
        BigDecimal[] net = three(draw, true);
        for (int ago = 1; ago <= 3; ago++) {
            if (ago == 1 || ago <= years) {
                draw.put("netAssetsY" + ago, net[3 - ago]);
            } else if (draw.chance(0.5)) {
                draw.put("netAssetsY" + ago, BigDecimal.ZERO);
            }
        }
        BigDecimal income = draw.put("totalIncomeY1", draw.around(1_000, 4_400));
        draw.put("highTechIncomeY1", draw.partAtLeast(income, 60));
        BigDecimal costs = draw.put("costsY1", draw.around(1_000, 3_000, 20_000));
        draw.put(
                "rdDeductY1",
                draw.below(2) == 0 ? draw.part(sales[2], 2, 3, 4, 5, 6) : draw.part(costs, 10, 15, 20, 25, 30));
    }

    /** Three years, oldest first, whose mean growth lies on or beside a row of the table. */
    private static BigDecimal[] three(Draw draw, boolean mayBeNegative) {
        BigDecimal oldest = BigDecimal.valueOf(draw.pick(100, 1_000, 3_000, 4_000, 12_000));
        int once = draw.pick(-5_000, -1_000, 0, 1_000, 2_000, 3_300);
        int twice = 2 * 100 * draw.pick(0, 5, 15, 25, 35) - once + draw.pick(0, 0, 0, -1, 1, 900, -2_500);
        BigDecimal middle = Draw.grown(oldest, once);
        BigDecimal newest = Draw.grown(middle, twice).max(BigDecimal.ZERO);
        switch (draw.below(24)) {
            case 0 -> oldest = BigDecimal.ZERO;
            case 1 -> middle = BigDecimal.ZERO;
            case 2 -> newest = BigDecimal.ZERO;
            case 3 -> oldest = mayBeNegative ? oldest.negate() : oldest;
            case 4 -> middle = mayBeNegative ? middle.negate() : middle;
            case 5 -> newest = mayBeNegative ? newest.negate() : newest;
            case 6 -> {
                return new BigDecimal[] {
                    BigDecimal.valueOf(THIRDS[0]), BigDecimal.valueOf(THIRDS[1]), BigDecimal.valueOf(THIRDS[2])
                };
            }
            default -> {}
        }
        return new BigDecimal[] {oldest, middle, newest};
    }
}
