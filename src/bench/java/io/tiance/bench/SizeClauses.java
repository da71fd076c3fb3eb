package io.tiance.bench;

import static io.tiance.bench.Clause.above;
import static io.tiance.bench.Clause.atLeast;
import static io.tiance.bench.Clause.below;
import static io.tiance.bench.Criterion.T1_SIZE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The size standard, row by row: large is who exceeds all limits of the row, SME who is below any of them. */
final class SizeClauses {
    private SizeClauses() {}

    static List<Clause> list() {
        List<Clause> list = new ArrayList<>();
        row(list, "农林牧渔业", Company::revenueY1, 20_000);
        byPeople(list, "工业", 1_000, 40_000);
        row(list, "建筑业", Company::revenueY1, 80_000, Company::assets, 80_000);
        byPeople(list, "批发业", 200, 40_000);
        byPeople(list, "零售业", 300, 20_000);
        byPeople(list, "交通运输业", 1_000, 30_000);
        byPeople(list, "仓储业", 200, 30_000);
        byPeople(list, "邮政业", 1_000, 30_000);
        byPeople(list, "住宿业", 300, 10_000);
        byPeople(list, "餐饮业", 300, 10_000);
        byPeople(list, "信息传输业", 2_000, 100_000);
        byPeople(list, "软件和信息技术服务业", 300, 10_000);
        row(list, "房地产开发经营", Company::revenueY1, 200_000, Company::assets, 10_000);
        byPeople(list, "物业管理", 1_000, 5_000);
        row(list, "租赁和商务服务业", Company::workforce, 300, Company::assets, 120_000);
        list.add(Clause.review(
                T1_SIZE, f -> "其他未列明行业".equals(f.sizeIndustry()) && f.company().workforce() != null));
        return list;
    }

    private static void byPeople(List<Clause> list, String row, int people, int revenue) {
        row(list, row, Company::workforce, people, Company::revenueY1, revenue);
    }

    private static void row(List<Clause> list, String row, Function<Company, BigDecimal> figure, int limit) {
        list.add(Clause.met(T1_SIZE, f -> row.equals(f.sizeIndustry()) && below(figure.apply(f.company()), limit)));
        list.add(Clause.notMet(T1_SIZE, f -> row.equals(f.sizeIndustry()) && above(figure.apply(f.company()), limit)));
        list.add(Clause.review(
                T1_SIZE,
                f -> row.equals(f.sizeIndustry())
                        && atLeast(figure.apply(f.company()), limit)
                        && !above(figure.apply(f.company()), limit)));
    }

    private static void row(
            List<Clause> list,
            String row,
            Function<Company, BigDecimal> one,
            int limit,
            Function<Company, BigDecimal> other,
            int otherLimit) {
        list.add(Clause.met(
                T1_SIZE,
                f -> row.equals(f.sizeIndustry())
                        && (below(one.apply(f.company()), limit) || below(other.apply(f.company()), otherLimit))));
        list.add(Clause.notMet(
                T1_SIZE,
                f -> row.equals(f.sizeIndustry())
                        && above(one.apply(f.company()), limit)
                        && above(other.apply(f.company()), otherLimit)));
        list.add(Clause.review(
                T1_SIZE,
                f -> row.equals(f.sizeIndustry())
                        && atLeast(one.apply(f.company()), limit)
                        && atLeast(other.apply(f.company()), otherLimit)
                        && !(above(one.apply(f.company()), limit) && above(other.apply(f.company()), otherLimit))));
    }
}
