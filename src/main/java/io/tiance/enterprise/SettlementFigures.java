package io.tiance.enterprise;

/** Figures only the 总部 family reads: what Tianhe supports when an enterprise settles and grows. */
interface SettlementFigures extends Answers {
    @Figure(key = "newToTianhe", group = Group.PROJECT, means = "新设立或新迁入天河区")
    default Flag get新落户天河() {
        return yesNo("newToTianhe");
    }

    @Figure(
            key = "financeTier",
            group = Group.PROJECT,
            means = "持牌金融机构的层级",
            options = {"法人机构", "地区总部", "支援中心", "不是金融机构"})
    default Choice get金融机构层级() {
        return choice("financeTier");
    }

    @Figure(
            key = "financeTrade",
            group = Group.PROJECT,
            means = "金融机构所属行业",
            options = {"银行", "证券", "保险", "其他金融"})
    default Choice get金融机构行业() {
        return choice("financeTrade");
    }

    @Figure(
            key = "tradingPlatform",
            group = Group.PROJECT,
            means = "金融交易平台的层级",
            options = {"全国性平台总部", "区域性平台", "全国性平台一级分支", "不是交易平台"})
    default Choice get金融交易平台层级() {
        return choice("tradingPlatform");
    }

    @Figure(key = "provincialBackbone", group = Group.PROJECT, means = "列入广东省骨干企业名单")
    default Flag get省级骨干企业() {
        return yesNo("provincialBackbone");
    }

    @Figure(
            key = "majorFundManager",
            group = Group.PROJECT,
            means = "国家级、省级或市级重大股权投资基金的管理机构",
            clause = "天河区 2017 年“1+1+8”政策")
    default Flag get重大股权基金管理人() {
        return yesNo("majorFundManager");
    }

    @Figure(
            key = "fundAssets",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "所管理的股权投资基金规模",
            clause = "天河区 2017 年“1+1+8”政策")
    default Measure get基金管理规模() {
        return number("fundAssets");
    }

    @Figure(
            key = "innovativeKeyFirm",
            group = Group.PROJECT,
            means = "经区认定为成长性较好的创新型重点企业",
            clause = "天河区 2017 年“1+1+8”政策")
    default Flag get成长性好的创新型重点企业() {
        return yesNo("innovativeKeyFirm");
    }

    @Figure(
            key = "newOrMoreResearch",
            group = Group.PROJECT,
            means = "创新型重点企业属新设立，或研发投入提高",
            clause = "天河区 2017 年“1+1+8”政策")
    default Flag get新设立或研发投入提高() {
        return yesNo("newOrMoreResearch");
    }

    @Figure(
            key = "exceptionalGroup",
            group = Group.PROJECT,
            means = "经区认定对天河区贡献特别巨大的企业集团",
            clause = "天河区 2017 年“1+1+8”政策")
    default Flag get贡献特别巨大的企业集团() {
        return yesNo("exceptionalGroup");
    }

    @Figure(key = "clusterLeader", group = Group.PROJECT, means = "对产业集聚有强带动作用的龙头企业", clause = "天河区 2017 年“1+1+8”政策")
    default Flag get产业集聚带动力强的龙头() {
        return yesNo("clusterLeader");
    }

    @Figure(
            key = "policyZones",
            group = Group.PROJECT,
            means = "登记在以下哪些园区；都不在时全部不选",
            options = {"天河智慧城核心区", "天河高新区", "天河科技园", "天河软件园"},
            multiple = true)
    default Choice get所在政策园区() {
        return choice("policyZones");
    }

    @Figure(key = "firstYearRevenue", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "落户后第一个完整会计年度的营业收入")
    default Measure get落户首年营业收入() {
        return number("firstYearRevenue");
    }

    @Figure(
            key = "settleGrowth1",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "落户后第一个完整会计年度的增速；条文未载明指标的按营业收入",
            min = "-100")
    default Measure get落户首年增速() {
        return number("settleGrowth1");
    }

    @Figure(
            key = "settleGrowth2",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "落户后第二个完整会计年度的增速；条文未载明指标的按营业收入",
            min = "-100")
    default Measure get落户次年增速() {
        return number("settleGrowth2");
    }

    @Figure(
            key = "settleGrowth3",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "落户后第三个完整会计年度的增速；条文未载明指标的按营业收入",
            min = "-100")
    default Measure get落户第三年增速() {
        return number("settleGrowth3");
    }

    @Figure(
            key = "settleGrowthLeast",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "落户后三个完整会计年度增速中最低的",
            min = "-100",
            computed = true)
    default Measure get落户三年最低增速() {
        return derive(
                "settleGrowthLeast", () -> get落户首年增速().smallerOf(get落户次年增速()).smallerOf(get落户第三年增速()));
    }

    @Figure(
            key = "settleGrowthMost",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "落户后三个完整会计年度增速中最高的",
            min = "-100",
            computed = true)
    default Measure get落户三年最高增速() {
        return derive(
                "settleGrowthMost", () -> get落户首年增速().largerOf(get落户次年增速()).largerOf(get落户第三年增速()));
    }

    @Figure(
            key = "settleContribution1",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "落户后第一个完整会计年度的区经济发展贡献，以税务部门数为准",
            clause = "穗天府规〔2020〕3号")
    default Measure get落户首年区经济贡献() {
        return number("settleContribution1");
    }

    @Figure(
            key = "settleContribution2",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "落户后第二个完整会计年度的区经济发展贡献，以税务部门数为准",
            clause = "穗天府规〔2020〕3号")
    default Measure get落户次年区经济贡献() {
        return number("settleContribution2");
    }

    @Figure(
            key = "settleContribution3",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "落户后第三个完整会计年度的区经济发展贡献，以税务部门数为准",
            clause = "穗天府规〔2020〕3号")
    default Measure get落户第三年区经济贡献() {
        return number("settleContribution3");
    }

    @Figure(
            key = "scaledSoftware",
            group = Group.PROJECT,
            means = "纳入规模以上软件和信息技术服务业统计的情况",
            clause = "穗天府规〔2020〕3号",
            options = {"上一年度首次纳入", "以前年度已纳入", "未纳入"})
    default Choice get规上软件业身份() {
        return choice("scaledSoftware");
    }

    @Figure(
            key = "revenueIncrease",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "最近一年营业收入 − 前一年营业收入",
            min = "-999999999")
    default Measure get营业收入增加额() {
        return derive("revenueIncrease", () -> number("revenueY1").minus(number("revenueY2")));
    }

    @Figure(
            key = "offshoreExecution",
            unit = Unit.WAN_USD,
            group = Group.PROJECT,
            means = "上一年度离岸服务外包执行金额，美元",
            clause = "穗天府规〔2020〕3号")
    default Measure get离岸服务外包执行额() {
        return number("offshoreExecution");
    }

    @Figure(
            key = "offshoreGrowth",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "上一年度离岸服务外包执行额的增长率",
            clause = "穗天府规〔2020〕3号",
            min = "-100")
    default Measure get离岸执行额增长率() {
        return number("offshoreGrowth");
    }

    @Figure(
            key = "ventureReceived",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "上一年度实际到账的风险投资",
            clause = "穗天府规〔2020〕3号")
    default Measure get上年实际到账风险投资() {
        return number("ventureReceived");
    }

    @Figure(key = "subParkOperator", group = Group.PROJECT, means = "天河软件园分园的运营管理机构", clause = "穗天府规〔2020〕3号")
    default Flag get软件园分园运营机构() {
        return yesNo("subParkOperator");
    }

    @Figure(
            key = "subParkIncrease",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "分园入驻企业区经济发展贡献的同比增加额",
            clause = "穗天府规〔2020〕3号",
            min = "-999999999")
    default Measure get分园企业区贡献增量() {
        return number("subParkIncrease");
    }

    @Figure(key = "allianceGuided", group = Group.PROJECT, means = "由园区管委会指导成立的产业联盟", clause = "穗天府规〔2020〕3号")
    default Flag get园区指导的产业联盟() {
        return yesNo("allianceGuided");
    }

    @Figure(key = "allianceMember", group = Group.PROJECT, means = "属广州天河科技园信息产业联合会会员", clause = "穗天府规〔2020〕3号")
    default Flag get信息产业联合会会员() {
        return yesNo("allianceMember");
    }

    @Figure(
            key = "allianceFirms",
            unit = Unit.FIRMS,
            group = Group.PROJECT,
            means = "联盟中园区企业的家数",
            clause = "穗天府规〔2020〕3号")
    default Measure get联盟园区企业数() {
        return number("allianceFirms");
    }

    @Figure(
            key = "allianceYearsPaid",
            unit = Unit.YEARS,
            group = Group.PROJECT,
            means = "产业联盟已经获得支持的年数",
            clause = "穗天府规〔2020〕3号")
    default Measure get联盟已受支持年数() {
        return number("allianceYearsPaid");
    }
}
