package io.tiance.enterprise;

/** Figures only the 总部 family reads: recognition as a headquarters of Guangzhou, and its awards. */
interface HeadquartersFigures extends Answers {
    @Figure(
            key = "fitsGuangzhouIndustry",
            group = Group.HEADQUARTERS,
            means = "主营业务符合广州市产业发展政策",
            clause = "穗府〔2013〕14号")
    default Flag get符合广州产业政策() {
        return yesNo("fitsGuangzhouIndustry");
    }

    @Figure(
            key = "managedFirms",
            unit = Unit.FIRMS,
            group = Group.HEADQUARTERS,
            means = "在中国境内外投资或者授权管理的企业家数",
            clause = "穗府〔2013〕14号")
    default Measure get投资或授权管理企业数() {
        return number("managedFirms");
    }

    @Figure(
            key = "performsHeadquartersRole",
            group = Group.HEADQUARTERS,
            means = "对投资或授权管理的企业行使总部的管理和服务职能",
            clause = "穗府〔2013〕14号")
    default Flag get行使总部管理服务职能() {
        return yesNo("performsHeadquartersRole");
    }

    @Figure(
            key = "fortuneGlobalRole",
            group = Group.HEADQUARTERS,
            means = "上一年度《财富》世界500强名单上的企业与本企业的关系；本部指上榜企业自身",
            hint = "以《财富》杂志上一年度名单为准，不以营业收入推定",
            options = {"本部", "投资设立的地区总部", "分支机构", "其他下属企业", "与上榜企业无关"})
    default Choice get世界500强身份() {
        return choice("fortuneGlobalRole");
    }

    @Figure(
            key = "rankingLists",
            group = Group.HEADQUARTERS,
            means = "本企业（本部）列入上一年度公布的哪些名单；下属企业不算。中国服务业100强与500强分别按名单填",
            hint = "中企联、全国工商联、中国连锁经营协会、《福布斯》公布的名单；都不在列时全部不选",
            options = {"中国企业500强", "中国服务业企业500强", "中国服务业100强", "中国民营企业500强", "中国连锁100强", "福布斯全球企业2000强"},
            multiple = true)
    default Choice get上年度入榜榜单() {
        return choice("rankingLists");
    }

    @Figure(
            key = "firstRankingLists",
            group = Group.HEADQUARTERS,
            means = "本企业首次进入的榜单",
            clause = "穗府〔2013〕14号",
            options = {"世界500强", "中国企业500强", "中国服务业企业500强"},
            multiple = true)
    default Choice get首次入榜榜单() {
        return choice("firstRankingLists");
    }

    @Figure(
            key = "firstRankedYear",
            group = Group.HEADQUARTERS,
            means = "首次进入上述榜单的年份",
            clause = "穗府〔2013〕14号",
            min = "1900")
    default Measure get首次入榜年份() {
        return number("firstRankedYear");
    }

    @Figure(
            key = "headquartersTitles",
            group = Group.HEADQUARTERS,
            means = "已经取得、仍有效的总部类认定或批准",
            hint = "没有时全部不选",
            options = {
                "商务部认定或备案的跨国公司地区总部",
                "商务部门批准的投资性公司",
                "商务部认定的跨国公司本部",
                "国家明确的大型企业集团在穗总部或地区总部",
                "广东省认定的总部企业",
                "广东省认定的跨国公司地区总部",
                "广东省认定的总部型机构",
                "广州市认定的总部企业",
                "天河区认定的总部企业"
            },
            multiple = true)
    default Choice get总部身份() {
        return choice("headquartersTitles");
    }

    @Figure(
            key = "emergingField",
            group = Group.HEADQUARTERS,
            means = "主营业务所属的战略性新兴产业领域；2023 年文“新材料与高端装备”填新材料与高端制造",
            options = {"新一代信息技术", "生物与健康", "新材料与高端制造", "时尚创意", "新能源与节能环保", "新能源汽车", "不属于"})
    default Choice get战略性新兴产业领域() {
        return choice("emergingField");
    }

    @Figure(
            key = "rankNational",
            unit = Unit.RANK,
            group = Group.HEADQUARTERS,
            means = "综合排名或营业收入在全国同行业中的名次",
            clause = "穗府〔2013〕14号",
            min = "1")
    default Measure get全国行业排名() {
        return number("rankNational");
    }

    @Figure(
            key = "rankProvince",
            unit = Unit.RANK,
            group = Group.HEADQUARTERS,
            means = "综合排名或营业收入在广东省同行业中的名次",
            clause = "穗府〔2013〕14号",
            min = "1")
    default Measure get全省行业排名() {
        return number("rankProvince");
    }

    @Figure(
            key = "rankCity",
            unit = Unit.RANK,
            group = Group.HEADQUARTERS,
            means = "综合排名或营业收入在广州市同行业中的名次",
            clause = "穗府〔2013〕14号",
            min = "1")
    default Measure get全市行业排名() {
        return number("rankCity");
    }

    @Figure(
            key = "consolidatedRevenue",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "上一年度合并报表的营业收入",
            clause = "穗府〔2013〕14号")
    default Measure get合并营业收入() {
        return number("consolidatedRevenue");
    }

    @Figure(
            key = "consolidatedAssets",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "上一年度末合并报表的资产总额",
            clause = "穗府〔2013〕14号")
    default Measure get合并资产总额() {
        return number("consolidatedAssets");
    }

    @Figure(
            key = "builderGrade",
            group = Group.HEADQUARTERS,
            means = "本企业或下属企业所持建筑业资质的最高等级",
            clause = "穗府〔2013〕14号",
            options = {"特级", "一级", "二级", "三级", "无资质"})
    default Choice get建筑业最高资质() {
        return choice("builderGrade");
    }

    @Figure(
            key = "headquartersIndustry",
            group = Group.HEADQUARTERS,
            means = "按统计部门的行业分类，由行业代码推定；代码推不出的自填。联合申报时填成员税收占比最大的行业",
            clause = "广州总部经济协会 2018 年办法问答",
            hint = "传统交通运输不属现代物流业，按其他服务业门槛",
            options = {"农业", "工业和建筑业", "批发和零售业", "金融业", "信息软件业", "租赁和商务服务业", "房地产业", "现代物流业", "传统交通运输业", "其他服务业"})
    default Choice get总部认定行业() {
        return deriveChoice(
                "headquartersIndustry",
                () -> HeadquartersIndustry.of(industry("industryCode"), get联合申报(), choice("headquartersIndustry")));
    }

    @Figure(
            key = "jointApplication",
            group = Group.HEADQUARTERS,
            means = "控股企业与直接持股 50% 以上的下属企业合并数据申报总部企业",
            clause = "广州总部经济协会 2018 年办法问答")
    default Flag get联合申报() {
        return yesNo("jointApplication");
    }

    @Figure(
            key = "jointRealEstate",
            group = Group.HEADQUARTERS,
            means = "联合申报的成员中有房地产业企业",
            clause = "广州总部经济协会 2018 年办法问答")
    default Flag get联合成员含房地产业() {
        return yesNo("jointRealEstate");
    }

    @Figure(
            key = "jointTopTaxShare",
            unit = Unit.PERCENT,
            group = Group.HEADQUARTERS,
            means = "联合申报成员中税收最多的行业占成员税收合计的比重",
            clause = "广州总部经济协会 2018 年办法问答",
            max = "100")
    default Measure get联合成员税收最大行业占比() {
        return number("jointTopTaxShare");
    }

    @Figure(
            key = "jointMinHolding",
            unit = Unit.PERCENT,
            group = Group.HEADQUARTERS,
            means = "申报主体对各成员直接持股比例中最低的一个；控股人可以是自然人",
            clause = "广州总部经济协会 2018 年办法问答",
            max = "100")
    default Measure get联合成员最低直接持股比例() {
        return number("jointMinHolding");
    }

    @Figure(key = "jointIndirect", group = Group.HEADQUARTERS, means = "成员中有只是间接持股的企业", clause = "广州总部经济协会 2018 年办法问答")
    default Flag get联合成员含间接持股() {
        return yesNo("jointIndirect");
    }

    @Figure(
            key = "jointRevenue",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "联合申报各成员上一年度营业收入合计",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get联合申报营业收入合计() {
        return number("jointRevenue");
    }

    @Figure(
            key = "jointTax",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "联合申报各成员上一年度税收合计，按入库期",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get联合申报税收合计() {
        return number("jointTax");
    }

    @Figure(
            key = "jointOwnsOffice",
            group = Group.HEADQUARTERS,
            means = "联合申报的任一成员在广州市有自有办公用房",
            clause = "广州总部经济协会 2018 年办法问答")
    default Flag get联合成员在穗有自有办公用房() {
        return yesNo("jointOwnsOffice");
    }

    @Figure(
            key = "treasuryTax",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "上一年度按入库期计的税收总额，以税务部门数为准；不含代扣代收税款、关税和规费，一般也不含个人所得税、进口环节增值税、出口货物增值税、残保金、地方教育附加等；预缴税款已在内",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get年度入库税收总额() {
        return number("treasuryTax");
    }

    @Figure(
            key = "registeredCapitalCny",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "注册资本；外币按登记注册当年的汇率折算",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get注册资本折人民币() {
        return number("registeredCapitalCny");
    }

    @Figure(
            key = "cityContribution",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "上一年度在广州市的经济贡献总额，以税务部门数为准",
            clause = "2023 年市总部经济政策第四条")
    default Measure get全市经济贡献总额() {
        return number("cityContribution");
    }

    @Figure(
            key = "contributionIncrease",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "当年对地方经济贡献比上一年度的增加额",
            clause = "穗府〔2013〕14号")
    default Measure get当年新增地方贡献() {
        return number("contributionIncrease");
    }

    @Figure(
            key = "cityCompositeRank",
            unit = Unit.RANK,
            group = Group.HEADQUARTERS,
            means = "按就业、工资增长、公益、贡献综合评定的全市总部企业名次",
            clause = "穗府〔2013〕14号",
            min = "1")
    default Measure get全市总部综合排名() {
        return number("cityCompositeRank");
    }

    @Figure(
            key = "yearsAtTopAward",
            unit = Unit.YEARS,
            group = Group.HEADQUARTERS,
            means = "连续获得最高额贡献奖的年数",
            clause = "穗府〔2013〕14号")
    default Measure get连续获最高贡献奖年数() {
        return number("yearsAtTopAward");
    }

    @Figure(
            key = "settledGuangzhouYear",
            group = Group.HEADQUARTERS,
            means = "迁入广州或在广州新注册的年份",
            clause = "穗府〔2013〕14号",
            min = "1900")
    default Measure get落户广州年份() {
        return number("settledGuangzhouYear");
    }

    @Figure(
            key = "executiveBonusShare",
            unit = Unit.PERCENT,
            group = Group.HEADQUARTERS,
            means = "总部奖励资金（不含办公用房补贴和负责人奖）中奖给高级管理人员的比例",
            clause = "穗府办〔2015〕8号",
            max = "100")
    default Measure get奖金用于高管比例() {
        return number("executiveBonusShare");
    }

    @Figure(
            key = "professionalBonusShare",
            unit = Unit.PERCENT,
            group = Group.HEADQUARTERS,
            means = "总部奖励资金（不含办公用房补贴和负责人奖）中奖给副高以上职称、高级技师、博士等专业人才的比例",
            clause = "穗府办〔2015〕8号",
            max = "100")
    default Measure get奖金用于专业人才比例() {
        return number("professionalBonusShare");
    }

    @Figure(key = "newToGuangzhou", group = Group.HEADQUARTERS, means = "新设立或新迁入广州市（新引进）")
    default Flag get新落户广州() {
        return yesNo("newToGuangzhou");
    }

    @Figure(
            key = "officeMode",
            group = Group.HEADQUARTERS,
            means = "总部自用办公用房怎样取得；买地自建不算购置",
            clause = "广州总部经济协会 2018 年办法问答",
            options = {"租赁", "购置", "购地自建", "无偿使用"})
    default Choice get办公用房取得方式() {
        return choice("officeMode");
    }

    @Figure(key = "officeInYear", group = Group.HEADQUARTERS, means = "租赁或购置发生在评定的年度内", clause = "广州总部经济协会 2018 年办法问答")
    default Flag get办公用房在评定年度取得() {
        return yesNo("officeInYear");
    }

    @Figure(key = "officeOwned", group = Group.HEADQUARTERS, means = "申报主体在广州市另有自有办公用房", clause = "广州总部经济协会 2018 年办法问答")
    default Flag get在穗有其他自有办公用房() {
        return yesNo("officeOwned");
    }

    @Figure(
            key = "officeRentArea",
            unit = Unit.SQUARE_METRES,
            group = Group.HEADQUARTERS,
            means = "总部自用办公面积；车库、仓库、厂房、健身房、活动中心、食堂、宿舍等附属用房不计",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get自用办公租赁面积() {
        return number("officeRentArea");
    }

    @Figure(
            key = "officePrice",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "购置总部自用办公用房的价款；附属用房、厂房、仓库不计",
            clause = "广州总部经济协会 2018 年办法问答")
    default Measure get自用办公购置价款() {
        return number("officePrice");
    }

    @Figure(key = "clusterManager", group = Group.HEADQUARTERS, means = "经市认定的总部集聚区的管理机构")
    default Flag get认定总部集聚区管理机构() {
        return yesNo("clusterManager");
    }

    @Figure(
            key = "keyIntroAgreement",
            group = Group.HEADQUARTERS,
            means = "引进协议由谁签订",
            clause = "广州总部经济协会 2018 年办法问答",
            options = {"市委市政府", "区", "没有协议"})
    default Choice get重点引进协议签订方() {
        return choice("keyIntroAgreement");
    }

    @Figure(
            key = "districtWroteCity",
            group = Group.HEADQUARTERS,
            means = "区已书面报请市政府，并说明企业享受市委、市政府重点引进政策",
            clause = "广州总部经济协会 2018 年办法问答")
    default Flag get区已函请市政府() {
        return yesNo("districtWroteCity");
    }

    @Figure(
            key = "specialPolicyMaker",
            group = Group.HEADQUARTERS,
            means = "企业所称特殊政策由谁制定",
            clause = "广州总部经济协会 2018 年办法问答",
            options = {"市委市政府", "其他机关"})
    default Choice get特殊政策制定机关() {
        return choice("specialPolicyMaker");
    }

    @Figure(
            key = "lowAltitudeRole",
            group = Group.HEADQUARTERS,
            means = "企业在低空经济产业链上的环节",
            clause = "穗府办函〔2024〕47号",
            options = {"研发制造", "其他低空环节", "不涉及"})
    default Choice get低空经济环节() {
        return choice("lowAltitudeRole");
    }
}
