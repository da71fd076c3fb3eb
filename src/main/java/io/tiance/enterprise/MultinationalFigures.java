package io.tiance.enterprise;

/** Figures only the 总部 family reads: multinationals, investment companies, 链主 and 独角兽. */
interface MultinationalFigures extends Answers {
    @Figure(
            key = "foreignGroupFounded",
            group = Group.HEADQUARTERS,
            means = "由境外跨国公司以投资性公司、管理性公司等形式设立",
            clause = "粤商务规字〔2021〕3号")
    default Flag get境外跨国公司设立() {
        return yesNo("foreignGroupFounded");
    }

    @Figure(
            key = "crossRegionFunctions",
            group = Group.HEADQUARTERS,
            means = "为跨区域的关联企业实际承担的职能",
            clause = "粤商务规字〔2021〕3号",
            hint = "没有时全部不选",
            options = {"资金管理", "研发", "采购", "销售", "物流", "结算", "支持服务", "供应链"},
            multiple = true)
    default Choice get跨区域总部职能() {
        return choice("crossRegionFunctions");
    }

    @Figure(
            key = "mainPlaceGuangdong",
            group = Group.HEADQUARTERS,
            means = "登记注册地之外，主要经营地也在广东省",
            clause = "粤商务规字〔2021〕3号")
    default Flag get主要经营地在广东() {
        return yesNo("mainPlaceGuangdong");
    }

    @Figure(
            key = "paidInCapitalUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "实缴到位的注册资本，折美元",
            clause = "粤商务规字〔2021〕3号")
    default Measure get实缴注册资本美元() {
        return number("paidInCapitalUsd");
    }

    @Figure(
            key = "branchFundsUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "总公司拨付给分支机构的营运资金，折美元",
            clause = "粤商务规字〔2021〕3号")
    default Measure get分支机构营运资金美元() {
        return number("branchFundsUsd");
    }

    @Figure(
            key = "authorisedFirms",
            unit = Unit.FIRMS,
            group = Group.HEADQUARTERS,
            means = "获授权管理的境内外独立法人企业家数",
            clause = "粤商务规字〔2021〕3号")
    default Measure get授权管理独立法人企业数() {
        return number("authorisedFirms");
    }

    @Figure(
            key = "authorisedOutsideGuangdong",
            unit = Unit.FIRMS,
            group = Group.HEADQUARTERS,
            means = "上述企业中注册在广东省以外的家数",
            clause = "粤商务规字〔2021〕3号",
            atMost = "authorisedFirms")
    default Measure get授权管理省外企业数() {
        return number("authorisedOutsideGuangdong");
    }

    @Figure(
            key = "parentAssetsUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "境外母公司的资产总额，折美元",
            clause = "粤商务规字〔2021〕3号")
    default Measure get境外母公司资产总额() {
        return number("parentAssetsUsd");
    }

    @Figure(key = "parentService", group = Group.HEADQUARTERS, means = "境外母公司属于服务业", clause = "粤商务规字〔2021〕3号")
    default Flag get境外母公司属服务业() {
        return yesNo("parentService");
    }

    @Figure(
            key = "parentChinaPaidInUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "境外母公司在中国境内累计实缴的注册资本，折美元",
            clause = "粤商务规字〔2021〕3号")
    default Measure get境外母公司在华累计实缴资本() {
        return number("parentChinaPaidInUsd");
    }

    @Figure(key = "foreignCapitalUsd", unit = Unit.WAN_USD, group = Group.HEADQUARTERS, means = "当年实际到账的外资金额，折美元；没有填 0")
    default Measure get当年实际到账外资() {
        return number("foreignCapitalUsd");
    }

    @Figure(
            key = "foreignProjectKind",
            group = Group.HEADQUARTERS,
            means = "到账外资属于哪类项目",
            options = {"新设项目", "增资项目", "跨国公司总部或地区总部"})
    default Choice get外资项目类别() {
        return choice("foreignProjectKind");
    }

    @Figure(key = "provincialContribution", unit = Unit.WAN_YUAN, group = Group.HEADQUARTERS, means = "年度形成的省级财政贡献")
    default Measure get年度省级财政贡献() {
        return number("provincialContribution");
    }

    @Figure(key = "provincialFirstOver", group = Group.HEADQUARTERS, means = "省级财政贡献在本年度首次达到奖励线")
    default Flag get省级财政贡献首次达标() {
        return yesNo("provincialFirstOver");
    }

    @Figure(
            key = "investorAssetsUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "申请前一年外国投资者的资产总额，折美元",
            clause = "商务部令2004年第22号")
    default Measure get外国投资者资产总额() {
        return number("investorAssetsUsd");
    }

    @Figure(
            key = "investorFirms",
            unit = Unit.FIRMS,
            group = Group.HEADQUARTERS,
            means = "外国投资者在中国境内已设立的外商投资企业家数",
            clause = "商务部令2004年第22号")
    default Measure get外国投资者在华企业数() {
        return number("investorFirms");
    }

    @Figure(
            key = "investorPaidInUsd",
            unit = Unit.WAN_USD,
            group = Group.HEADQUARTERS,
            means = "外国投资者在上述企业实际缴付的出资，折美元",
            clause = "商务部令2004年第22号")
    default Measure get外国投资者在华实缴出资() {
        return number("investorPaidInUsd");
    }

    @Figure(key = "chinesePartner", group = Group.HEADQUARTERS, means = "投资性公司为中外合资", clause = "商务部令2004年第22号")
    default Flag get有中方合资者() {
        return yesNo("chinesePartner");
    }

    @Figure(
            key = "chinesePartnerAssets",
            unit = Unit.WAN_YUAN,
            group = Group.HEADQUARTERS,
            means = "申请前一年中方投资者的资产总额",
            clause = "商务部令2004年第22号")
    default Measure get中方投资者资产总额() {
        return number("chinesePartnerAssets");
    }

    @Figure(key = "chainCore", group = Group.HEADQUARTERS, means = "处于产业链供应链核心优势地位，对资源配置、技术产品创新、产业生态有重大影响，且有能力和意愿带动上下游")
    default Flag get产业链核心地位() {
        return yesNo("chainCore");
    }

    @Figure(
            key = "chainClusterKind",
            group = Group.HEADQUARTERS,
            means = "申报链条所属的省战略性产业集群",
            clause = "粤工信规字〔2022〕7号",
            options = {"战略性支柱产业集群", "战略性新兴产业集群", "不属于"})
    default Choice get产业集群类别() {
        return choice("chainClusterKind");
    }

    @Figure(
            key = "chainsApplied",
            unit = Unit.PIECES,
            group = Group.HEADQUARTERS,
            means = "同一企业申报链主的产业链条数",
            clause = "粤工信规字〔2022〕7号")
    default Measure get申报产业链条数() {
        return number("chainsApplied");
    }

    @Figure(
            key = "chainFood",
            group = Group.HEADQUARTERS,
            means = "申报的链条是否为调味品、岭南特色及功能性食品",
            clause = "粤工信规字〔2022〕7号",
            options = {"调味品", "岭南特色及功能性食品", "其他产业链"})
    default Choice get食品类产业链() {
        return choice("chainFood");
    }

    @Figure(key = "onProvincialChainList", group = Group.TITLES, means = "列入广东省公布的产业链链主企业名单，记明文号和年份")
    default Flag get列入省级链主名单() {
        return yesNo("onProvincialChainList");
    }

    @Figure(key = "onCityChainList", group = Group.TITLES, means = "列入广州市公布的链主企业名单，记明文号和年份")
    default Flag get列入市级链主名单() {
        return yesNo("onCityChainList");
    }

    @Figure(
            key = "monthsSinceFounding",
            unit = Unit.MONTHS,
            group = Group.HEADQUARTERS,
            means = "成立日期至判定日的月数，不足一个月按一个月计")
    default Measure get成立至今月数() {
        return derive("monthsSinceFounding", () -> HeadquartersIndustry.monthsSince(day("registrationDate"), asOf()));
    }

    @Figure(key = "valuationUsd", unit = Unit.WAN_USD, group = Group.HEADQUARTERS, means = "最近一轮融资的投后估值，折美元")
    default Measure get最近一轮投后估值美元() {
        return number("valuationUsd");
    }
}
