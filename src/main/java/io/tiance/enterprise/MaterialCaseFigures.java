package io.tiance.enterprise;

/** Cases that single rows of the environmental catalogues list: minerals, metals, vehicles, electronics, scrap. */
interface MaterialCaseFigures extends Answers {
    @Figure(key = "cement", group = Group.PRODUCTION, means = "生产水泥，粉磨站不算", clause = "生态环境部令第16号 第54项")
    default Flag get水泥制造() {
        return yesNo("cement");
    }

    @Figure(key = "clinker", group = Group.PRODUCTION, means = "生产水泥熟料", clause = "生态环境部令第11号 第63项")
    default Flag get水泥熟料() {
        return yesNo("clinker");
    }

    @Figure(key = "concrete", group = Group.PRODUCTION, means = "生产商品混凝土、砼结构构件、水泥制品", clause = "生态环境部令第16号 第55项")
    default Flag get混凝土或水泥制品() {
        return yesNo("concrete");
    }

    @Figure(
            key = "slabCutOnly",
            group = Group.PRODUCTION,
            means = "石材、板材只有切割、打磨、成型",
            clause = "生态环境部令第16号 第56项；生态环境部令第11号 第64项")
    default Flag get板材仅切割打磨() {
        return yesNo("slabCutOnly");
    }

    @Figure(key = "coalBrick", group = Group.PRODUCTION, means = "以煤或者煤矸石等为燃料烧制砖瓦", clause = "生态环境部令第11号 第64项")
    default Flag get以煤或煤矸石为燃料烧砖() {
        return yesNo("coalBrick");
    }

    @Figure(key = "flatGlass", group = Group.PRODUCTION, means = "生产平板玻璃", clause = "生态环境部令第16号 第57项")
    default Flag get平板玻璃() {
        return yesNo("flatGlass");
    }

    @Figure(
            key = "glassCutOnly",
            group = Group.PRODUCTION,
            means = "只有电加热的玻璃制品生产，或者只有切割、打磨、成型",
            clause = "生态环境部令第16号 第57项")
    default Flag get玻璃仅电加热或切割打磨() {
        return yesNo("glassCutOnly");
    }

    @Figure(
            key = "kilnFuel",
            group = Group.PRODUCTION,
            means = "玻璃、陶瓷、耐火材料窑炉使用的燃料",
            clause = "生态环境部令第11号 第66—69项",
            options = {"煤、石油焦、油或发生炉煤气", "天然气", "电或其他"})
    default Choice get窑炉燃料() {
        return choice("kilnFuel");
    }

    @Figure(
            key = "ceramicsOutput",
            group = Group.PRODUCTION,
            means = "卫生陶瓷或者日用陶瓷一年产量，万件",
            clause = "生态环境部令第16号 第59项；生态环境部令第11号 第68项")
    default Measure get陶瓷年产量() {
        return number("ceramicsOutput");
    }

    @Figure(key = "asbestos", group = Group.PRODUCTION, means = "生产石棉制品，或者有焙烧工艺的石墨、碳素制品", clause = "生态环境部令第16号 第60项")
    default Flag get石棉或焙烧石墨碳素() {
        return yesNo("asbestos");
    }

    @Figure(key = "graphite", group = Group.PRODUCTION, means = "生产石墨制品、碳素制品", clause = "生态环境部令第11号 第70项")
    default Flag get石墨碳素制品() {
        return yesNo("graphite");
    }

    @Figure(key = "polysilicon", group = Group.PRODUCTION, means = "生产多晶硅棒", clause = "生态环境部令第11号 第70项")
    default Flag get多晶硅棒() {
        return yesNo("polysilicon");
    }

    @Figure(key = "monosilicon", group = Group.PRODUCTION, means = "生产单晶硅棒或者沥青混合物", clause = "生态环境部令第11号 第70项")
    default Flag get单晶硅棒或沥青混合物() {
        return yesNo("monosilicon");
    }

    @Figure(key = "coldRolling", group = Group.PRODUCTION, means = "有冷轧工序", clause = "生态环境部令第16号 第63项；生态环境部令第11号 第73项")
    default Flag get冷轧工艺() {
        return yesNo("coldRolling");
    }

    @Figure(key = "hotRolling", group = Group.PRODUCTION, means = "有热轧工序", clause = "生态环境部令第11号 第73项")
    default Flag get热轧工艺() {
        return yesNo("hotRolling");
    }

    @Figure(key = "remelting", group = Group.PRODUCTION, means = "只利用单质金属混配重熔生产合金", clause = "生态环境部令第16号 第64项")
    default Flag get单质金属混配重熔() {
        return yesNo("remelting");
    }

    @Figure(key = "listedMetals", group = Group.PRODUCTION, means = "冶炼所列常用有色金属，含再生铜、铝、铅", clause = "生态环境部令第11号 第75项")
    default Flag get所列常用有色金属冶炼() {
        return yesNo("listedMetals");
    }

    @Figure(key = "leadAlloy", group = Group.PRODUCTION, means = "生产铅基合金", clause = "生态环境部令第11号 第78项")
    default Flag get铅基合金() {
        return yesNo("leadAlloy");
    }

    @Figure(key = "rolling", group = Group.PRODUCTION, means = "有色金属压延有轧制或者退火工序", clause = "生态环境部令第11号 第79项")
    default Flag get轧制或退火() {
        return yesNo("rolling");
    }

    @Figure(key = "galvanising", group = Group.PRODUCTION, means = "有钝化工序的热镀锌", clause = "生态环境部令第16号 第67项")
    default Flag get热镀锌后钝化() {
        return yesNo("galvanising");
    }

    @Figure(key = "platingShop", group = Group.PRODUCTION, means = "以电镀为主业的专业企业", clause = "生态环境部令第11号 第81项")
    default Flag get专业电镀企业() {
        return yesNo("platingShop");
    }

    @Figure(key = "cupola", group = Group.PRODUCTION, means = "铸造使用冲天炉", clause = "生态环境部令第11号 第82项")
    default Flag get冲天炉() {
        return yesNo("cupola");
    }

    @Figure(key = "leadCasting", group = Group.PRODUCTION, means = "铸造铅及铅合金", clause = "生态环境部令第11号 第82项")
    default Flag get铅铸造() {
        return yesNo("leadCasting");
    }

    @Figure(
            key = "wholeVehicle",
            group = Group.PRODUCTION,
            means = "制造汽车整车、机车车辆、摩托车整车或者发动机；汽车、摩托车仅组装的不算",
            clause = "生态环境部令第16号 第71、72、75项")
    default Flag get整车整机或发动机制造() {
        return yesNo("wholeVehicle");
    }

    @Figure(key = "shipyard", group = Group.PRODUCTION, means = "造船、拆船、修船厂", clause = "生态环境部令第16号 第73项")
    default Flag get造船拆船修船厂() {
        return yesNo("shipyard");
    }

    @Figure(key = "woodenBoat", group = Group.PRODUCTION, means = "只建造、维修木船", clause = "生态环境部令第16号 第73项")
    default Flag get木船() {
        return yesNo("woodenBoat");
    }

    @Figure(key = "leadAcid", group = Group.PRODUCTION, means = "生产铅蓄电池或者太阳能电池片", clause = "生态环境部令第16号 第77项")
    default Flag get铅蓄电池或太阳能电池片() {
        return yesNo("leadAcid");
    }

    @Figure(key = "displayOrChip", group = Group.PRODUCTION, means = "制造显示器件或者集成电路", clause = "生态环境部令第16号 第78、80项")
    default Flag get显示器件或集成电路() {
        return yesNo("displayOrChip");
    }

    @Figure(key = "semiconductor", group = Group.PRODUCTION, means = "制造半导体材料或者电子化工材料", clause = "生态环境部令第16号 第81项")
    default Flag get半导体或电子化工材料() {
        return yesNo("semiconductor");
    }

    @Figure(key = "circuitBoard", group = Group.PRODUCTION, means = "制造印制电路板或者其他电子专用材料", clause = "生态环境部令第16号 第81项")
    default Flag get印制电路板或其他电子专用材料() {
        return yesNo("circuitBoard");
    }

    @Figure(
            key = "wasteBattery",
            group = Group.PRODUCTION,
            means = "加工处理废电池、废油",
            clause = "生态环境部令第16号 第85项；生态环境部令第11号 第93项")
    default Flag get废电池或废油加工() {
        return yesNo("wasteBattery");
    }

    @Figure(key = "wasteTyres", group = Group.PRODUCTION, means = "加工处理废轮胎", clause = "生态环境部令第16号 第85项；生态环境部令第11号 第93项")
    default Flag get废轮胎加工() {
        return yesNo("wasteTyres");
    }

    @Figure(
            key = "otherScrap",
            group = Group.PRODUCTION,
            means = "加工处理废弃电器电子产品、机动车、电机、电线电缆、废钢、废塑料、船舶等，或者含水洗工艺",
            clause = "生态环境部令第16号 第85项；生态环境部令第11号 第93项")
    default Flag get电子废物等其他废旧资源加工() {
        return yesNo("otherScrap");
    }
}
