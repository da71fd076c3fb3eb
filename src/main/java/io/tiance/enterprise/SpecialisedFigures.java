package io.tiance.enterprise;

/** Figures the recognition texts of the 专精特新 ladder read. Class Ⅰ and Ⅱ IP here is not what 高企 and 科技型 call so. */
interface SpecialisedFigures extends Answers {
    @Figure(
            key = "innovativeApplication",
            group = Group.TITLES,
            means = "本次是首次申请创新型中小企业公告，还是有效期满复核",
            options = {"新申报", "复核"})
    default Choice get创新型申报类型() {
        return choice("innovativeApplication");
    }

    @Figure(
            key = "specialisedApplication",
            group = Group.TITLES,
            means = "本次是首次申请专精特新中小企业认定，还是有效期满复核",
            options = {"新申报", "复核"})
    default Choice get专精特新申报类型() {
        return choice("specialisedApplication");
    }

    @Figure(
            key = "giantApplication",
            group = Group.TITLES,
            means = "本次是首次申请小巨人认定，还是有效期满复核",
            options = {"新申报", "复核"})
    default Choice get小巨人申报类型() {
        return choice("giantApplication");
    }

    @Figure(key = "holdsAnySpecialised", group = Group.TITLES, computed = true, means = "持有有效专精特新中小企业或小巨人称号之一")
    default Flag get持有省级以上专精特新称号() {
        return deriveFlag("holdsAnySpecialised", () -> either(yesNo("holdsSpecialised"), yesNo("holdsLittleGiant")));
    }

    @Figure(
            key = "otherInnovationTitles",
            group = Group.TITLES,
            multiple = true,
            means = "高新技术企业之外、在有效期内的创新类称号；都没有填空表",
            clause = "工信部企业〔2022〕63号 附件1 直接条件",
            options = {"国家级技术创新示范企业", "知识产权优势企业", "知识产权示范企业", "其他同类荣誉"})
    default Choice get创新类有效称号() {
        return choice("otherInnovationTitles");
    }

    @Figure(
            key = "nationalPrize",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "近三年获国家自然科学奖、技术发明奖、科技进步奖或国防科技奖，证书载有本企业名称",
            clause = "工信部企业〔2022〕63号 附件4")
    default Flag get近三年获国家级科技奖励() {
        return yesNo("nationalPrize");
    }

    @Figure(
            key = "nationalPrizeRank",
            unit = Unit.RANK,
            group = Group.INTELLECTUAL_PROPERTY,
            min = "1",
            means = "本企业在该国家级科技奖励获奖单位中的名次；多项取最好")
    default Measure get国家级科技奖励单位名次() {
        return number("nationalPrizeRank");
    }

    @Figure(
            key = "provincialPrize",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "近三年获省部级科技奖励（一、二、三等奖），证书载有本企业名称",
            clause = "工信部企业〔2022〕63号 附件4（未核实）")
    default Flag get近三年获省部级科技奖励() {
        return yesNo("provincialPrize");
    }

    @Figure(
            key = "provincialPrizeRank",
            unit = Unit.RANK,
            group = Group.INTELLECTUAL_PROPERTY,
            min = "1",
            means = "本企业在该省部级科技奖励获奖单位中的名次；多项取最好")
    default Measure get省部级科技奖励单位名次() {
        return number("provincialPrizeRank");
    }

    @Figure(
            key = "makerContest",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "近三年在“创客中国”大赛全国赛企业组名单中的位置，取最好",
            options = {"五十强", "五百强", "未入围"})
    default Choice get近三年创客中国企业组成绩() {
        return choice("makerContest");
    }

    @Figure(
            key = "topProductIp",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "与主导产品相关、在有效期内的知识产权中最高的一类。Ⅰ类：发明专利（含国防专利）、植物新品种、国家级农作物品种、国家新药、"
                    + "国家一级中药保护品种、集成电路布图设计专有权；Ⅱ类：软件著作权，以及授权后维持超过 2 年的实用新型、外观设计。"
                    + "转入不满 1 年的不算。高价值与自主研发须经审核认可，未认可的选待认",
            clause = "工信部企业〔2022〕63号 附件4",
            options = {"Ⅰ类高价值", "自主研发Ⅰ类", "高价值或自主研发待认的Ⅰ类", "Ⅰ类", "Ⅱ类", "无"})
    default Choice get主导产品知识产权最高类别() {
        return choice("topProductIp");
    }

    @Figure(
            key = "classOneIpOld",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "与主导产品相关的有效Ⅰ类知识产权项数；受让的须满 1 年",
            clause = "工信部企业〔2022〕63号 附件4")
    default Measure get旧口径一类知识产权数() {
        return number("classOneIpOld");
    }

    @Figure(
            key = "classOneIpNew",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "与主导产品相关的有效Ⅰ类知识产权项数；受让的一律不算，本企业须在前三权利人之内",
            clause = "工信部企业〔2026〕2号 附件3")
    default Measure get新口径一类知识产权数() {
        return number("classOneIpNew");
    }

    @Figure(key = "classOneIpProven", group = Group.INTELLECTUAL_PROPERTY, means = "有材料证明上述Ⅰ类知识产权已实际应用并产生经济效益")
    default Flag get一类知识产权应用有效益证明() {
        return yesNo("classOneIpProven");
    }

    @Figure(
            key = "labLevel",
            group = Group.RESEARCH,
            means = "自建或与高校院所联合建立的研发机构中最高的级别，以认定文件为准，不认牌匾照片",
            options = {"国家级", "省级", "市级", "市级以下", "无"})
    default Choice get最高研发机构级别() {
        return choice("labLevel");
    }

    @Figure(
            key = "ownOrJointLab",
            group = Group.RESEARCH,
            means = "自建或联合建立研发机构：技术研究院、企业技术中心、企业工程中心、院士专家工作站、博士后工作站等，不论级别",
            clause = "工信部企业〔2022〕63号 附件3")
    default Flag get自建或联合研发机构() {
        return yesNo("ownOrJointLab");
    }

    @Figure(key = "rdAuditMean", unit = Unit.WAN_YUAN, group = Group.RESEARCH, means = "最近一年与前一年审计口径研发费用的平均")
    default Measure get近两年平均研发费用() {
        return derive("rdAuditMean", () -> number("rdAuditY1").meanWith(number("rdAuditY2")));
    }

    @Figure(key = "rdAuditSum", unit = Unit.WAN_YUAN, group = Group.RESEARCH, means = "最近一年与前一年审计口径研发费用之和")
    default Measure get近两年研发费用合计() {
        return derive("rdAuditSum", () -> number("rdAuditY1").plus(number("rdAuditY2")));
    }

    @Figure(key = "rdToMainRevenue", unit = Unit.PERCENT, group = Group.RESEARCH, means = "最近一年审计口径研发费用 ÷ 主营业务收入")
    default Measure get研发费用占主营业务收入比() {
        return derive("rdToMainRevenue", () -> number("rdAuditY1").percentOf(number("mainRevenueY1")));
    }

    @Figure(
            key = "newEquity2y",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "近两年增资扩股新增的股权融资实缴额，出让股权不超过 30%",
            clause = "工信部企业〔2022〕63号 附件4（未核实）")
    default Measure get近两年新增股权融资() {
        return number("newEquity2y");
    }

    @Figure(
            key = "newEquity3y",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "近三年增资扩股新增的股权融资实缴额，出让股权不超过 30%",
            clause = "工信部企业〔2022〕63号 附件4（未核实）")
    default Measure get近三年新增股权融资() {
        return number("newEquity3y");
    }

    @Figure(key = "mainRevenueMean3y", unit = Unit.WAN_YUAN, group = Group.FINANCE, means = "近三个会计年度主营业务收入的平均")
    default Measure get近三年平均主营业务收入() {
        return derive(
                "mainRevenueMean3y",
                () -> number("mainRevenueY1")
                        .plus(number("mainRevenueY2"))
                        .plus(number("mainRevenueY3"))
                        .dividedBy(3));
    }

    @Figure(
            key = "meanGrowthConfirmed",
            group = Group.FINANCE,
            means = "两年平均主营业务收入增长率已由认定部门（或其委托的审核）核定；只是按公式自行算得的填否",
            clause = "工信部企业〔2022〕63号 附件4（算法未核实）")
    default Flag get平均增长率已核定() {
        return yesNo("meanGrowthConfirmed");
    }

    @Figure(key = "nicheYears", unit = Unit.YEARS, group = Group.MARKET, means = "截至上年末实际从事特定细分市场的年数，不是企业成立年数")
    default Measure get特定细分市场年限() {
        return number("nicheYears");
    }

    @Figure(
            key = "nicheShareDomestic",
            unit = Unit.PERCENT,
            group = Group.MARKET,
            max = "100",
            means = "主导产品在全国细分市场的占有率")
    default Measure get主导产品全国市场占有率() {
        return number("nicheShareDomestic");
    }

    @Figure(key = "nicheShareGlobal", unit = Unit.PERCENT, group = Group.MARKET, max = "100", means = "主导产品在国际细分市场的占有率")
    default Measure get主导产品国际市场占有率() {
        return number("nicheShareGlobal");
    }

    @Figure(key = "nicheRankDomestic", unit = Unit.RANK, group = Group.MARKET, min = "1", means = "主导产品在国内细分市场的名次")
    default Measure get主导产品国内名次() {
        return number("nicheRankDomestic");
    }

    @Figure(key = "wellKnownProduct", group = Group.MARKET, means = "主导产品享有较高知名度和影响力，可自证")
    default Flag get主导产品知名度较高() {
        return yesNo("wellKnownProduct");
    }

    @Figure(
            key = "ownBrand",
            group = Group.MARKET,
            means = "有直接面向市场的自主品牌：产品或服务有自主知识产权，且品牌已在国家知识产权局注册或产品已有收入；以审核认可为准",
            clause = "工信部企业〔2022〕63号 附件4（未核实）")
    default Flag get拥有自主品牌() {
        return yesNo("ownBrand");
    }

    @Figure(
            key = "strategicIndustry",
            group = Group.MARKET,
            means = "主导产品所属领域列入战略性新兴产业分类",
            clause = "《战略性新兴产业分类（2018）》国家统计局令第23号")
    default Flag get主导产品属战略性新兴产业() {
        return yesNo("strategicIndustry");
    }

    @Figure(
            key = "productFields",
            group = Group.MARKET,
            multiple = true,
            means = "主导产品所属领域，可多选；都不属于填空表。制造强国为十大重点领域，网络强国为信息基础设施、关键核心技术、网络安全、数据安全",
            clause = "工信部企业〔2022〕63号 附件3；〔2026〕2号 附件2",
            options = {"工业六基", "制造强国重点领域", "网络强国领域", "传统产业改造提升", "新兴产业培育壮大", "未来产业前瞻布局"})
    default Choice get主导产品所属领域() {
        return choice("productFields");
    }

    @Figure(
            key = "chainClass",
            group = Group.MARKET,
            means = "主导产品在产业链中的作用：关键环节补短板、锻长板、填空白并有实际成效；属工业“六基”、中华老字号名录或为重点产业链龙头配套；其他",
            clause = "工信部企业〔2022〕63号 附件2",
            options = {"补短板锻长板填空白", "六基老字号或龙头配套", "其他"})
    default Choice get主导产品产业链类别() {
        return choice("chainClass");
    }

    @Figure(key = "keyChainLink", group = Group.MARKET, means = "主导产品处于产业链关键环节，对产业链补短板或增强韧性、安全有重要作用")
    default Flag get处于产业链关键环节() {
        return yesNo("keyChainLink");
    }

    @Figure(key = "fillsKeyGap", group = Group.MARKET, means = "在关键领域补短板、填补空白", clause = "工信部企业〔2022〕63号 附件4")
    default Flag get关键领域补短板填空白() {
        return yesNo("fillsKeyGap");
    }

    @Figure(
            key = "digitalLevel",
            group = Group.MARKET,
            means = "中小企业数字化水平评测等级，以平台评测截图为准",
            clause = "工信厅企业〔2022〕32号",
            options = {"四级", "三级", "二级", "一级", "未达一级"})
    default Choice get数字化水平等级() {
        return choice("digitalLevel");
    }

    @Figure(key = "qualityAward", group = Group.MARKET, means = "获得省级以上质量奖")
    default Flag get获省级以上质量奖() {
        return yesNo("qualityAward");
    }

    @Figure(key = "qualitySystem", group = Group.MARKET, means = "建立质量管理体系并获 ISO9001 等认证证书")
    default Flag get获质量管理体系认证() {
        return yesNo("qualitySystem");
    }

    @Figure(key = "standardsWork", group = Group.MARKET, means = "参与制修订标准")
    default Flag get参与制修订标准() {
        return yesNo("standardsWork");
    }

    @Figure(key = "informationSystem", group = Group.MARKET, means = "至少一项核心业务由信息系统支撑")
    default Flag get核心业务有信息系统支撑() {
        return yesNo("informationSystem");
    }

    @Figure(key = "managementCertificate", group = Group.MARKET, means = "取得管理体系认证，或产品通过发达国家和地区的产品认证")
    default Flag get有管理体系或境外产品认证() {
        return yesNo("managementCertificate");
    }

    @Figure(
            key = "featurePoints",
            unit = Unit.POINTS,
            group = Group.MARKET,
            max = "15",
            means = "省级核定的特色化指标得分；指标内容未取得，不由本系统测算，没有核定结果不填",
            clause = "粤工信规字〔2024〕5号")
    default Measure get特色化指标得分() {
        return number("featurePoints");
    }

    @Figure(
            key = "platformScore",
            unit = Unit.POINTS,
            group = Group.MARKET,
            max = "100",
            means = "本年度专精特新发展评价得分，由优质中小企业梯度培育平台算出，不由本系统测算",
            clause = "工信厅企业〔2024〕75号")
    default Measure get专精特新发展评价得分() {
        return number("platformScore");
    }

    @Figure(
            key = "platformScoreLastYear",
            unit = Unit.POINTS,
            group = Group.MARKET,
            max = "100",
            means = "上一年度专精特新发展评价得分",
            clause = "工信厅企业〔2024〕75号")
    default Measure get上年专精特新发展评价得分() {
        return number("platformScoreLastYear");
    }

    @Figure(
            key = "platformScoreOfficial",
            group = Group.MARKET,
            means = "发展评价得分有平台出具的结果为证；自评、第三方估算或尚无得分的填否",
            clause = "工信厅企业〔2024〕75号")
    default Flag get发展评价得分有官方依据() {
        return yesNo("platformScoreOfficial");
    }

    private static Flag either(Flag one, Flag other) {
        if (one.known() && one.yes() || other.known() && other.yes()) {
            return Flag.of(one.label(), true);
        }
        if (one.known() && other.known()) {
            return Flag.of(one.label(), false);
        }
        return Flag.missing(one.label(), Keys.union(one.missing(), other.missing()));
    }
}
