package io.tiance.enterprise;

/** Figures only the 总部 family reads: the direction an enterprise takes and what the plans look for, from which places follow. */
interface LocationFigures extends Answers {
    @Figure(
            key = "industryDirections",
            group = Group.LOCATION,
            means = "企业主营业务和拟发展业务所属方向，可多选，用语取自规划",
            clause = "天河区“十四五”各规划",
            options = {
                "金融",
                "数字金融",
                "商务服务",
                "高端专业服务",
                "数字服务",
                "数字贸易",
                "现代商贸",
                "大宗商品供应链",
                "首店经济",
                "新零售",
                "基础软件",
                "应用软件",
                "信创",
                "游戏",
                "动漫",
                "电竞",
                "软件和信息技术服务",
                "新一代信息技术",
                "5G",
                "云计算",
                "大数据",
                "人工智能",
                "工业互联网",
                "区块链",
                "智慧城市",
                "地理信息",
                "智能网联汽车",
                "数字农业",
                "卫星及应用",
                "智能设备",
                "智能制造",
                "机器人",
                "无人机",
                "生物医药与健康",
                "数字文创",
                "文化创意",
                "创意设计",
                "服装展贸",
                "演艺",
                "文商旅融合",
                "数字经济",
                "科技创新",
                "生命健康",
                "基础研究",
                "科技成果转化",
                "中试孵化",
                "科技服务",
                "量子科技",
                "太赫兹",
                "脑科学与类脑",
                "前沿材料",
                "能源",
                "现代都市工业"
            },
            multiple = true)
    default Choice get主要产业方向() {
        return choice("industryDirections");
    }

    @Figure(
            key = "siteFunctions",
            group = Group.LOCATION,
            means = "企业在天河区的机构承担的功能",
            hint = "没有时全部不选",
            options = {"总部", "区域总部", "功能性总部", "研发中心", "采购中心", "资金管理中心"},
            multiple = true)
    default Choice get在区机构功能() {
        return choice("siteFunctions");
    }

    @Figure(
            key = "groupKinds",
            group = Group.LOCATION,
            means = "企业（或所属集团）属于规划所称的哪些群体",
            hint = "没有时全部不选",
            options = {"跨国公司", "大型央企", "大型民企", "行业领军企业", "高成长企业"},
            multiple = true)
    default Choice get企业群体类型() {
        return choice("groupKinds");
    }

    @Figure(
            key = "industrialHqTypes",
            group = Group.LOCATION,
            means = "工业企业总部的主要职能类型；不是工业总部的全部不选",
            options = {"研发型", "结算型", "销售型", "消费型", "能源型"},
            multiple = true)
    default Choice get工业总部类型() {
        return choice("industrialHqTypes");
    }

    @Figure(
            key = "reserveHqTypes",
            group = Group.LOCATION,
            means = "属于规划所列准总部企业的哪一类",
            hint = "都不是时全部不选",
            options = {
                "集中核算型总部（工业）",
                "集中核算型总部（建筑业）",
                "集中核算型总部（能源）",
                "集中核算型总部（金融）",
                "新生代企业总部",
                "高估值独角兽",
                "隐形冠军",
                "互联网新经济",
                "科创型高成长企业"
            },
            multiple = true)
    default Choice get准总部类型() {
        return choice("reserveHqTypes");
    }

    @Figure(key = "highEndFirm", group = Group.LOCATION, means = "列入区高精尖企业")
    default Flag get高精尖企业() {
        return yesNo("highEndFirm");
    }

    @Figure(key = "coreTechEdge", group = Group.LOCATION, means = "拥有自主研发的核心技术，并在同行业竞争中有优势")
    default Flag get核心技术行业领先() {
        return yesNo("coreTechEdge");
    }
}
