package io.tiance.enterprise;

/** Figures only the 总部 family reads: what the sector measures of 2021 to 2026 support. */
interface SectorSupportFigures extends Answers {
    @Figure(key = "topTalent", group = Group.PROJECT, means = "新引进国际顶尖人才")
    default Flag get引进国际顶尖人才() {
        return yesNo("topTalent");
    }

    @Figure(key = "originalGames", unit = Unit.PIECES, group = Group.PROJECT, means = "经评定的优质原创游戏款数")
    default Measure get优质原创游戏数() {
        return number("originalGames");
    }

    @Figure(key = "gameSubPark", group = Group.PROJECT, means = "引进、留住游戏企业的产业分园")
    default Flag get游戏产业分园() {
        return yesNo("gameSubPark");
    }

    @Figure(
            key = "professionalService",
            group = Group.PROJECT,
            means = "高端专业服务业的细类",
            options = {"法律", "会计审计税务", "研发设计", "检验检测", "知识产权", "人力资源", "其他高端专业服务", "不属于"})
    default Choice get高端专业服务业类别() {
        return choice("professionalService");
    }

    @Figure(key = "telecomLicence", group = Group.PROJECT, means = "持有增值电信业务经营许可证")
    default Flag get增值电信业务许可证() {
        return yesNo("telecomLicence");
    }

    @Figure(key = "memberFirms", unit = Unit.FIRMS, group = Group.PROJECT, means = "人力资源平台的会员企业家数")
    default Measure get平台会员企业数() {
        return number("memberFirms");
    }

    @Figure(key = "hiringFirms", unit = Unit.FIRMS, group = Group.PROJECT, means = "人力资源平台上招聘的企业家数")
    default Measure get平台招聘企业数() {
        return number("hiringFirms");
    }

    @Figure(key = "platformOrders", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "人力资源平台的订单额")
    default Measure get平台订单额() {
        return number("platformOrders");
    }

    @Figure(key = "jointLawFirm", group = Group.PROJECT, means = "粤港澳合伙联营律师事务所")
    default Flag get粤港澳合伙联营律师事务所() {
        return yesNo("jointLawFirm");
    }

    @Figure(key = "operatingYears", unit = Unit.YEARS, group = Group.PROJECT, means = "在区内运营的年数")
    default Measure get联营所运营年限() {
        return number("operatingYears");
    }

    @Figure(key = "districtRevenue", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "在天河区的营业收入")
    default Measure get区内营业收入() {
        return number("districtRevenue");
    }

    @Figure(
            key = "leaderTier",
            group = Group.PROJECT,
            means = "新兴产业龙头企业负责人的奖励档次，划档标准未取得",
            options = {"一档", "二档", "三档", "不属于"})
    default Choice get龙头企业负责人档次() {
        return choice("leaderTier");
    }

    @Figure(key = "classDTalents", unit = Unit.PERSONS, group = Group.PROJECT, means = "认定的 D 类急需紧缺人才人数")
    default Measure getD类急需紧缺人才数() {
        return number("classDTalents");
    }

    @Figure(key = "hrAgency", group = Group.PROJECT, means = "为区内企业引进人才的人力资源服务机构")
    default Flag get人力资源服务机构() {
        return yesNo("hrAgency");
    }

    @Figure(key = "agencyHires", unit = Unit.PERSONS, group = Group.PROJECT, means = "为规上企业引进的符合条件人才人数")
    default Measure get机构引才人数() {
        return number("agencyHires");
    }

    @Figure(key = "agencyClientRevenue", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "引进人才的用人企业年营业收入")
    default Measure get用人企业年营业收入() {
        return number("agencyClientRevenue");
    }

    @Figure(
            key = "eduMedTalent",
            group = Group.PROJECT,
            means = "教育、医疗人才的类别",
            options = {"杰出人才", "骨干人才", "无"})
    default Choice get教育医疗人才类别() {
        return choice("eduMedTalent");
    }

    @Figure(key = "youthTalents", unit = Unit.PERSONS, group = Group.PROJECT, means = "青年教育人才或基层医疗人才人数")
    default Measure get青年教育或基层医疗人才数() {
        return number("youthTalents");
    }

    @Figure(
            key = "skillHonour",
            group = Group.PROJECT,
            means = "技能人才所获荣誉的级别",
            options = {"国家级", "省级", "市级", "无"})
    default Choice get技能荣誉级别() {
        return choice("skillHonour");
    }

    @Figure(
            key = "cultureTalent",
            group = Group.PROJECT,
            means = "文化、体育、电竞人才的类别",
            options = {"市级非遗传承人", "国家级运动员", "全国电竞赛事优胜者", "无"})
    default Choice get文体人才类别() {
        return choice("cultureTalent");
    }

    @Figure(key = "computeSpend", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "年度购买智能算力的支出")
    default Measure get购买智能算力支出() {
        return number("computeSpend");
    }

    @Figure(key = "generativeFiled", group = Group.PROJECT, means = "生成式人工智能服务通过国家备案")
    default Flag get生成式人工智能国家备案() {
        return yesNo("generativeFiled");
    }

    @Figure(key = "modelResearch", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "备案大模型的研发投入")
    default Measure get大模型研发投入() {
        return number("modelResearch");
    }

    @Figure(key = "openPlatform", group = Group.PROJECT, means = "经国家级认证的开源平台")
    default Flag get国家认证开源平台() {
        return yesNo("openPlatform");
    }

    @Figure(key = "newEnergyTrade", group = Group.PROJECT, means = "从事光伏、氢能、风电、生物质能材料或设备贸易", clause = "穗天商务规字〔2025〕1号")
    default Flag get新能源材料设备贸易() {
        return yesNo("newEnergyTrade");
    }

    @Figure(
            key = "newEnergyIncrease",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "该类商品销售额的同比增加额",
            clause = "穗天商务规字〔2025〕1号",
            min = "-999999999")
    default Measure get新能源类销售增加额() {
        return number("newEnergyIncrease");
    }

    @Figure(key = "chargingRetail", group = Group.PROJECT, means = "从事电动汽车充电零售或加氢销售", clause = "穗天商务规字〔2025〕1号")
    default Flag get充电或加氢销售企业() {
        return yesNo("chargingRetail");
    }

    @Figure(
            key = "chargingSales",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "充电零售或加氢销售的年度规模",
            clause = "穗天商务规字〔2025〕1号")
    default Measure get充电加氢销售规模() {
        return number("chargingSales");
    }

    @Figure(key = "chargingFirst", group = Group.PROJECT, means = "年度规模首次突破所在档", clause = "穗天商务规字〔2025〕1号")
    default Flag get销售规模首次突破本档() {
        return yesNo("chargingFirst");
    }

    @Figure(key = "evRetailer", group = Group.PROJECT, means = "从事新能源汽车零售", clause = "穗天商务规字〔2025〕1号")
    default Flag get新能源汽车零售企业() {
        return yesNo("evRetailer");
    }

    @Figure(
            key = "evSales",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "新能源汽车零售的年度规模",
            clause = "穗天商务规字〔2025〕1号")
    default Measure get新能源汽车销售规模() {
        return number("evSales");
    }

    @Figure(
            key = "evGrowth",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "新能源汽车零售规模的同比增长率",
            clause = "穗天商务规字〔2025〕1号",
            min = "-100")
    default Measure get新能源汽车销售增长率() {
        return number("evGrowth");
    }

    @Figure(
            key = "parkTitle",
            group = Group.PROJECT,
            means = "园区获得的最高一级文化产业园区称号",
            options = {"国家级", "省级", "市级示范", "市级文化产业园区", "无"})
    default Choice get文化园区称号() {
        return choice("parkTitle");
    }

    @Figure(key = "nurtureOperator", group = Group.PROJECT, means = "园区运营机构，园区内新培育出文化企业")
    default Flag get培育文化企业的园区运营机构() {
        return yesNo("nurtureOperator");
    }

    @Figure(key = "nurturedFirm", group = Group.PROJECT, means = "由文化产业园区新培育的文化企业")
    default Flag get园区新培育文化企业() {
        return yesNo("nurturedFirm");
    }

    @Figure(key = "nurturedRevenue", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "新培育的文化企业年度营业收入")
    default Measure get新培育文化企业营业收入() {
        return number("nurturedRevenue");
    }

    @Figure(key = "gameOperator", group = Group.PROJECT, means = "在天河区运营游戏的企业")
    default Flag get游戏运营企业() {
        return yesNo("gameOperator");
    }

    @Figure(key = "licensedGames", unit = Unit.PIECES, group = Group.PROJECT, means = "当年取得版号并上线运营的原创游戏款数")
    default Measure get新上线版号游戏数() {
        return number("licensedGames");
    }

    @Figure(key = "provincialGameGrant", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "当年获得的省级游戏政策项目资助合计")
    default Measure get省级游戏项目资助合计() {
        return number("provincialGameGrant");
    }

    @Figure(key = "provincialGameProjects", unit = Unit.PIECES, group = Group.PROJECT, means = "当年获资助的省级游戏政策项目个数")
    default Measure get省级游戏项目数() {
        return number("provincialGameProjects");
    }

    @Figure(key = "newGameFirm", group = Group.PROJECT, means = "新在天河区运营的游戏企业")
    default Flag get新运营游戏企业() {
        return yesNo("newGameFirm");
    }

    @Figure(key = "gameResearch", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "年度游戏研发投入")
    default Measure get游戏年研发投入() {
        return number("gameResearch");
    }

    @Figure(key = "gamesFirm", group = Group.PROJECT, means = "广州市的游戏、电竞企业")
    default Flag get游戏电竞企业() {
        return yesNo("gamesFirm");
    }

    @Figure(key = "outstandingGame", group = Group.PROJECT, means = "经市评定的优秀游戏")
    default Flag get优秀游戏() {
        return yesNo("outstandingGame");
    }

    @Figure(key = "gameOnlineYears", unit = Unit.YEARS, group = Group.PROJECT, means = "优秀游戏上线运营的年数")
    default Measure get游戏上线年限() {
        return number("gameOnlineYears");
    }
}
