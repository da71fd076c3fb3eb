package io.tiance.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;

/** The n-th made-up enterprise; the same for every run. */
record Sample(LocalDate asOf, Map<String, Object> answers) {
    private static final long SEED = 20_261_120L;
    private static final double[] PASSING = {0.6, 0.93, 0.99, 0.998};
    /** On average 15 %. */
    private static final double[] BLANK = {0, 0, 0, 0.01, 0.04, 0.15, 0.3, 0.7};

    private static final double DIRECT = 0.3;
    /** No share is more than this; sums and means of money have larger bounds. */
    private static final int MOST = 100;

    private static final LocalDate[] DAYS = {
        day(2026, 11, 20), day(2026, 11, 20), day(2026, 11, 20), day(2026, 4, 1), day(2026, 3, 31), day(2026, 4, 1),
        day(2026, 3, 31), day(2025, 9, 15), day(2025, 12, 31), day(2025, 1, 1), day(2024, 12, 31), day(2024, 6, 30),
        day(2024, 1, 1), day(2023, 12, 31), day(2023, 5, 1), day(2022, 8, 1), day(2022, 7, 31), day(2022, 1, 1),
        day(2021, 12, 31), day(2017, 5, 3), day(2017, 5, 2), day(2016, 1, 1), day(2015, 12, 31), day(2026, 1, 1),
        day(2026, 12, 31), day(2027, 1, 1)
    };

    static Sample number(int index) {
        SplittableRandom random = new SplittableRandom(SEED + index).split();
        Draw draw = new Draw(random, PASSING[random.nextInt(PASSING.length)]);
        LocalDate asOf = DAYS[random.nextInt(DAYS.length)];
        HighTechDraw.draw(draw, asOf);
        SpecialisedDraw.draw(draw);
        HeadquartersDraw.draw(draw);
        double blank = BLANK[random.nextInt(BLANK.length)];
        draw.answers().keySet().removeIf(key -> draw.chance(blank));
        direct(draw, asOf);
        return new Sample(asOf, draw.answers());
    }

    /** Some enterprises know a ratio and not its parts. */
    private static void direct(Draw draw, LocalDate asOf) {
        ratio(draw, "techSmeTechStaffShare", "techSmeTechStaff", "techSmeEmployees", 10, 15, 20, 25, 30);
        ratio(draw, "techSmeRdOverSales", "rdDeductY1", "salesY1", 2, 3, 4, 5, 6);
        ratio(draw, "techSmeRdOverCosts", "rdDeductY1", "costsY1", 10, 15, 20, 25, 30);
        ratio(draw, "techStaffShare", "techStaff", "employees", 10);
        ratio(draw, "highTechIncomeShare", "highTechIncomeY1", "totalIncomeY1", 60);
        ratio(draw, "conversionsMean", "conversions3y", "conversions3y", 0, 1, 2, 3, 4, 5);
        ratio(draw, "debtRatio", "debts", "assets", 50, 55, 60, 70, 75, 80);
        ratio(draw, "netMargin", "netProfitY1", "revenueY1", 2, 4, 6, 8, 10);
        ratio(draw, "mainRevenueShare", "mainRevenueY1", "revenueY1", 50, 55, 60, 70, 80, 90);
        ratio(draw, "mainRevenueGrowth", "mainRevenueY1", "mainRevenueY2", 0, 5, 10, 15);
        ratio(draw, "rdAuditRatioY1", "rdAuditY1", "revenueY1", 1, 2, 3, 4, 5, 6, 8, 10);
        ratio(draw, "rdAuditRatioY2", "rdAuditY2", "revenueY2", 3, 6);
        ratio(draw, "rdStaffShare", "rdStaff", "workforce", 5, 10, 20, 50);
        ratio(draw, "revenueCompoundGrowth", "revenueY1", "revenueY3", 5);
        ratio(draw, "rdAuditMean", "rdAuditY1", "rdAuditY2", 1_000);
        ratio(draw, "rdAuditSum", "rdAuditY1", "rdAuditY2", 1_200, 3_000);
        ratio(draw, "rdRatio3y", "rdHighTechY1", "salesY1", 3, 4, 5);
        if (!young(draw, asOf)) {
            ratio(draw, "salesGrowth", "salesY2", "salesY2", 0, 5, 15, 25, 35);
            ratio(draw, "netAssetsGrowth", "netAssetsY2", "netAssetsY2", 0, 5, 15, 25, 35);
        }
        ratio(draw, "mainRevenueGrowthMean", "mainRevenueY1", "mainRevenueY2", 0, 4, 5, 6, 8, 10);
        if (draw.number("rdDomestic3y") == null) {
            ratio(draw, "rdDomesticShare", "rdDomestic3y", "rdDomestic3y", 60);
        }
    }

    /** Known to be without three fiscal years, hence without a growth of three years. */
    private static boolean young(Draw draw, LocalDate asOf) {
        Object registered = draw.answers().get("registrationDate");
        return registered != null && LocalDate.parse((String) registered).getYear() > asOf.getYear() - 3;
    }

    private static void ratio(Draw draw, String ratio, String part, String whole, int... bounds) {
        if ((draw.number(part) == null || draw.number(whole) == null) && draw.chance(DIRECT)) {
            BigDecimal drawn = draw.around(bounds);
            draw.put(ratio, bounds[0] > MOST ? drawn : drawn.min(BigDecimal.valueOf(MOST)));
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
