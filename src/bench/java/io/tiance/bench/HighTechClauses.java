package io.tiance.bench;

import static io.tiance.bench.Clause.above;
import static io.tiance.bench.Clause.atLeast;
import static io.tiance.bench.Clause.atMost;
import static io.tiance.bench.Clause.below;
import static io.tiance.bench.Clause.experts;
import static io.tiance.bench.Clause.met;
import static io.tiance.bench.Clause.no;
import static io.tiance.bench.Clause.notMet;
import static io.tiance.bench.Clause.points;
import static io.tiance.bench.Clause.within;
import static io.tiance.bench.Clause.yes;
import static io.tiance.bench.Criterion.*;
import static io.tiance.bench.Item.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 高新技术企业, clause by clause. */
final class HighTechClauses {
    private static final Set<String> FIELDS =
            Set.of("电子信息", "生物与新医药", "航空航天", "新材料", "高技术服务", "新能源与节能", "资源与环境", "先进制造与自动化");

    private HighTechClauses() {}

    static List<Clause> list() {
        List<Clause> list = new ArrayList<>();
        conditions(list);
        research(list);
        level(list, HNTE_ADVANCEMENT, Company::ipAdvancement, "高", "较高", "一般", "较低");
        level(list, HNTE_CORE, Company::ipCoreSupport, "强", "较强", "一般", "较弱");
        property(list);
        conversions(list);
        growth(list, HNTE_NET_ASSETS, Figures::netAssetsGrowth);
        growth(list, HNTE_SALES, Figures::salesGrowth);
        return list;
    }

    private static void conditions(List<Clause> list) {
        list.addAll(atLeast(HNTE_AGE, Figures::daysRegistered, 365));
        list.add(met(
                HNTE_PROPERTY,
                f -> atLeast(f.company().highTechClassOneIp(), 1)
                        || atLeast(f.company().highTechClassTwoIp(), 1)));
        list.add(notMet(
                HNTE_PROPERTY,
                f -> below(f.company().highTechClassOneIp(), 1)
                        && below(f.company().highTechClassTwoIp(), 1)));
        list.addAll(yes(HNTE_SUPPORT, Company::ipSupportsMainProducts));
        list.add(met(
                HNTE_FIELD,
                f -> f.company().highTechField() != null
                        && FIELDS.contains(f.company().highTechField())));
        list.add(notMet(HNTE_FIELD, f -> "均不属于".equals(f.company().highTechField())));
        list.addAll(atLeast(HNTE_STAFF, Figures::techStaffShare, 10));
        list.addAll(atLeast(HNTE_DOMESTIC, Figures::rdDomesticShare, 60));
        list.addAll(atLeast(HNTE_INCOME, Figures::highTechIncomeShare, 60));
        list.addAll(no(HNTE_ACCIDENTS, Company::accidentsOneYear));
        list.addAll(no(HNTE_CANCELLED, Company::highTechCancelledThisYear));
    }

    private static void research(List<Clause> list) {
        list.add(met(
                HNTE_RESEARCH,
                f -> atMost(f.company().salesY1(), 5_000) && f.rdRatio3y().atLeast(5)));
        list.add(notMet(
                HNTE_RESEARCH,
                f -> atMost(f.company().salesY1(), 5_000) && f.rdRatio3y().below(5)));
        list.add(met(
                HNTE_RESEARCH,
                f -> above(f.company().salesY1(), 5_000)
                        && atMost(f.company().salesY1(), 20_000)
                        && f.rdRatio3y().atLeast(4)));
        list.add(notMet(
                HNTE_RESEARCH,
                f -> above(f.company().salesY1(), 5_000)
                        && atMost(f.company().salesY1(), 20_000)
                        && f.rdRatio3y().below(4)));
        list.add(met(
                HNTE_RESEARCH,
                f -> above(f.company().salesY1(), 20_000) && f.rdRatio3y().atLeast(3)));
        list.add(notMet(
                HNTE_RESEARCH,
                f -> above(f.company().salesY1(), 20_000) && f.rdRatio3y().below(3)));
        list.add(met(
                HNTE_RESEARCH,
                f -> f.company().salesY1() == null && f.rdRatio3y().atLeast(5)));
        list.add(notMet(
                HNTE_RESEARCH,
                f -> f.company().salesY1() == null && f.rdRatio3y().below(3)));
    }

    private static void level(List<Clause> list, Item item, Function<Company, String> word, String... bestFirst) {
        for (int i = 0; i < bestFirst.length; i++) {
            String level = bestFirst[i];
            list.add(experts(item, 7 - 2 * i, 8 - 2 * i, f -> level.equals(word.apply(f.company()))));
        }
        list.add(points(item, 0, f -> "无".equals(word.apply(f.company()))));
    }

    private static void property(List<Clause> list) {
        list.add(experts(HNTE_CLASS_ONE, 7, 8, f -> atLeast(f.company().highTechClassOneIp(), 1)));
        list.add(points(HNTE_CLASS_ONE, 0, f -> below(f.company().highTechClassOneIp(), 1)));
        list.add(experts(HNTE_CLASS_TWO, 5, 6, f -> atLeast(f.company().highTechClassTwoIp(), 5)));
        list.add(experts(
                HNTE_CLASS_TWO,
                3,
                4,
                f -> atLeast(f.company().highTechClassTwoIp(), 3)
                        && below(f.company().highTechClassTwoIp(), 5)));
        list.add(experts(
                HNTE_CLASS_TWO,
                1,
                2,
                f -> atLeast(f.company().highTechClassTwoIp(), 1)
                        && below(f.company().highTechClassTwoIp(), 3)));
        list.add(points(HNTE_CLASS_TWO, 0, f -> below(f.company().highTechClassTwoIp(), 1)));
        list.add(experts(HNTE_OBTAINED, 1, 6, f -> "有自主研发".equals(f.company().ipObtainedBy())));
        list.add(experts(
                HNTE_OBTAINED, 1, 3, f -> "仅有受让受赠和并购等".equals(f.company().ipObtainedBy())));
        list.add(points(HNTE_OBTAINED, 0, f -> "无知识产权".equals(f.company().ipObtainedBy())));
        list.add(experts(HNTE_STANDARDS, 1, 2, f -> yes(f.company().helpedWriteStandards())));
        list.add(points(HNTE_STANDARDS, 0, f -> no(f.company().helpedWriteStandards())));
    }

    private static void conversions(List<Clause> list) {
        list.add(experts(HNTE_CONVERSIONS, 25, 30, f -> f.conversionsMean().atLeast(5)));
        list.add(experts(HNTE_CONVERSIONS, 19, 24, f -> within(f.conversionsMean(), 4, 5)));
        list.add(experts(HNTE_CONVERSIONS, 13, 18, f -> within(f.conversionsMean(), 3, 4)));
        list.add(experts(HNTE_CONVERSIONS, 7, 12, f -> within(f.conversionsMean(), 2, 3)));
        list.add(experts(HNTE_CONVERSIONS, 1, 6, f -> within(f.conversionsMean(), 1, 2)));
        list.add(experts(
                HNTE_CONVERSIONS,
                0,
                6,
                f -> f.conversionsMean().above(0) && f.conversionsMean().below(1)));
        list.add(points(HNTE_CONVERSIONS, 0, f -> f.conversionsMean().atMost(0)));
    }

    private static void growth(List<Clause> list, Item item, Function<Figures, Growth> growth) {
        Function<Figures, Quantity> rate = f -> growth.apply(f).byFormula();
        list.add(experts(item, 0, 10, f -> growth.apply(f).forExperts()));
        list.add(experts(item, 9, 10, f -> rate.apply(f).atLeast(35)));
        list.add(experts(item, 7, 8, f -> within(rate.apply(f), 25, 35)));
        list.add(experts(item, 5, 6, f -> within(rate.apply(f), 15, 25)));
        list.add(experts(item, 3, 4, f -> within(rate.apply(f), 5, 15)));
        list.add(
                experts(item, 1, 2, f -> rate.apply(f).above(0) && rate.apply(f).below(5)));
        list.add(points(item, 0, f -> rate.apply(f).atMost(0)));
    }
}
