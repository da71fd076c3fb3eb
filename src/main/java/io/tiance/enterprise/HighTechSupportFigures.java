package io.tiance.enterprise;

import java.time.LocalDate;

/** Figures of the benefits around 高企: the 15% tax, the awards of city and district, and the statistics thresholds. */
interface HighTechSupportFigures extends Answers {
    /** Years a certificate lasts. */
    int CERTIFICATE_YEARS = 3;

    @Figure(
            key = "highTechFraud",
            group = Group.CONDUCT,
            means = "在高企申请认定过程中有严重弄虚作假行为",
            clause = "国科发火〔2016〕32号 第十九条（一）")
    default Flag get高企申请严重弄虚作假() {
        return yesNo("highTechFraud");
    }

    @Figure(
            key = "highTechAccident",
            group = Group.CONDUCT,
            means = "证书有效期内发生重大安全、重大质量事故或有严重环境违法行为；以主管部门意见为准",
            clause = "国科发火〔2016〕32号 第十九条（二）；195号 五（六）2")
    default Flag get高企有效期内重大事故或严重环境违法() {
        return yesNo("highTechAccident");
    }

    @Figure(
            key = "highTechChangeUnreported",
            group = Group.CONDUCT,
            means = "更名或发生与认定条件有关的重大变化后三个月内没有报告",
            clause = "国科发火〔2016〕32号 第十七条、第十九条（三）")
    default Flag get高企重大变化逾期未报() {
        return yesNo("highTechChangeUnreported");
    }

    @Figure(
            key = "highTechReportsMissed",
            unit = Unit.YEARS,
            group = Group.CONDUCT,
            means = "本证书有效期内累计未按期填报年度发展情况报表（每年 5 月底前）的年数",
            clause = "国科发火〔2016〕32号 第十三条、第十九条（三）；195号 五（二）")
    default Measure get高企年报累计未报年数() {
        return number("highTechReportsMissed");
    }

    @Figure(
            key = "highTechReviewFailed",
            group = Group.CONDUCT,
            means = "认定机构复核后认为不符合认定条件",
            clause = "国科发火〔2016〕32号 第十六条")
    default Flag get复核不符合高企认定条件() {
        return yesNo("highTechReviewFailed");
    }

    @Figure(
            key = "highTechMove",
            group = Group.TITLES,
            means = "证书有效期内跨认定机构管理区域的搬迁",
            clause = "国科发火〔2016〕32号 第十八条；195号 五（五）",
            options = {"没有跨区域搬迁", "整体迁移", "部分搬迁"})
    default Choice get高企跨区域搬迁情况() {
        return choice("highTechMove");
    }

    @Figure(key = "highTechIssued", group = Group.TITLES, means = "最近一张高新技术企业证书的发证日期", clause = "国科发火〔2016〕32号 第九条")
    default Day get高企证书发证日期() {
        return day("highTechIssued");
    }

    @Figure(
            key = "highTechExpiresThisYear",
            group = Group.TITLES,
            means = "证书的三年有效期在判定当年届满（含已届满）",
            clause = "国科发火〔2016〕195号 四3")
    default Flag get高企证书当年到期() {
        return deriveFlag("highTechExpiresThisYear", () -> expiresThisYear(get高企证书发证日期()));
    }

    @Figure(
            key = "lossesToCarry",
            group = Group.FINANCE,
            means = "具备高企或科技型中小企业资格年度之前五个年度发生、尚未弥补完的亏损",
            clause = "财税〔2018〕76号 第一条")
    default Flag get前五年有未弥补亏损() {
        return yesNo("lossesToCarry");
    }

    @Figure(
            key = "highTechApplicationTaken",
            group = Group.PROJECT,
            means = "当年的高新技术企业认定申请已获省受理",
            clause = "穗府办函〔2015〕127号")
    default Flag get高企申请获省受理() {
        return yesNo("highTechApplicationTaken");
    }

    @Figure(
            key = "cityInnovationGiant",
            group = Group.TITLES,
            means = "当年入选广州市科技创新小巨人企业库",
            clause = "广州市高新技术企业树标提质行动方案（2018—2020年）")
    default Flag get入选科技创新小巨人企业() {
        return yesNo("cityInnovationGiant");
    }

    @Figure(
            key = "highTechRecognised",
            group = Group.PROJECT,
            means = "当年通过高新技术企业认定的情况",
            clause = "广州市推动高新技术企业高质量发展行动方案（2021—2023年）",
            options = {"首次认定", "重新认定", "当年未获认定"})
    default Choice get当年高企认定情况() {
        return choice("highTechRecognised");
    }

    @Figure(
            key = "cityAwardRd",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "按市申报通知要求填报的研发费用；已见文本没有写明口径和年度",
            clause = "广州市推动高新技术企业高质量发展行动方案（2021—2023年）")
    default Measure get市奖补研发费用() {
        return number("cityAwardRd");
    }

    @Figure(
            key = "firstInStatistics",
            group = Group.PROJECT,
            means = "当年首次进入规模以上（限额以上）企业统计库",
            clause = "广州市推动高新技术企业高质量发展行动方案（2021—2023年）")
    default Flag get当年首次纳入四上统计() {
        return yesNo("firstInStatistics");
    }

    @Figure(key = "inStatistics", group = Group.PROJECT, means = "判定日已在规模以上（限额以上）企业统计库")
    default Flag get已在四上统计库() {
        return yesNo("inStatistics");
    }

    @Figure(
            key = "matchableScheme",
            group = Group.PROJECT,
            means = "获得市或省的高企认定、小巨人、研发机构、研发后补助、技术改造或科技创新券等支持，可由区配套",
            clause = "穗天科工信规〔2017〕2号 第六条")
    default Flag get获省市可配套科技项目() {
        return yesNo("matchableScheme");
    }

    @Figure(key = "districtTechProject", group = Group.PROJECT, means = "天河区科技计划项目立项", clause = "穗天科工信规〔2017〕2号 第七条")
    default Flag get获天河区科技项目立项() {
        return yesNo("districtTechProject");
    }

    @Figure(
            key = "movedInLastYear",
            group = Group.PROJECT,
            means = "申报上一年度内，注册和税务关系均由区外迁入天河区",
            clause = "穗天科工信规〔2017〕2号 2019 年申报通知")
    default Flag get上年注册和税务迁入天河() {
        return yesNo("movedInLastYear");
    }

    @Figure(
            key = "highTechWhenMoved",
            group = Group.PROJECT,
            means = "迁入天河区时高新技术企业证书在有效期内",
            clause = "穗天科工信规〔2017〕2号 2019 年申报通知")
    default Flag get迁入时高企证书有效() {
        return yesNo("highTechWhenMoved");
    }

    @Figure(
            key = "innovationBenchmark",
            group = Group.TITLES,
            means = "被市列为创新标杆企业（创新标杆百家）",
            clause = "广州市高新技术企业树标提质行动方案（2018—2020年）")
    default Flag get创新标杆企业() {
        return yesNo("innovationBenchmark");
    }

    @Figure(key = "constructionQualified", group = Group.TITLES, means = "具有建筑业总承包或专业承包资质", clause = "“四上”单位统计标准")
    default Flag get具有建筑业承包资质() {
        return yesNo("constructionQualified");
    }

    @Figure(key = "developsRealEstate", group = Group.BASICS, means = "房地产开发经营单位有开发经营活动", clause = "“四上”单位统计标准")
    default Flag get有房地产开发经营活动() {
        return yesNo("developsRealEstate");
    }

    private Flag expiresThisYear(Day issued) {
        if (!issued.known()) {
            return Flag.missing(issued.label(), issued.missing());
        }
        LocalDate expiry = issued.date().plusYears(CERTIFICATE_YEARS);
        return Flag.of(issued.label(), expiry.getYear() == asOf().getYear());
    }
}
