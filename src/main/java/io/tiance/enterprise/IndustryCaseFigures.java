package io.tiance.enterprise;

/** Cases that single rows of the environmental catalogues list: food, textiles, wood, paper, chemicals, plastics. */
interface IndustryCaseFigures extends Answers {
    @Figure(key = "sensitiveArea12", group = Group.LOCATION, means = "位于名录第三条（一）（二）所列环境敏感区", clause = "生态环境部令第16号 第19项")
    default Flag get位于一二类环境敏感区() {
        return yesNo("sensitiveArea12");
    }

    @Figure(
            key = "rawSugar",
            unit = Unit.TONNES_PER_DAY,
            group = Group.PRODUCTION,
            means = "日加工糖料（原糖）能力",
            clause = "生态环境部令第16号 第17项")
    default Measure get原糖日加工能力() {
        return number("rawSugar");
    }

    @Figure(
            key = "slaughter",
            group = Group.PRODUCTION,
            means = "年屠宰规模：大型为生猪 10 万头、肉牛 1 万头、肉羊 15 万头或禽类 1000 万只以上；中型为生猪 2 万头、肉牛 0.2 万头、肉羊 2.5 万头或禽类 100 万只以上，不到大型",
            clause = "生态环境部令第16号 第18项；生态环境部令第11号 第13项",
            options = {"不屠宰", "小型", "中型", "大型"})
    default Choice get屠宰规模() {
        return choice("slaughter");
    }

    @Figure(key = "fishOil", group = Group.PRODUCTION, means = "有鱼油提取及制品制造", clause = "生态环境部令第16号 第19项")
    default Flag get提取鱼油() {
        return yesNo("fishOil");
    }

    @Figure(key = "starch", group = Group.PRODUCTION, means = "生产淀粉或者淀粉糖", clause = "生态环境部令第16号 第20项")
    default Flag get生产淀粉或淀粉糖() {
        return yesNo("starch");
    }

    @Figure(key = "starchProducts", group = Group.PRODUCTION, means = "生产淀粉制品或者豆制品", clause = "生态环境部令第16号 第20项")
    default Flag get生产淀粉制品或豆制品() {
        return yesNo("starchProducts");
    }

    @Figure(
            key = "starchScale",
            group = Group.PRODUCTION,
            means = "大规模：年加工玉米 15 万吨、薯类 1.5 万吨淀粉或 1 万吨以上制品，或有发酵工艺；中规模：玉米 1.5 万吨、薯类豆类 0.1 万吨、小麦 4.5 万吨或 0.1 万吨以上制品",
            clause = "生态环境部令第11号 第16项",
            options = {"大规模", "中规模", "其他"})
    default Choice get淀粉生产规模() {
        return choice("starchScale");
    }

    @Figure(
            key = "fermentedAcids",
            group = Group.PRODUCTION,
            means = "以发酵工艺生产味精、柠檬酸、赖氨酸或者酵母",
            clause = "生态环境部令第16号 第23项；生态环境部令第11号 第20项")
    default Flag get发酵法味精柠檬酸赖氨酸酵母() {
        return yesNo("fermentedAcids");
    }

    @Figure(
            key = "fermentedSoy",
            group = Group.PRODUCTION,
            means = "以发酵工艺生产酱油、食醋等",
            clause = "生态环境部令第16号 第23项；生态环境部令第11号 第20项")
    default Flag get发酵法酱油食醋() {
        return yesNo("fermentedSoy");
    }

    @Figure(
            key = "fermentedAdditives",
            group = Group.PRODUCTION,
            means = "以发酵工艺生产食品添加剂或者饲料添加剂",
            clause = "生态环境部令第16号 第24项")
    default Flag get发酵法食品或饲料添加剂() {
        return yesNo("fermentedAdditives");
    }

    @Figure(key = "handMade", group = Group.PRODUCTION, means = "全部为手工制作", clause = "生态环境部令第11号 第17项")
    default Flag get纯手工制作() {
        return yesNo("handMade");
    }

    @Figure(
            key = "liquorCapacity",
            group = Group.PRODUCTION,
            means = "酒类年生产能力，千升",
            clause = "生态环境部令第16号 第25项；生态环境部令第11号 第21项")
    default Measure get酒类年产能() {
        return number("liquorCapacity");
    }

    @Figure(key = "alcohol", group = Group.PRODUCTION, means = "生产酒精", clause = "生态环境部令第11号 第21项")
    default Flag get酒精制造() {
        return yesNo("alcohol");
    }

    @Figure(key = "rawJuice", group = Group.PRODUCTION, means = "以果菜生产原汁", clause = "生态环境部令第16号 第26项；生态环境部令第11号 第22项")
    default Flag get原汁生产() {
        return yesNo("rawJuice");
    }

    @Figure(
            key = "woolSilk",
            group = Group.PRODUCTION,
            means = "有洗毛、脱胶或者缫丝工序",
            clause = "生态环境部令第16号 第28项；生态环境部令第11号 第25项")
    default Flag get洗毛脱胶或缫丝() {
        return yesNo("woolSilk");
    }

    @Figure(
            key = "dyeing",
            group = Group.PRODUCTION,
            means = "有前处理、染色、印花（湿法）工序；喷墨、数码印花不算",
            clause = "生态环境部令第16号 第28—30项；生态环境部令第11号 第25、27项")
    default Flag get染色或印花工艺() {
        return yesNo("dyeing");
    }

    @Figure(key = "solventFabricCoating", group = Group.PRODUCTION, means = "以溶剂型原料作织物涂层", clause = "生态环境部令第16号 第28项")
    default Flag get溶剂型原料涂层() {
        return yesNo("solventFabricCoating");
    }

    @Figure(key = "digitalPrint", group = Group.PRODUCTION, means = "有喷墨印花或者数码印花", clause = "生态环境部令第16号 第28、29项")
    default Flag get喷墨或数码印花() {
        return yesNo("digitalPrint");
    }

    @Figure(key = "solventFinishing", group = Group.PRODUCTION, means = "后整理工序使用有机溶剂", clause = "生态环境部令第16号 第28项")
    default Flag get使用溶剂的后整理() {
        return yesNo("solventFinishing");
    }

    @Figure(key = "waterJet", group = Group.PRODUCTION, means = "有喷水织造工序", clause = "生态环境部令第16号 第28项；生态环境部令第11号 第25项")
    default Flag get喷水织造() {
        return yesNo("waterJet");
    }

    @Figure(key = "spunlace", group = Group.PRODUCTION, means = "有水刺无纺布工序", clause = "生态环境部令第16号 第28项")
    default Flag get水刺无纺布() {
        return yesNo("spunlace");
    }

    @Figure(key = "finishingOnly", group = Group.PRODUCTION, means = "只有整理工序", clause = "生态环境部令第11号 第25项")
    default Flag get仅含整理工序() {
        return yesNo("finishingOnly");
    }

    @Figure(
            key = "garmentWash",
            group = Group.PRODUCTION,
            means = "有湿法水洗、砂洗工序",
            clause = "生态环境部令第16号 第29项；生态环境部令第11号 第27项")
    default Flag get水洗或砂洗() {
        return yesNo("garmentWash");
    }

    @Figure(key = "tanning", group = Group.PRODUCTION, means = "有皮革、毛皮鞣制工序", clause = "生态环境部令第16号 第30项；生态环境部令第11号 第29项")
    default Flag get鞣制工艺() {
        return yesNo("tanning");
    }

    @Figure(
            key = "downWash",
            group = Group.PRODUCTION,
            means = "有羽毛（绒）水洗工序",
            clause = "生态环境部令第16号 第31项；生态环境部令第11号 第31项")
    default Flag get羽毛绒水洗() {
        return yesNo("downWash");
    }

    @Figure(key = "vulcanising", group = Group.PRODUCTION, means = "有橡胶硫化或者塑料注塑工序", clause = "生态环境部令第16号 第32、40项")
    default Flag get橡胶硫化或塑料注塑() {
        return yesNo("vulcanising");
    }

    @Figure(key = "woodDrying", group = Group.PRODUCTION, means = "有烘干、蒸煮或者染色工序", clause = "生态环境部令第16号 第33项")
    default Flag get木材烘干蒸煮或染色() {
        return yesNo("woodDrying");
    }

    @Figure(
            key = "boardOutput",
            group = Group.PRODUCTION,
            means = "人造板一年产量，立方米",
            clause = "生态环境部令第16号 第34项；生态环境部令第11号 第33项")
    default Measure get人造板年产量() {
        return number("boardOutput");
    }

    @Figure(key = "fibreBoard", group = Group.PRODUCTION, means = "生产纤维板或者刨花板", clause = "生态环境部令第11号 第33项")
    default Flag get生产纤维板或刨花板() {
        return yesNo("fibreBoard");
    }

    @Figure(key = "gluing", group = Group.PRODUCTION, means = "有胶合工序", clause = "生态环境部令第16号 第35项")
    default Flag get胶合工艺() {
        return yesNo("gluing");
    }

    @Figure(key = "handPaper", group = Group.PRODUCTION, means = "只生产手工纸", clause = "生态环境部令第16号 第37项")
    default Flag get手工纸制造() {
        return yesNo("handPaper");
    }

    @Figure(key = "convertedPaper", group = Group.PRODUCTION, means = "只生产加工纸", clause = "生态环境部令第16号 第37项")
    default Flag get加工纸制造() {
        return yesNo("convertedPaper");
    }

    @Figure(key = "paperCoating", group = Group.PRODUCTION, means = "有涂布、浸渍、印刷或者粘胶工序", clause = "生态环境部令第16号 第37、38项")
    default Flag get涂布浸渍印刷粘胶() {
        return yesNo("paperCoating");
    }

    @Figure(key = "wasteWater", group = Group.PRODUCTION, means = "有工业废水排放", clause = "生态环境部令第11号 第37、38项")
    default Flag get排放工业废水() {
        return yesNo("wasteWater");
    }

    @Figure(key = "wasteGas", group = Group.PRODUCTION, means = "有工业废气排放", clause = "生态环境部令第11号 第37、38项")
    default Flag get排放工业废气() {
        return yesNo("wasteGas");
    }

    @Figure(key = "laserPrint", group = Group.PRODUCTION, means = "只有激光印刷", clause = "生态环境部令第16号 第39项")
    default Flag get仅激光印刷() {
        return yesNo("laserPrint");
    }

    @Figure(key = "packagingPrint", group = Group.PRODUCTION, means = "从事包装装潢印刷", clause = "生态环境部令第11号 第39项")
    default Flag get包装装潢印刷() {
        return yesNo("packagingPrint");
    }

    @Figure(
            key = "coalProducts",
            group = Group.PRODUCTION,
            means = "只生产煤制品",
            clause = "生态环境部令第16号 第42项；生态环境部令第11号 第43项")
    default Flag get煤制品制造() {
        return yesNo("coalProducts");
    }

    @Figure(key = "bioLiquid", group = Group.PRODUCTION, means = "生产生物质液体燃料", clause = "生态环境部令第16号 第43项")
    default Flag get生物质液体燃料() {
        return yesNo("bioLiquid");
    }

    @Figure(key = "bioPellet", group = Group.PRODUCTION, means = "生产生物质致密成型燃料", clause = "生态环境部令第16号 第43项")
    default Flag get生物质致密成型燃料() {
        return yesNo("bioPellet");
    }

    @Figure(
            key = "chemicalFertiliser",
            group = Group.PRODUCTION,
            means = "以化学方法生产氮肥、磷肥、复混肥",
            clause = "生态环境部令第16号 第45项")
    default Flag get化学法氮磷复混肥() {
        return yesNo("chemicalFertiliser");
    }

    @Figure(
            key = "listedBasicChemicals",
            group = Group.PRODUCTION,
            means = "生产 2619 中所列的氧化物、单质等基础化学原料",
            clause = "生态环境部令第11号 第45项")
    default Flag get第45项所列其他基础化学原料() {
        return yesNo("listedBasicChemicals");
    }

    @Figure(key = "specialFibres", group = Group.PRODUCTION, means = "生产 2659 中的陶瓷纤维等特种纤维", clause = "生态环境部令第11号 第49项")
    default Flag get特种纤维() {
        return yesNo("specialFibres");
    }

    @Figure(key = "soap", group = Group.PRODUCTION, means = "以油脂为原料生产肥皂、皂粒", clause = "生态环境部令第16号 第46项；生态环境部令第11号 第52项")
    default Flag get油脂制皂() {
        return yesNo("soap");
    }

    @Figure(key = "continuousSoap", group = Group.PRODUCTION, means = "制皂采用连续皂化工艺", clause = "生态环境部令第16号 第46项")
    default Flag get连续皂化工艺() {
        return yesNo("continuousSoap");
    }

    @Figure(
            key = "fragrance",
            group = Group.PRODUCTION,
            means = "生产香料原料（单纯混合、分装不算）",
            clause = "生态环境部令第16号 第46项；生态环境部令第11号 第52项")
    default Flag get香料原料制造() {
        return yesNo("fragrance");
    }

    @Figure(
            key = "sprayTower",
            group = Group.PRODUCTION,
            means = "有高塔喷粉工艺合成洗衣粉，或者热反应香精",
            clause = "生态环境部令第16号 第46项；生态环境部令第11号 第52项")
    default Flag get喷粉塔或热反应香精() {
        return yesNo("sprayTower");
    }

    @Figure(key = "hairDye", group = Group.PRODUCTION, means = "生产染发剂或者烫发剂", clause = "生态环境部令第16号 第46项")
    default Flag get染发剂或烫发剂() {
        return yesNo("hairDye");
    }

    @Figure(key = "pyrolysis", group = Group.PRODUCTION, means = "林产化学产品有热解或者水解工艺", clause = "生态环境部令第11号 第50项")
    default Flag get热解或水解工艺() {
        return yesNo("pyrolysis");
    }

    @Figure(key = "solventExtraction", group = Group.PRODUCTION, means = "有水提、醇提以外的提取工艺", clause = "生态环境部令第16号 第48项")
    default Flag get非水醇提取() {
        return yesNo("solventExtraction");
    }

    @Figure(key = "extraction", group = Group.PRODUCTION, means = "中成药生产有提取工艺", clause = "生态环境部令第11号 第56项")
    default Flag get提取工艺() {
        return yesNo("extraction");
    }

    @Figure(key = "slicingOnly", group = Group.PRODUCTION, means = "只有切片、制干、打包", clause = "生态环境部令第16号 第48项")
    default Flag get仅切片干燥打包() {
        return yesNo("slicingOnly");
    }

    @Figure(key = "organicSynthesis", group = Group.PRODUCTION, means = "药用辅料、包装材料有有机合成反应", clause = "生态环境部令第16号 第49项")
    default Flag get有机合成反应() {
        return yesNo("organicSynthesis");
    }

    @Figure(
            key = "spinningOnly",
            group = Group.PRODUCTION,
            means = "只有纺丝，或者只生产丙纶纤维",
            clause = "生态环境部令第16号 第50、51项；生态环境部令第11号 第60项")
    default Flag get单纯纺丝或单纯丙纶() {
        return yesNo("spinningOnly");
    }

    @Figure(key = "bioFibre", group = Group.PRODUCTION, means = "生产生物基化学纤维", clause = "生态环境部令第16号 第51项")
    default Flag get生物基化学纤维() {
        return yesNo("bioFibre");
    }

    @Figure(key = "nonLyocell", group = Group.PRODUCTION, means = "只生产莱赛尔以外的生物基化学纤维", clause = "生态环境部令第11号 第60项")
    default Flag get非莱赛尔生物基纤维() {
        return yesNo("nonLyocell");
    }

    @Figure(key = "tyres", group = Group.PRODUCTION, means = "生产轮胎", clause = "生态环境部令第16号 第52项；生态环境部令第11号 第61项")
    default Flag get轮胎制造() {
        return yesNo("tyres");
    }

    @Figure(key = "reclaimedRubber", group = Group.PRODUCTION, means = "生产再生橡胶（常压连续脱硫工艺除外）", clause = "生态环境部令第16号 第52项")
    default Flag get再生橡胶() {
        return yesNo("reclaimedRubber");
    }

    @Figure(
            key = "rubberUse",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "橡胶（生胶、再生胶等）一年用量",
            clause = "生态环境部令第11号 第61项")
    default Measure get橡胶年用量() {
        return number("rubberUse");
    }

    @Figure(key = "recycledPlastic", group = Group.PRODUCTION, means = "以再生塑料为原料，外购再生粒子也算", clause = "生态环境部令第16号 第53项")
    default Flag get以再生塑料为原料() {
        return yesNo("recycledPlastic");
    }

    @Figure(key = "foamPlastic", group = Group.PRODUCTION, means = "生产泡沫塑料，或者生产涉及改性的塑料制品", clause = "生态环境部令第11号 第62项")
    default Flag get泡沫塑料或改性塑料() {
        return yesNo("foamPlastic");
    }
}
