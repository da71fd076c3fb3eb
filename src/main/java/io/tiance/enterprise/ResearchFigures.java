package io.tiance.enterprise;

/** R&D, by the four ways documents count it: 高企 195号, 加计扣除 119号, 审计报告, 统计. Never one for another. */
interface ResearchFigures extends Answers {
    @Figure(
            key = "rdHighTechY1",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "按高企八项归集：委托外部按实际 80%，其他费用不超过 20%；申请（判定）前一个会计年度",
            clause = "国科发火〔2016〕195号 三（六）2")
    default Measure get最近一年高企口径研发费用() {
        return number("rdHighTechY1");
    }

    @Figure(
            key = "rdHighTechY2",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "按高企八项归集：委托外部按实际 80%，其他费用不超过 20%；最近一年的上一个会计年度",
            clause = "国科发火〔2016〕195号 三（六）2")
    default Measure get前一年高企口径研发费用() {
        return number("rdHighTechY2");
    }

    @Figure(
            key = "rdHighTechY3",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "按高企八项归集：委托外部按实际 80%，其他费用不超过 20%；最近一年之前第二个会计年度",
            clause = "国科发火〔2016〕195号 三（六）2")
    default Measure get前二年高企口径研发费用() {
        return number("rdHighTechY3");
    }

    @Figure(
            key = "rdHighTech3y",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "近三个会计年度（不足三年按实际经营期）高企口径研发费用合计",
            clause = "国科发火〔2016〕32号 第十一条（五）")
    default Measure get近三年高企口径研发费用() {
        return derive(
                "rdHighTech3y",
                () -> sumOverYearsOperated(
                        day("registrationDate"),
                        java.util.List.of(get最近一年高企口径研发费用(), get前一年高企口径研发费用(), get前二年高企口径研发费用())));
    }

    @Figure(
            key = "sales3y",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "近三个会计年度（不足三年按实际经营期）销售收入合计",
            clause = "国科发火〔2016〕32号 第十一条（五）")
    default Measure get近三年销售收入() {
        return derive(
                "sales3y",
                () -> sumOverYearsOperated(
                        day("registrationDate"),
                        java.util.List.of(number("salesY1"), number("salesY2"), number("salesY3"))));
    }

    @Figure(
            key = "rdRatio3y",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "近三年高企口径研发费用合计 ÷ 同期销售收入合计",
            clause = "国科发火〔2016〕32号 第十一条（五）")
    default Measure get近三年研发费用占比() {
        return derive("rdRatio3y", () -> get近三年高企口径研发费用().percentOf(get近三年销售收入()));
    }

    @Figure(
            key = "rdDomestic3y",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "近三年在中国境内发生的研发费用（高企口径；委托境外机构的不算）",
            clause = "国科发火〔2016〕195号 三（六）3",
            atMost = "rdHighTech3y")
    default Measure get近三年境内研发费用() {
        return number("rdDomestic3y");
    }

    @Figure(
            key = "rdDomesticShare",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "近三年境内研发费用 ÷ 近三年研发费用",
            clause = "国科发火〔2016〕32号 第十一条（五）",
            max = "100")
    default Measure get境内研发费用占比() {
        return derive("rdDomesticShare", () -> get近三年境内研发费用().percentOf(get近三年高企口径研发费用()));
    }

    @Figure(
            key = "rdDeductY1",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "按财税〔2015〕119号归集（其他费用不超过 10%）",
            clause = "财税〔2015〕119号")
    default Measure get最近一年加计扣除口径研发费用() {
        return number("rdDeductY1");
    }

    @Figure(
            key = "rdAuditY1",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "审计报告列示的研发费用；申请（判定）前一个会计年度",
            clause = "工信部企业〔2022〕63号 附件4")
    default Measure get最近一年审计口径研发费用() {
        return number("rdAuditY1");
    }

    @Figure(
            key = "rdAuditY2",
            unit = Unit.WAN_YUAN,
            group = Group.RESEARCH,
            means = "审计报告列示的研发费用；最近一年的上一个会计年度",
            clause = "工信部企业〔2022〕63号 附件4")
    default Measure get前一年审计口径研发费用() {
        return number("rdAuditY2");
    }

    @Figure(key = "rdAuditRatioY1", unit = Unit.PERCENT, group = Group.RESEARCH, means = "审计口径研发费用 ÷ 营业收入，最近一年")
    default Measure get最近一年研发费用占营业收入比() {
        return derive("rdAuditRatioY1", () -> get最近一年审计口径研发费用().percentOf(number("revenueY1")));
    }

    @Figure(key = "rdAuditRatioY2", unit = Unit.PERCENT, group = Group.RESEARCH, means = "审计口径研发费用 ÷ 营业收入，前一年")
    default Measure get前一年研发费用占营业收入比() {
        return derive("rdAuditRatioY2", () -> get前一年审计口径研发费用().percentOf(number("revenueY2")));
    }

    @Figure(key = "rdStatisticsY1", unit = Unit.WAN_YUAN, group = Group.RESEARCH, means = "企业报统计的研发费用")
    default Measure get最近一年统计口径研发费用() {
        return number("rdStatisticsY1");
    }
}
