package io.tiance.enterprise;

/** Figures of 科技型中小企业 as 115号 defines them; 高企 defines none of them the same way. */
interface TechSmeFigures extends Answers {
    @Figure(
            key = "techSmeEmployees",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "科技型中小企业口径：在职、兼职、临时聘用（后两者全年累计工作 6 个月以上）",
            clause = "国科发政〔2017〕115号 第九条（二）")
    default Measure get科小职工总数() {
        return number("techSmeEmployees");
    }

    @Figure(
            key = "techSmeTechStaff",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "科技型中小企业口径：直接从事研发及相关技术创新，或专门管理、直接服务的人员；兼职、临时聘用须全年累计 6 个月以上",
            clause = "国科发政〔2017〕115号 第九条（一）",
            atMost = "techSmeEmployees")
    default Measure get科小科技人员() {
        return number("techSmeTechStaff");
    }

    @Figure(
            key = "techSmeTechStaffShare",
            unit = Unit.PERCENT,
            group = Group.STAFF,
            means = "科小科技人员 ÷ 科小职工总数",
            clause = "国科发政〔2017〕115号 第七条（一）",
            max = "100")
    default Measure get科小科技人员占比() {
        return derive("techSmeTechStaffShare", () -> get科小科技人员().percentOf(get科小职工总数()));
    }

    @Figure(
            key = "techSmeRdOverSales",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "最近一年加计扣除口径研发费用 ÷ 最近一年销售收入",
            clause = "国科发政〔2017〕115号 第七条（二）")
    default Measure get科小研发费用占销售收入比() {
        return derive("techSmeRdOverSales", () -> number("rdDeductY1").percentOf(number("salesY1")));
    }

    @Figure(
            key = "techSmeRdOverCosts",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "最近一年加计扣除口径研发费用 ÷ 最近一年成本费用支出总额",
            clause = "国科发政〔2017〕115号 第七条（二）")
    default Measure get科小研发费用占成本费用比() {
        return derive("techSmeRdOverCosts", () -> number("rdDeductY1").percentOf(number("costsY1")));
    }

    @Figure(
            key = "techSmeClassOneIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "有效、无争议且与主要产品（服务）相关的发明专利、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小一类知识产权数() {
        return number("techSmeClassOneIp");
    }

    @Figure(
            key = "techSmeClassTwoIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "有效、无争议且与主要产品（服务）相关的实用新型专利、外观设计专利、软件著作权",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小二类知识产权数() {
        return number("techSmeClassTwoIp");
    }

    @Figure(
            key = "techSmeIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "科小一类与二类知识产权数之和",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小知识产权总数() {
        return derive("techSmeIp", () -> get科小一类知识产权数().plus(get科小二类知识产权数()));
    }

    @Figure(
            key = "techSmeSafetyAccident",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内发生重大安全事故",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年重大安全事故() {
        return yesNo("techSmeSafetyAccident");
    }

    @Figure(
            key = "techSmeQualityAccident",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内发生重大质量事故",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年重大质量事故() {
        return yesNo("techSmeQualityAccident");
    }

    @Figure(
            key = "techSmeEnvironmentBreach",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内有严重环境违法行为",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年严重环境违法() {
        return yesNo("techSmeEnvironmentBreach");
    }

    @Figure(
            key = "techSmeMisconduct",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内有科研严重失信行为",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年科研严重失信() {
        return yesNo("techSmeMisconduct");
    }

    @Figure(
            key = "nationalScienceAward",
            group = Group.TITLES,
            means = "近五年获得国家级科学技术奖励",
            clause = "国科发政〔2017〕115号 第八条（二）")
    default Flag get近五年获国家级科技奖励() {
        return yesNo("nationalScienceAward");
    }

    @Figure(
            key = "nationalScienceAwardRank",
            unit = Unit.RANK,
            group = Group.TITLES,
            means = "近五年国家级科技奖励获奖单位中本企业的名次，多项取最前",
            clause = "国科发政〔2017〕115号 第八条（二）",
            min = "1")
    default Measure get国家级科技奖励单位排名() {
        return number("nationalScienceAwardRank");
    }

    @Figure(
            key = "draftedStandard",
            group = Group.TITLES,
            means = "近五年参与制定国际标准、国家标准或行业标准，以主管部门文件为准",
            clause = "国科发政〔2017〕115号 第八条（四）、第九条（六）")
    default Flag get近五年参与起草国际国家行业标准() {
        return yesNo("draftedStandard");
    }

    @Figure(
            key = "standardDraftRank",
            unit = Unit.RANK,
            group = Group.TITLES,
            means = "上述标准起草单位中本企业的名次，多项取最前",
            clause = "国科发政〔2017〕115号 第九条（六）",
            min = "1")
    default Measure get标准起草单位排名() {
        return number("standardDraftRank");
    }

    @Figure(
            key = "techSmeBadRecord",
            group = Group.CONDUCT,
            means = "近三年有严重失信行为，或科技型中小企业入库登记编号被撤销",
            clause = "2026 年度科技型中小企业评价通知（摘要）")
    default Flag get近三年严重失信或入库编号被撤销() {
        return yesNo("techSmeBadRecord");
    }

    @Figure(
            key = "techSmeFirstTime",
            group = Group.PROJECT,
            means = "以前没有参加过科技型中小企业评价",
            clause = "2026 年度科技型中小企业评价通知（摘要）")
    default Flag get首次参加科小评价() {
        return yesNo("techSmeFirstTime");
    }
}
