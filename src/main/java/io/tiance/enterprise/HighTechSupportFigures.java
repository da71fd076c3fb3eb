package io.tiance.enterprise;

import java.time.LocalDate;

/** Figures of the benefits around 高企: 15% tax, 加计扣除, the awards of city and district, and the statistics thresholds. */
interface HighTechSupportFigures extends Answers {
    /** Denominator of the limit on R&D commissioned abroad. */
    int THIRDS = 3;

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

    @Figure(key = "soundAccounting", group = Group.FINANCE, means = "会计核算健全", clause = "财税〔2015〕119号 五1")
    default Flag get会计核算健全() {
        return yesNo("soundAccounting");
    }

    @Figure(key = "taxedOnAccounts", group = Group.FINANCE, means = "企业所得税实行查账征收（不是核定征收）", clause = "财税〔2015〕119号 五1")
    default Flag get查账征收() {
        return yesNo("taxedOnAccounts");
    }

    @Figure(
            key = "rdCollectedRight",
            group = Group.RESEARCH,
            means = "研发费用能准确归集：项目计划书、决议、费用分配说明、辅助账等留存齐全，归集额不大于账载研发支出，不混入非研发人员费用",
            clause = "财税〔2015〕119号 五1")
    default Flag get研发费用准确归集() {
        return yesNo("rdCollectedRight");
    }

    @Figure(key = "paysIncomeTax", group = Group.BASICS, means = "企业所得税的纳税人（不是合伙企业、个人独资企业）")
    default Flag get企业所得税纳税人() {
        return yesNo("paysIncomeTax");
    }

    @Figure(
            key = "rdExcludedActivity",
            group = Group.RESEARCH,
            means = "拟加计的活动属于除外的七类：常规性升级、直接应用成果、商品化后的技术支持、重复或简单改变、市场与效率和管理研究、例行检测维护、社会科学艺术人文研究",
            clause = "财税〔2015〕119号 一（二）")
    default Flag get研发活动属除外活动() {
        return yesNo("rdExcludedActivity");
    }

    @Figure(
            key = "rdSpecialSector",
            group = Group.RESEARCH,
            means = "经有关部门列入清单的集成电路企业、工业母机企业",
            clause = "财政部等四部门公告2023年第44号",
            options = {"集成电路企业", "工业母机企业", "都不是"})
    default Choice get加计扣除特定行业企业() {
        return choice("rdSpecialSector");
    }

    @Figure(
            key = "rdFiveHeads",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "全部项目的人员人工、直接投入、折旧、无形资产摊销、新产品设计等五类费用之和",
            clause = "国家税务总局公告2021年第28号")
    default Measure get五项研发费用合计() {
        return number("rdFiveHeads");
    }

    @Figure(
            key = "rdOtherClaimed",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "已归集、拟加计扣除的其他相关费用，全部项目合计",
            clause = "财税〔2015〕119号 一（一）6")
    default Measure get其他相关费用归集额() {
        return number("rdOtherClaimed");
    }

    @Figure(
            key = "rdOtherShare",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "其他相关费用归集额 ÷（五项研发费用合计＋其他相关费用归集额）",
            clause = "财税〔2015〕119号 一（一）6；国家税务总局公告2021年第28号",
            max = "100")
    default Measure get其他相关费用占比() {
        return derive(
                "rdOtherShare", () -> get其他相关费用归集额().percentOf(get五项研发费用合计().plus(get其他相关费用归集额())));
    }

    @Figure(key = "rdCommissioned", group = Group.RESEARCH, means = "委托境内机构或个人进行研发")
    default Flag get有委托境内研发() {
        return yesNo("rdCommissioned");
    }

    @Figure(
            key = "rdCommissionedPaid",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "委托境内外部机构或个人研发实际发生的费用",
            clause = "财税〔2015〕119号 二1")
    default Measure get委托境内研发实际发生额() {
        return number("rdCommissionedPaid");
    }

    @Figure(
            key = "rdCommissionedClaimed",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "委托境内研发中已归集、拟加计扣除的数额",
            clause = "财税〔2015〕119号 二1",
            atMost = "rdCommissionedPaid")
    default Measure get委托境内研发归集额() {
        return number("rdCommissionedClaimed");
    }

    @Figure(
            key = "rdCommissionedShare",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "委托境内研发归集额 ÷ 实际发生额",
            clause = "财税〔2015〕119号 二1",
            max = "100")
    default Measure get委托境内研发归集比例() {
        return derive("rdCommissionedShare", () -> get委托境内研发归集额().percentOf(get委托境内研发实际发生额()));
    }

    @Figure(
            key = "rdForOthersClaimed",
            group = Group.RESEARCH,
            means = "受他人委托进行研发的费用也计入本企业加计扣除",
            clause = "财税〔2015〕119号 二1")
    default Flag get受托研发费用计入自身加计() {
        return yesNo("rdForOthersClaimed");
    }

    @Figure(key = "rdOverseas", group = Group.RESEARCH, means = "委托境外机构或个人进行研发")
    default Flag get有委托境外研发() {
        return yesNo("rdOverseas");
    }

    @Figure(
            key = "rdOverseasPaid",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "委托境外研发实际发生的费用",
            clause = "财税〔2018〕64号")
    default Measure get委托境外研发实际发生额() {
        return number("rdOverseasPaid");
    }

    @Figure(
            key = "rdOverseasClaimed",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "委托境外研发中已归集、拟加计扣除的数额",
            clause = "财税〔2018〕64号",
            atMost = "rdOverseasPaid")
    default Measure get委托境外研发归集额() {
        return number("rdOverseasClaimed");
    }

    @Figure(
            key = "rdOverseasShare",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "委托境外研发归集额 ÷ 实际发生额",
            clause = "财税〔2018〕64号",
            max = "100")
    default Measure get委托境外研发归集比例() {
        return derive("rdOverseasShare", () -> get委托境外研发归集额().percentOf(get委托境外研发实际发生额()));
    }

    @Figure(
            key = "rdDomesticEligible",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "当年境内符合加计扣除条件的研发费用",
            clause = "财税〔2018〕64号")
    default Measure get境内符合条件的研发费用() {
        return number("rdDomesticEligible");
    }

    @Figure(
            key = "rdDomesticTwoThirds",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "境内符合条件的研发费用 × 2 ÷ 3",
            clause = "财税〔2018〕64号",
            computed = true)
    default Measure get境内研发费用三分之二() {
        return derive(
                "rdDomesticTwoThirds",
                () -> get境内符合条件的研发费用().plus(get境内符合条件的研发费用()).dividedBy(THIRDS));
    }

    @Figure(key = "rdOverseasPersons", group = Group.RESEARCH, means = "委托境外研发中有委托个人的", clause = "财税〔2018〕64号")
    default Flag get委托境外个人研发() {
        return yesNo("rdOverseasPersons");
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
