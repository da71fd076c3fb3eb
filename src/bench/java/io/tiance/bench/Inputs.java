package io.tiance.bench;

import java.util.HashMap;
import java.util.Map;

/** What decision models and expressions ask for, by the names they use; blanks are null, as FEEL wants them. */
final class Inputs {
    private Inputs() {}

    static Map<String, Object> highTech(Figures f) {
        Company c = f.company();
        Map<String, Object> in = new HashMap<>();
        in.put("daysRegistered", f.daysRegistered().number());
        in.put("highTechClassOneIp", c.highTechClassOneIp());
        in.put("highTechClassTwoIp", c.highTechClassTwoIp());
        in.put("ipSupportsMainProducts", c.ipSupportsMainProducts());
        in.put("highTechField", c.highTechField());
        in.put("techStaffShare", f.techStaffShare().number());
        in.put("salesY1", c.salesY1());
        in.put("rdRatio3y", f.rdRatio3y().number());
        in.put("rdDomesticShare", f.rdDomesticShare().number());
        in.put("highTechIncomeShare", f.highTechIncomeShare().number());
        in.put("accidentsOneYear", c.accidentsOneYear());
        in.put("highTechCancelledThisYear", c.highTechCancelledThisYear());
        in.put("ipAdvancement", c.ipAdvancement());
        in.put("ipCoreSupport", c.ipCoreSupport());
        in.put("ipObtainedBy", c.ipObtainedBy());
        in.put("helpedWriteStandards", c.helpedWriteStandards());
        in.put("conversionsMean", f.conversionsMean().number());
        in.put("netAssetsGrowthForExperts", f.netAssetsGrowth().forExperts());
        in.put("netAssetsGrowthByFormula", f.netAssetsGrowth().byFormula().number());
        in.put("salesGrowthForExperts", f.salesGrowth().forExperts());
        in.put("salesGrowthByFormula", f.salesGrowth().byFormula().number());
        return in;
    }

    static Map<String, Object> techSme(Figures f) {
        Company c = f.company();
        Map<String, Object> in = new HashMap<>();
        in.put("registeredMainland", c.registeredMainland());
        in.put("residentEnterprise", c.residentEnterprise());
        in.put("techSmeEmployees", c.techSmeEmployees());
        in.put("salesY1", c.salesY1());
        in.put("assets", c.assets());
        in.put("bannedProducts", c.bannedProducts());
        in.put("techSmeSafetyAccident", c.techSmeSafetyAccident());
        in.put("techSmeQualityAccident", c.techSmeQualityAccident());
        in.put("techSmeEnvironmentBreach", c.techSmeEnvironmentBreach());
        in.put("techSmeMisconduct", c.techSmeMisconduct());
        in.put("onAbnormalList", c.onAbnormalList());
        in.put("onDishonestyList", c.onDishonestyList());
        in.put("holdsHighTech", c.holdsHighTech());
        in.put("nationalScienceAward", c.nationalScienceAward());
        in.put("nationalScienceAwardRank", c.nationalScienceAwardRank());
        in.put("provincialLab", c.provincialLab());
        in.put("draftedStandard", c.draftedStandard());
        in.put("standardDraftRank", c.standardDraftRank());
        in.put("techSmeTechStaffShare", f.techSmeTechStaffShare().number());
        in.put("techSmeRdOverSales", f.techSmeRdOverSales().number());
        in.put("techSmeRdOverCosts", f.techSmeRdOverCosts().number());
        in.put("techSmeClassOneIp", c.techSmeClassOneIp());
        in.put("techSmeClassTwoIp", c.techSmeClassTwoIp());
        return in;
    }

    static Map<String, Object> innovative(Figures f) {
        Company c = f.company();
        Map<String, Object> in = new HashMap<>();
        in.put("registeredMainland", c.registeredMainland());
        in.put("legalPerson", c.legalPerson());
        in.put("registeredIn", c.registeredIn());
        in.put("sizeIndustry", f.sizeIndustry());
        in.put("workforce", c.workforce());
        in.put("revenueY1", c.revenueY1());
        in.put("assets", c.assets());
        in.put("onAbnormalList", c.onAbnormalList());
        in.put("onDishonestyList", c.onDishonestyList());
        in.put("bannedProducts", c.bannedProducts());
        in.put("incidentsNew", c.incidentsNew());
        in.put("innovativeApplication", c.innovativeApplication());
        in.put("yearlyUpdateDone", c.yearlyUpdateDone());
        in.put("changesReported", c.changesReported());
        in.put("struckOffForFraud", c.struckOffForFraud());
        in.put("nationalPrize", c.nationalPrize());
        in.put("provincialPrize", c.provincialPrize());
        in.put("holdsHighTech", c.holdsHighTech());
        in.put("otherInnovationTitles", c.otherInnovationTitles());
        in.put("provincialLab", c.provincialLab());
        in.put("newEquity3y", c.newEquity3y());
        in.put("topProductIp", c.topProductIp());
        in.put("rdAuditRatioY1", f.rdAuditRatioY1().number());
        in.put("mainRevenueGrowth", f.mainRevenueGrowth().number());
        in.put("debtRatio", f.debtRatio().number());
        in.put("strategicIndustry", c.strategicIndustry());
        in.put("mainRevenueShare", f.mainRevenueShare().number());
        return in;
    }
}
