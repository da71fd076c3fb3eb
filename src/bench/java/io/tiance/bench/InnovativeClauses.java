package io.tiance.bench;

import static io.tiance.bench.Clause.atLeast;
import static io.tiance.bench.Clause.below;
import static io.tiance.bench.Clause.experts;
import static io.tiance.bench.Clause.met;
import static io.tiance.bench.Clause.no;
import static io.tiance.bench.Clause.notMet;
import static io.tiance.bench.Clause.points;
import static io.tiance.bench.Clause.review;
import static io.tiance.bench.Clause.rows;
import static io.tiance.bench.Clause.yes;
import static io.tiance.bench.Criterion.*;
import static io.tiance.bench.Item.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 创新型中小企业, clause by clause. */
final class InnovativeClauses {
    private static final Set<String> IN_PROVINCE = Set.of("天河区", "广州市其他区", "广东省其他市");
    private static final String OTHER = "其他同类荣誉";

    private InnovativeClauses() {}

    static List<Clause> list() {
        List<Clause> list = new ArrayList<>();
        conditions(list);
        atReview(list, T1_UPDATED, Company::yearlyUpdateDone);
        atReview(list, T1_REPORTED, Company::changesReported);
        routes(list);
        property(list);
        list.addAll(rows(T1_RESEARCH, Figures::rdAuditRatioY1, 5, 20, 3, 15, 2, 10, 1, 5));
        list.addAll(rows(T1_GROWTH, Figures::mainRevenueGrowth, 15, 20, 10, 15, 5, 10, 0, 5));
        list.add(points(T1_DEBTS, 10, f -> f.debtRatio().atMost(55)));
        list.add(points(
                T1_DEBTS, 5, f -> f.debtRatio().above(55) && f.debtRatio().atMost(75)));
        list.add(points(T1_DEBTS, 0, f -> f.debtRatio().above(75)));
        list.add(points(T1_STRATEGIC, 10, f -> yes(f.company().strategicIndustry())));
        list.add(points(T1_STRATEGIC, 5, f -> no(f.company().strategicIndustry())));
        list.addAll(rows(T1_MAIN_SHARE, Figures::mainRevenueShare, 70, 20, 60, 15, 55, 10, 50, 5));
        return list;
    }

    private static void conditions(List<Clause> list) {
        list.add(met(
                T1_PLACE,
                f -> yes(f.company().registeredMainland())
                        && yes(f.company().legalPerson())
                        && f.company().registeredIn() != null
                        && IN_PROVINCE.contains(f.company().registeredIn())));
        list.add(notMet(
                T1_PLACE,
                f -> no(f.company().registeredMainland())
                        || no(f.company().legalPerson())
                        || "广东省外".equals(f.company().registeredIn())));
        list.add(met(
                T1_RECORD,
                f -> no(f.company().onAbnormalList()) && no(f.company().onDishonestyList())));
        list.add(notMet(
                T1_RECORD,
                f -> yes(f.company().onAbnormalList()) || yes(f.company().onDishonestyList())));
        list.addAll(no(T1_PRODUCTS, Company::bannedProducts));
        list.addAll(no(T1_INCIDENTS, Company::incidentsNew));
        list.addAll(no(T1_FRAUD, Company::struckOffForFraud));
    }

    /** Asked only of those that apply for another term. */
    private static void atReview(List<Clause> list, Criterion criterion, Function<Company, Boolean> done) {
        list.add(
                met(criterion, f -> "新申报".equals(f.company().innovativeApplication()) || yes(done.apply(f.company()))));
        list.add(notMet(
                criterion, f -> "复核".equals(f.company().innovativeApplication()) && no(done.apply(f.company()))));
    }

    private static void routes(List<Clause> list) {
        list.add(met(
                T1_ROUTE_PRIZE,
                f -> yes(f.company().nationalPrize()) || yes(f.company().provincialPrize())));
        list.add(notMet(
                T1_ROUTE_PRIZE,
                f -> no(f.company().nationalPrize()) && no(f.company().provincialPrize())));
        list.add(met(
                T1_ROUTE_TITLE,
                f -> yes(f.company().holdsHighTech()) || listed(f.company().otherInnovationTitles())));
        list.add(notMet(T1_ROUTE_TITLE, f -> {
            List<String> titles = f.company().otherInnovationTitles();
            return no(f.company().holdsHighTech()) && titles != null && !listed(titles) && !titles.contains(OTHER);
        }));
        list.add(review(T1_ROUTE_TITLE, f -> {
            List<String> titles = f.company().otherInnovationTitles();
            return no(f.company().holdsHighTech()) && titles != null && !listed(titles) && titles.contains(OTHER);
        }));
        list.addAll(yes(T1_ROUTE_LAB, Company::provincialLab));
        list.add(review(T1_ROUTE_EQUITY, f -> atLeast(f.company().newEquity3y(), 500)));
        list.add(notMet(T1_ROUTE_EQUITY, f -> below(f.company().newEquity3y(), 500)));
    }

    private static boolean listed(@Nullable List<String> titles) {
        return titles != null
                && (titles.contains("国家级技术创新示范企业") || titles.contains("知识产权优势企业") || titles.contains("知识产权示范企业"));
    }

    private static void property(List<Clause> list) {
        list.add(points(T1_PROPERTY, 20, f -> "Ⅰ类高价值".equals(f.company().topProductIp())));
        list.add(points(T1_PROPERTY, 15, f -> "自主研发Ⅰ类".equals(f.company().topProductIp())));
        list.add(experts(
                T1_PROPERTY, 10, 20, f -> "高价值或自主研发待认的Ⅰ类".equals(f.company().topProductIp())));
        list.add(points(T1_PROPERTY, 10, f -> "Ⅰ类".equals(f.company().topProductIp())));
        list.add(points(T1_PROPERTY, 5, f -> "Ⅱ类".equals(f.company().topProductIp())));
        list.add(points(T1_PROPERTY, 0, f -> "无".equals(f.company().topProductIp())));
    }
}
