package io.tiance.enterprise;

/** Projects, land and titles only the 工业上楼 family reads. */
interface UpstairsFigures extends Answers {
    @Figure(
            key = "urbanIndustryField",
            group = Group.LOCATION,
            means = "天河现代都市工业四大领域；无公布的行业代码表，由主管部门认定",
            clause = "天河现代都市工业政策（2024-03-26）；天河现代都市工业发展“十四五”规划 三",
            hint = "参考：44、45、38 能源供应；13—15、18、19、21、24、268 都市消费；34、35、37—40 智能制造；27、358、277 生命健康",
            options = {"能源供应", "都市消费", "智能制造", "生命健康", "不属于"})
    default Choice get现代都市工业领域() {
        return choice("urbanIndustryField");
    }

    @Figure(
            key = "aboveScaleIndustry",
            group = Group.PROJECT,
            means = "年主营业务收入 2000 万元以上，并进入统计联网直报平台",
            clause = "国家统计局统计口径")
    default Flag get规模以上工业企业() {
        return yesNo("aboveScaleIndustry");
    }

    @Figure(key = "newlySettled", group = Group.PROJECT, means = "政策施行后新注册落户的企业")
    default Flag get新注册落户企业() {
        return yesNo("newlySettled");
    }

    @Figure(
            key = "firstYearOutput",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "落户后首个完整会计年度的工业产值",
            clause = "天河现代都市工业政策（2024-03-26）")
    default Measure get首个完整会计年度工业产值() {
        return number("firstYearOutput");
    }

    @Figure(
            key = "introducedFirm",
            group = Group.PROJECT,
            means = "成功引荐世界500强、国家级小巨人、单项冠军、上市企业或总部企业等现代都市工业企业落户",
            clause = "天河现代都市工业政策（2024-03-26）")
    default Flag get引荐重点企业落户() {
        return yesNo("introducedFirm");
    }

    @Figure(
            key = "firstTitles",
            group = Group.TITLES,
            means = "政策期内首次获评、此前未获评的称号",
            clause = "天河现代都市工业政策（2024-03-26）",
            options = {"国家级制造业单项冠军", "国家级专精特新小巨人", "省级制造业单项冠军", "国家级企业技术中心或制造业创新中心", "省级企业技术中心或制造业创新中心"},
            multiple = true)
    default Choice get首次获评称号() {
        return choice("firstTitles");
    }

    @Figure(key = "biomedicalRd", group = Group.PROJECT, means = "从事生物医药研发的机构")
    default Flag get生物医药研发机构() {
        return yesNo("biomedicalRd");
    }

    @Figure(key = "clinicalApproval", group = Group.PROJECT, means = "研发品种已取得临床试验批准")
    default Flag get取得临床试验批件() {
        return yesNo("clinicalApproval");
    }

    @Figure(
            key = "clinicalPhase",
            group = Group.PROJECT,
            means = "本次申报的临床试验阶段",
            options = {"Ⅰ期", "Ⅱ期", "Ⅲ期"})
    default Choice get临床试验阶段() {
        return choice("clinicalPhase");
    }

    @Figure(key = "clinicalCost", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "该阶段实际投入的临床研发费用")
    default Measure get临床研发费用() {
        return number("clinicalCost");
    }

    @Figure(key = "wantsNewLand", group = Group.LOCATION, means = "拟取得新型产业用地（M0），或在其上建设")
    default Flag get拟申请新型产业用地() {
        return yesNo("wantsNewLand");
    }

    @Figure(key = "wantsSplitUnit", group = Group.LOCATION, means = "拟购置、先租后让取得可分割转让的厂房")
    default Flag get拟取得分割厂房() {
        return yesNo("wantsSplitUnit");
    }

    @Figure(key = "parkOperator", group = Group.LOCATION, means = "运营产业园区、村镇工业集聚区的主体")
    default Flag get产业园区运营主体() {
        return yesNo("parkOperator");
    }

    @Figure(key = "upgradeProject", group = Group.PROJECT, means = "有已实施或拟实施的工业技术改造项目")
    default Flag get有技术改造项目() {
        return yesNo("upgradeProject");
    }

    @Figure(
            key = "newLandSubject",
            group = Group.LOCATION,
            means = "申请新型产业用地的主体类型",
            clause = "穗工信规字〔2020〕3号 一（一）2",
            options = {"制造业企业", "信息服务企业", "科技服务企业", "生产性服务企业", "村集体改制公司", "园区平台公司", "其他"})
    default Choice get新型产业用地主体类型() {
        return choice("newLandSubject");
    }

    @Figure(key = "singleSubject", group = Group.LOCATION, means = "用地由单一主体取得", clause = "穗工信规字〔2020〕3号 一（一）1")
    default Flag get单一主体供地() {
        return yesNo("singleSubject");
    }

    @Figure(key = "jointPunishment", group = Group.CONDUCT, means = "列入失信联合惩戒黑名单")
    default Flag get列入失信联合惩戒黑名单() {
        return yesNo("jointPunishment");
    }

    @Figure(
            key = "parkYears",
            unit = Unit.YEARS,
            group = Group.LOCATION,
            means = "运营产业园区的年数",
            clause = "穗工信规字〔2020〕3号 一（一）2")
    default Measure get园区运营年限() {
        return number("parkYears");
    }

    @Figure(
            key = "parkArea",
            unit = Unit.SQUARE_METRES,
            group = Group.LOCATION,
            means = "所运营产业园区的建筑面积",
            clause = "穗工信规字〔2020〕3号 一（一）2")
    default Measure get运营园区面积() {
        return number("parkArea");
    }

    @Figure(
            key = "platformTitles",
            group = Group.LOCATION,
            means = "所运营平台的资质",
            clause = "穗工信规字〔2020〕3号 一（一）2",
            options = {"市级以上孵化器", "国家或省中小企业公共服务示范平台", "国家或省小微企业创业创新基地"},
            multiple = true)
    default Choice get平台运营资质() {
        return choice("platformTitles");
    }

    @Figure(key = "newProjectCompany", group = Group.LOCATION, means = "以拟新设立的公司取得用地", clause = "穗工信规字〔2020〕3号 一（一）3")
    default Flag get拟新设项目公司() {
        return yesNo("newProjectCompany");
    }

    @Figure(key = "parentQualifies", group = Group.LOCATION, means = "控股母公司符合主体类型与行业条件", clause = "穗工信规字〔2020〕3号 一（一）3")
    default Flag get控股母公司符合主体条件() {
        return yesNo("parentQualifies");
    }

    @Figure(
            key = "prohibitedLandUse",
            group = Group.LOCATION,
            means = "项目属广州市产业用地指南的禁止用地类",
            clause = "穗工信规字〔2020〕3号 一（二）1")
    default Flag get属产业用地指南禁止类() {
        return yesNo("prohibitedLandUse");
    }

    @Figure(
            key = "tenantsInScope",
            group = Group.LOCATION,
            means = "产业用房的承租、受让企业在统计或税务上均属 GB/T 4754 的 C、I、M 门类",
            clause = "穗工信规字〔2020〕3号 一（二）2")
    default Flag get用房主体均属制造信息或科研行业() {
        return yesNo("tenantsInScope");
    }

    @Figure(key = "firstAboveScale", group = Group.PROJECT, means = "首次升为规模以上工业企业（含已升规的首次纳统）")
    default Flag get首次上规() {
        return yesNo("firstAboveScale");
    }

    @Figure(
            key = "firstAboveScaleYear",
            group = Group.PROJECT,
            means = "首次进入规模以上工业统计的年份，如 2024",
            clause = "粤工信融资函〔2025〕20号")
    default Measure get首次上规年份() {
        return number("firstAboveScaleYear");
    }

    @Figure(
            key = "valueAddedGrowth",
            unit = Unit.PERCENT,
            group = Group.PROJECT,
            means = "申报年度上一年工业增加值比前一年的增长率",
            clause = "粤工信融资函〔2025〕20号 二",
            min = "-100")
    default Measure get工业增加值增长率() {
        return number("valueAddedGrowth");
    }

    @Figure(
            key = "specialisedYear",
            group = Group.TITLES,
            means = "首次被认定为专精特新中小企业的年份，如 2024",
            clause = "粤工信融资函〔2025〕20号 二")
    default Measure get成为专精特新中小企业年份() {
        return number("specialisedYear");
    }

    @Figure(key = "hadAboveScaleAward", group = Group.CONDUCT, means = "2018 年以来已得过省小升规奖补", clause = "粤工信融资函〔2025〕20号")
    default Flag get已获小升规奖补() {
        return yesNo("hadAboveScaleAward");
    }

    @Figure(key = "newlyCommissioned", group = Group.CONDUCT, means = "投产第一年即达到规模以上", clause = "粤工信融资函〔2025〕20号")
    default Flag get新投产上规() {
        return yesNo("newlyCommissioned");
    }

    @Figure(key = "convertedFromOther", group = Group.CONDUCT, means = "由规模以上非工业企业转为工业", clause = "粤工信融资函〔2025〕20号")
    default Flag get非工业转专业上规() {
        return yesNo("convertedFromOther");
    }

    @Figure(key = "movedFromOtherCity", group = Group.CONDUCT, means = "由其他地市迁入的规模以上企业", clause = "粤工信融资函〔2025〕20号")
    default Flag get跨地市迁入上规() {
        return yesNo("movedFromOtherCity");
    }

    @Figure(
            key = "seriousProblems3y",
            group = Group.CONDUCT,
            means = "最近三年有严重的安全、质量或环境污染问题",
            clause = "粤工信融资函〔2025〕20号")
    default Flag get近三年严重安全质量污染问题() {
        return yesNo("seriousProblems3y");
    }

    @Figure(key = "projectInPolicy", group = Group.PROJECT, means = "技术改造项目符合国家和省产业政策", clause = "穗府办规〔2024〕12号 第一条")
    default Flag get项目符合产业政策() {
        return yesNo("projectInPolicy");
    }

    @Figure(key = "projectInStatistics", group = Group.PROJECT, means = "项目纳入广州市工业投资统计", clause = "穗府办规〔2024〕12号 第一条")
    default Flag get纳入广州工业投资统计() {
        return yesNo("projectInStatistics");
    }

    @Figure(
            key = "buildPeriod",
            unit = Unit.YEARS,
            group = Group.PROJECT,
            means = "技术改造项目的建设期",
            clause = "穗府办规〔2024〕12号 第一条")
    default Measure get项目建设期() {
        return number("buildPeriod");
    }

    @Figure(
            key = "newEquipment",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "项目新设备购置额，含自用能源设备、配电设备与配套软件",
            clause = "穗府办规〔2024〕12号 第一条")
    default Measure get新增设备投资() {
        return number("newEquipment");
    }

    @Figure(
            key = "instalments",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "大型设备分期付款当年已付款额；单台设备至多连续三年",
            clause = "穗府办规〔2024〕12号 第一条")
    default Measure get设备分期付款额() {
        return number("instalments");
    }

    @Figure(
            key = "workshopCost",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "备案项目之内的厂房建设投资",
            clause = "穗府办规〔2024〕12号 第一条")
    default Measure get项目厂房建设投资() {
        return number("workshopCost");
    }

    @Figure(key = "hadUpgradeReward", group = Group.PROJECT, means = "项目已获新设备事后奖励", clause = "穗府办规〔2024〕12号 第二条")
    default Flag get已获技改奖励() {
        return yesNo("hadUpgradeReward");
    }

    @Figure(key = "smeUpgrade", group = Group.PROJECT, means = "项目由中小企业实施", clause = "穗府办规〔2024〕12号 第二、三条")
    default Flag get中小企业技改项目() {
        return yesNo("smeUpgrade");
    }

    @Figure(key = "upgradeFinance", group = Group.PROJECT, means = "以银行贷款或融资租赁实施技术改造")
    default Flag get技改贷款或融资租赁() {
        return yesNo("upgradeFinance");
    }

    @Figure(key = "backwardCapacity", group = Group.CONDUCT, means = "项目属淘汰、落后产能")
    default Flag get淘汰落后产能项目() {
        return yesNo("backwardCapacity");
    }

    @Figure(key = "energyReviewFailed", group = Group.CONDUCT, means = "应办节能审查而未办或未通过")
    default Flag get节能审查未办或未通过() {
        return yesNo("energyReviewFailed");
    }

    @Figure(key = "badEnvironment", group = Group.CONDUCT, means = "被评为环保不良企业")
    default Flag get环保不良企业() {
        return yesNo("badEnvironment");
    }

    @Figure(key = "creditBlacklist", group = Group.CONDUCT, means = "列入信用中国（广东）黑名单")
    default Flag get列入信用广东黑名单() {
        return yesNo("creditBlacklist");
    }

    @Figure(key = "filedAndOnTime", group = Group.PROJECT, means = "有技术改造备案或核准，并在备案期内完工")
    default Flag get有技改备案并按期完工() {
        return yesNo("filedAndOnTime");
    }

    @Figure(key = "industrialInGuangzhou", group = Group.PROJECT, means = "在广州注册、经营的工业企业，或视同法人的分支机构")
    default Flag get在广州注册经营的工业企业() {
        return yesNo("industrialInGuangzhou");
    }

    @Figure(key = "pointLinePlane", group = Group.PROJECT, means = "汽车、电子、装备行业的新型技术改造（点、线、面）项目")
    default Flag get点线面改造行业() {
        return yesNo("pointLinePlane");
    }

    @Figure(key = "investmentNoCivil", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "项目总投资，不含土建")
    default Measure get不含土建项目总投资() {
        return number("investmentNoCivil");
    }

    @Figure(key = "finishedBy2026", group = Group.PROJECT, means = "项目在 2026 年 12 月 31 日前完工")
    default Flag get二零二六年底前完工() {
        return yesNo("finishedBy2026");
    }

    @Figure(
            key = "projectInvestment",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "制造业投资项目的计划总投资",
            clause = "市工信局 2022-12-14")
    default Measure get项目总投资() {
        return number("projectInvestment");
    }

    @Figure(
            key = "fixedInvestment",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "项目新增的实际固定资产投资",
            clause = "市工信局 2022-12-14")
    default Measure get新增实际固定资产投资() {
        return number("fixedInvestment");
    }

    @Figure(key = "projectIn14th", group = Group.PROJECT, means = "项目在 2021—2025 年间", clause = "市工信局 2022-12-14")
    default Flag get十四五期间项目() {
        return yesNo("projectIn14th");
    }

    @Figure(
            key = "parkUpgrade",
            group = Group.LOCATION,
            means = "所运营园区获批的提升类型",
            clause = "穗工信函〔2024〕121号",
            options = {"特色标杆工业园", "低效工业园提升", "村镇工业集聚区", "不是"})
    default Choice get园区提升类型() {
        return choice("parkUpgrade");
    }

    @Figure(key = "reitsOriginator", group = Group.LOCATION, means = "以园区发行不动产投资信托基金的原始权益人", clause = "穗工信函〔2024〕121号")
    default Flag get园区基金原始权益人() {
        return yesNo("reitsOriginator");
    }

    @Figure(key = "parkTitleClear", group = Group.LOCATION, means = "园区权属清晰、没有争议", clause = "市工信局 2021-07-21 一（一）")
    default Flag get园区权属清晰无争议() {
        return yesNo("parkTitleClear");
    }

    @Figure(
            key = "parkYearsLeft",
            unit = Unit.YEARS,
            group = Group.LOCATION,
            means = "园区产权或租赁的剩余年限",
            clause = "市工信局 2021-07-21 一（一）")
    default Measure get园区剩余年限() {
        return number("parkYearsLeft");
    }

    @Figure(
            key = "inAcquisitionPlan",
            group = Group.LOCATION,
            means = "园区列入五年内的征收、收储计划",
            clause = "市工信局 2021-07-21 一（一）")
    default Flag get列入五年内征收储备计划() {
        return yesNo("inAcquisitionPlan");
    }

    @Figure(
            key = "lineTraits",
            group = Group.PRODUCTION,
            means = "生产环节具备的特征",
            clause = "天河现代都市工业发展“十四五”规划 四（三）",
            options = {"高技术", "高附加值", "低污染", "轻制造"},
            multiple = true)
    default Choice get生产特征() {
        return choice("lineTraits");
    }

    @Figure(
            key = "urbanIndustryTheme",
            group = Group.LOCATION,
            means = "主要产品所属的规划方向",
            clause = "天河“十四五”规划纲要第五章第三节等",
            options = {
                "绿色食品",
                "定制家居",
                "高端日化美妆",
                "其他都市消费",
                "无人机",
                "智能网联新能源汽车",
                "卫星导航及应用",
                "新材料",
                "智能装备",
                "机器人",
                "精密仪器",
                "生物医药与健康"
            },
            multiple = true)
    default Choice get都市工业方向() {
        return choice("urbanIndustryTheme");
    }

    @Figure(key = "needsExpansion", group = Group.LOCATION, means = "在天河有增资扩产的用地或厂房需要")
    default Flag get需要增资扩产() {
        return yesNo("needsExpansion");
    }

    @Figure(
            key = "parkCapacity",
            group = Group.LOCATION,
            means = "园区交通承载、环境保护、消防条件具备",
            clause = "天河现代都市工业发展“十四五”规划 四（二）")
    default Flag get专业园区承载条件具备() {
        return yesNo("parkCapacity");
    }

    @Figure(key = "returningProduction", group = Group.LOCATION, means = "非工业企业的生产业务拟回流天河或扩大")
    default Flag get生产拟回流天河() {
        return yesNo("returningProduction");
    }
}
