package io.tiance.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What must be worked out of the answers before any clause can be looked at. All contestants but the engine of this project
 * share it, inside the timed work: it is cheaper than anything they could do themselves, so it favours them.
 */
public record Figures(
        Company company,
        Quantity daysRegistered,
        // 科技型中小企业
        Quantity techSmeTechStaffShare,
        Quantity techSmeRdOverSales,
        Quantity techSmeRdOverCosts,
        // 高新技术企业
        Quantity techStaffShare,
        Quantity rdRatio3y,
        Quantity rdDomesticShare,
        Quantity highTechIncomeShare,
        Quantity conversionsMean,
        Growth netAssetsGrowth,
        Growth salesGrowth,
        // 创新型中小企业
        @Nullable String sizeIndustry,
        Quantity rdAuditRatioY1,
        Quantity mainRevenueGrowth,
        Quantity debtRatio,
        Quantity mainRevenueShare) {

    public static Figures of(Company c) {
        LocalDate registered = c.registrationDate();
        BigDecimal research =
                overYearsOperated(c, c.rdHighTechY1(), c.rdHighTechY2(), c.rdHighTechY3(), c.rdHighTech3y());
        BigDecimal sales = overYearsOperated(c, c.salesY1(), c.salesY2(), c.salesY3(), c.sales3y());
        return new Figures(
                c,
                registered == null
                        ? Quantity.UNKNOWN
                        : Quantity.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(registered, c.asOf()))),
                Quantity.percent(c.techSmeTechStaff(), c.techSmeEmployees()).or(c.techSmeTechStaffShare()),
                Quantity.percent(c.rdDeductY1(), c.salesY1()).or(c.techSmeRdOverSales()),
                Quantity.percent(c.rdDeductY1(), c.costsY1()).or(c.techSmeRdOverCosts()),
                Quantity.percent(c.techStaff(), c.employees()).or(c.techStaffShare()),
                Quantity.percent(research, sales).or(c.rdRatio3y()),
                Quantity.percent(c.rdDomestic3y(), research).or(c.rdDomesticShare()),
                Quantity.percent(c.highTechIncomeY1(), c.totalIncomeY1()).or(c.highTechIncomeShare()),
                Quantity.quotient(c.conversions3y(), 3).or(c.conversionsMean()),
                Growth.of(c, c.netAssetsGrowth(), c.netAssetsY1(), c.netAssetsY2(), c.netAssetsY3()),
                Growth.of(c, c.salesGrowth(), c.salesY1(), c.salesY2(), c.salesY3()),
                SizeRow.of(c.industryCode(), c.sizeIndustry()),
                Quantity.percent(c.rdAuditY1(), c.revenueY1()).or(c.rdAuditRatioY1()),
                Quantity.growth(c.mainRevenueY1(), c.mainRevenueY2()).or(c.mainRevenueGrowth()),
                Quantity.percent(c.debts(), c.assets()).or(c.debtRatio()),
                Quantity.percent(c.mainRevenueY1(), c.revenueY1()).or(c.mainRevenueShare()));
    }

    /** The sum of three fiscal years, newest first. A year that ended before the registration need not be answered. */
    private static @Nullable BigDecimal overYearsOperated(
            Company c,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal before,
            @Nullable BigDecimal oldest,
            @Nullable BigDecimal answered) {
        LocalDate registered = c.registrationDate();
        int since = registered == null ? Integer.MIN_VALUE : registered.getYear();
        int year = c.asOf().getYear();
        if (latest == null || before == null && since <= year - 2 || oldest == null && since <= year - 3) {
            return answered;
        }
        BigDecimal sum = before == null ? latest : latest.add(before);
        return oldest == null ? sum : sum.add(oldest);
    }
}
