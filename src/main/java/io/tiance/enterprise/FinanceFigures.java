package io.tiance.enterprise;

/** Money of the last fiscal years. 销售收入, 营业收入, 主营业务收入 and 总收入 are four figures, never one. */
interface FinanceFigures extends Answers {
    @Figure(
            key = "salesY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "主营业务收入＋其他业务收入，按企业所得税年度申报口径；申请（判定）前一个会计年度",
            clause = "国科发火〔2016〕195号 三（六）5")
    default Measure get最近一年销售收入() {
        return number("salesY1");
    }

    @Figure(
            key = "salesY2",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "主营业务收入＋其他业务收入，按企业所得税年度申报口径；最近一年的上一个会计年度",
            clause = "国科发火〔2016〕195号 三（六）5")
    default Measure get前一年销售收入() {
        return number("salesY2");
    }

    @Figure(
            key = "salesY3",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "主营业务收入＋其他业务收入，按企业所得税年度申报口径；最近一年之前第二个会计年度",
            clause = "国科发火〔2016〕195号 三（六）5")
    default Measure get前二年销售收入() {
        return number("salesY3");
    }

    @Figure(key = "revenueY1", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "审计报告口径的营业收入；申请（判定）前一个会计年度")
    default Measure get最近一年营业收入() {
        return number("revenueY1");
    }

    @Figure(key = "revenueY2", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "审计报告口径的营业收入；最近一年的上一个会计年度")
    default Measure get前一年营业收入() {
        return number("revenueY2");
    }

    @Figure(key = "revenueY3", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "审计报告口径的营业收入；最近一年之前第二个会计年度")
    default Measure get前二年营业收入() {
        return number("revenueY3");
    }

    @Figure(
            key = "mainRevenueY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "审计报告或会计师专项说明列明的主营业务收入；申请（判定）前一个会计年度",
            atMost = "revenueY1")
    default Measure get最近一年主营业务收入() {
        return number("mainRevenueY1");
    }

    @Figure(
            key = "mainRevenueY2",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "审计报告或会计师专项说明列明的主营业务收入；最近一年的上一个会计年度",
            atMost = "revenueY2")
    default Measure get前一年主营业务收入() {
        return number("mainRevenueY2");
    }

    @Figure(
            key = "mainRevenueY3",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "审计报告或会计师专项说明列明的主营业务收入；最近一年之前第二个会计年度",
            atMost = "revenueY3")
    default Measure get前二年主营业务收入() {
        return number("mainRevenueY3");
    }

    @Figure(
            key = "totalIncomeY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "收入总额 − 不征税收入",
            clause = "国科发火〔2016〕195号 三（四）2")
    default Measure get最近一年总收入() {
        return number("totalIncomeY1");
    }

    @Figure(
            key = "costsY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "最近一年成本费用支出总额",
            clause = "国科发政〔2017〕115号 第七条")
    default Measure get最近一年成本费用支出总额() {
        return number("costsY1");
    }

    @Figure(key = "assets", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "最近一年末资产总额", min = "0.01")
    default Measure get资产总额() {
        return number("assets");
    }

    @Figure(key = "debts", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "最近一年末负债总额")
    default Measure get负债总额() {
        return number("debts");
    }

    @Figure(key = "debtRatio", unit = Unit.PERCENT, group = Group.FINANCE, means = "年末负债总额 ÷ 资产总额；资不抵债时大于 100%")
    default Measure get资产负债率() {
        return derive("debtRatio", () -> get负债总额().percentOf(get资产总额()));
    }

    @Figure(
            key = "netAssetsY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "资产总额 − 负债总额，经审计的年末数；申请（判定）前一个会计年度",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999")
    default Measure get最近一年末净资产() {
        return number("netAssetsY1");
    }

    @Figure(
            key = "netAssetsY2",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "资产总额 − 负债总额，经审计的年末数；最近一年的上一个会计年度",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999")
    default Measure get前一年末净资产() {
        return number("netAssetsY2");
    }

    @Figure(
            key = "netAssetsY3",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "资产总额 − 负债总额，经审计的年末数；最近一年之前第二个会计年度",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999")
    default Measure get前二年末净资产() {
        return number("netAssetsY3");
    }

    @Figure(
            key = "netProfitY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "最近一年净利润，亏损填负数",
            min = "-999999999")
    default Measure get最近一年净利润() {
        return number("netProfitY1");
    }

    @Figure(key = "netMargin", unit = Unit.PERCENT, group = Group.FINANCE, means = "净利润 ÷ 营业收入", min = "-999999999")
    default Measure get净利润率() {
        return derive("netMargin", () -> get最近一年净利润().percentOf(get最近一年营业收入()));
    }

    @Figure(
            key = "mainRevenueShare",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "最近一年主营业务收入 ÷ 营业收入",
            max = "100")
    default Measure get主营业务收入占比() {
        return derive("mainRevenueShare", () -> get最近一年主营业务收入().percentOf(get最近一年营业收入()));
    }

    @Figure(
            key = "mainRevenueGrowth",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "（最近一年 − 前一年）÷ 前一年",
            clause = "工信部企业〔2022〕63号 附件1",
            min = "-100")
    default Measure get主营业务收入增长率() {
        return derive("mainRevenueGrowth", () -> get最近一年主营业务收入().growthOver(get前一年主营业务收入()));
    }

    @Figure(
            key = "mainRevenueGrowthMean",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "最近两年各年增长率的平均（g1＋g2）÷2",
            clause = "工信部企业〔2022〕63号 附件4",
            min = "-100")
    default Measure get两年平均主营业务收入增长率() {
        return derive(
                "mainRevenueGrowthMean",
                () -> get最近一年主营业务收入()
                        .growthOver(get前一年主营业务收入())
                        .meanWith(get前一年主营业务收入().growthOver(get前二年主营业务收入())));
    }

    @Figure(
            key = "revenueCompoundGrowth",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "√（最近一年营业收入 ÷ 前二年营业收入）− 1",
            clause = "工信部企业〔2026〕2号 附件2（公式为推定）",
            min = "-100")
    default Measure get营业收入两年复合增长率() {
        return derive("revenueCompoundGrowth", () -> get最近一年营业收入().compoundGrowthOverTwoYears(get前二年营业收入()));
    }

    @Figure(
            key = "revenueGrowth",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "（最近一年营业收入 − 前一年）÷ 前一年",
            min = "-100")
    default Measure get营业收入增长率() {
        return derive("revenueGrowth", () -> get最近一年营业收入().growthOver(get前一年营业收入()));
    }
}
