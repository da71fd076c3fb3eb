package io.tiance.enterprise;

/** Figures of 研发费用加计扣除: who may deduct, and the limits on what is collected. */
interface ResearchDeductionFigures extends Answers {
    /** Denominator of the limit on R&D commissioned abroad. */
    int THIRDS = 3;

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
}
