package io.tiance.enterprise;

import java.math.BigDecimal;

/** How an enterprise produces: processes and amounts the environmental catalogues ask about. */
interface ProcessFigures extends Answers {
    @Figure(
            key = "cutWeldAssembleOnly",
            group = Group.PRODUCTION,
            means = "全部工序只有机械分割、焊接（含焊前焊后打磨）、组装，没有电镀、涂装、清洗等其他工序",
            clause = "生态环境部令第16号；生态环境部环境工程评估中心答疑")
    default Flag get仅切割焊接组装() {
        return yesNo("cutWeldAssembleOnly");
    }

    @Figure(
            key = "coatingOnly",
            group = Group.PRODUCTION,
            means = "除机械分割、焊接、组装外只有涂装一道工序",
            clause = "生态环境部令第16号；生态环境部环境工程评估中心答疑")
    default Flag get仅有涂装工序() {
        return yesNo("coatingOnly");
    }

    @Figure(
            key = "plating",
            group = Group.PRODUCTION,
            means = "有电镀工序；化学镀、阳极氧化也算电镀",
            clause = "生态环境部令第16号 说明；生态环境部令第11号 注4")
    default Flag get电镀工艺() {
        return deriveFlag("plating", () -> noneIfOnlyAssembled("plating"));
    }

    @Figure(
            key = "solventPaint",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "溶剂型涂料（含稀释剂）一年用量，环评按新增量",
            clause = "生态环境部令第16号 说明")
    default Measure get溶剂型涂料年用量() {
        return derive("solventPaint", () -> zeroIfOnlyAssembled("solventPaint"));
    }

    @Figure(
            key = "lowVocPaint",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "非溶剂型、低挥发性有机物含量的涂料一年用量，环评按新增量",
            clause = "生态环境部令第16号 说明")
    default Measure get非溶剂型低VOC涂料年用量() {
        return derive("lowVocPaint", () -> zeroIfOnlyAssembled("lowVocPaint"));
    }

    @Figure(
            key = "solventAdhesive",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "溶剂型胶粘剂一年用量",
            clause = "生态环境部令第16号")
    default Measure get溶剂型胶粘剂年用量() {
        return number("solventAdhesive");
    }

    @Figure(
            key = "treatmentAgent",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "溶剂型处理剂一年用量（制鞋、文体用品等）",
            clause = "生态环境部令第16号")
    default Measure get溶剂型处理剂年用量() {
        return number("treatmentAgent");
    }

    @Figure(
            key = "organicSolvent",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "生产中使用的有机溶剂一年用量，含清洗溶剂；不用填 0",
            clause = "生态环境部令第11号 第111项")
    default Measure get有机溶剂年用量() {
        return number("organicSolvent");
    }

    @Figure(
            key = "waterBornePaint",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "水性涂料或者水性胶粘剂一年用量，取两者较大的一种",
            clause = "生态环境部令第11号 第35项")
    default Measure get水性涂料或胶粘剂年用量() {
        return number("waterBornePaint");
    }

    @Figure(
            key = "thinner",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "溶剂型稀释剂一年用量",
            clause = "生态环境部令第11号 第39项")
    default Measure get溶剂型稀释剂年用量() {
        return number("thinner");
    }

    @Figure(
            key = "solventInk",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "溶剂油墨（涂料）一年用量",
            clause = "生态环境部令第16号 第39项；生态环境部令第11号 第39项")
    default Measure get溶剂油墨年用量() {
        return number("solventInk");
    }

    @Figure(
            key = "lowVocInk",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "低挥发性有机物含量油墨一年用量",
            clause = "生态环境部令第16号 第39项")
    default Measure get低VOC油墨年用量() {
        return number("lowVocInk");
    }

    @Figure(key = "acidWash", group = Group.PRODUCTION, means = "有酸洗工序", clause = "生态环境部令第16号 第78—81项；生态环境部令第11号 第111项")
    default Flag get酸洗工艺() {
        return yesNo("acidWash");
    }

    @Figure(
            key = "polishDipQuench",
            group = Group.PRODUCTION,
            means = "有电解或化学抛光、热浸镀（溶剂法）、淬火或者无铬钝化工序之一",
            clause = "生态环境部令第11号 第111项")
    default Flag get抛光热浸镀淬火或钝化() {
        return yesNo("polishDipQuench");
    }

    @Figure(key = "chromePassivation", group = Group.PRODUCTION, means = "有含铬钝化工序", clause = "生态环境部令第11号 第81项")
    default Flag get含铬钝化() {
        return yesNo("chromePassivation");
    }

    @Figure(
            key = "otherSurface",
            group = Group.PRODUCTION,
            means = "有上述以外的表面处理工序，如磷化、喷砂、清洗",
            clause = "生态环境部令第11号 第111项")
    default Flag get其他表面处理() {
        return yesNo("otherSurface");
    }

    @Figure(key = "phosphating", group = Group.PRODUCTION, means = "有磷化表面处理工序", clause = "生态环境部令第11号 第35项")
    default Flag get磷化表面处理() {
        return yesNo("phosphating");
    }

    @Figure(
            key = "mixPackOnly",
            group = Group.PRODUCTION,
            means = "只有不发生化学反应的混合、调和、勾兑、复配，或者由大包装分成小包装",
            clause = "生态环境部令第16号 说明")
    default Flag get单纯混合分装() {
        return yesNo("mixPackOnly");
    }

    @Figure(
            key = "physicalOnly",
            group = Group.PRODUCTION,
            means = "只有物理分离、物理提纯、混合、分装，不发生化学反应",
            clause = "生态环境部令第16号 第42、44项")
    default Flag get仅物理分离提纯混合分装() {
        return yesNo("physicalOnly");
    }

    @Figure(
            key = "wasteWaterOrVoc",
            group = Group.PRODUCTION,
            means = "生产中产生生产废水或者挥发性有机物；生活污水不算",
            clause = "生态环境部令第16号 第42、44、47项")
    default Flag get产生生产废水或挥发性有机物() {
        return yesNo("wasteWaterOrVoc");
    }

    @Figure(
            key = "assemblyOnly",
            group = Group.PRODUCTION,
            means = "只有组装或者分装，没有零部件、原料的制造",
            clause = "生态环境部令第16号 第49、73项")
    default Flag get仅组装或分装() {
        return yesNo("assemblyOnly");
    }

    @Figure(key = "fermentation", group = Group.PRODUCTION, means = "有发酵工序", clause = "生态环境部令第16号 第15—26项")
    default Flag get含发酵工艺() {
        return yesNo("fermentation");
    }

    @Figure(
            key = "yearlyCapacity",
            unit = Unit.TONNES,
            group = Group.PRODUCTION,
            means = "所属行业主要产品的年加工（生产）能力，按新增规模",
            clause = "生态环境部令第16号 说明")
    default Measure get年加工能力() {
        return number("yearlyCapacity");
    }

    @Figure(key = "keyPolluter", group = Group.PRODUCTION, means = "列入生态环境主管部门公布的重点排污单位名录", clause = "生态环境部令第11号")
    default Flag get列入重点排污单位名录() {
        return yesNo("keyPolluter");
    }

    @Figure(
            key = "boilerFuel",
            group = Group.PRODUCTION,
            means = "自建锅炉使用的燃料或能源",
            clause = "生态环境部令第16号 第91项；生态环境部令第11号 第109项",
            options = {"无锅炉", "电", "燃气", "燃煤燃油", "其他高污染燃料"})
    default Choice get锅炉燃料() {
        return choice("boilerFuel");
    }

    @Figure(
            key = "boilerOutput",
            unit = Unit.TONNES_PER_HOUR,
            group = Group.PRODUCTION,
            means = "全部自建锅炉额定出力合计；没有填 0",
            clause = "生态环境部令第16号 第91项；生态环境部令第11号 第109项")
    default Measure get锅炉总出力() {
        return number("boilerOutput");
    }

    @Figure(
            key = "furnace",
            group = Group.PRODUCTION,
            means = "使用的工业炉窑",
            clause = "生态环境部令第11号 第110项",
            options = {"无炉窑", "燃气或电加热炉、热处理炉、干燥炉", "其他炉窑"})
    default Choice get工业炉窑() {
        return choice("furnace");
    }

    @Figure(
            key = "waterTreatment",
            unit = Unit.TONNES_PER_DAY,
            group = Group.PRODUCTION,
            means = "自建工业污水处理设施的日处理能力；没有填 0",
            clause = "生态环境部令第11号 第112项")
    default Measure get污水处理设施日处理能力() {
        return number("waterTreatment");
    }

    @Figure(
            key = "article7Discharge",
            group = Group.PRODUCTION,
            means =
                    "二氧化硫或氮氧化物一年大于 250 吨；烟粉尘大于 500 吨；化学需氧量大于 30 吨，或总氮大于 10 吨，或总磷大于 0.5 吨；氨氮、石油类、挥发酚合计大于 30 吨；其他单项污染当量数大于 3000，有其一",
            clause = "生态环境部令第11号 第七条",
            hint = "运行满三年取近三年最大值，不满一年按环评批复")
    default Flag get排放量达第七条所列数量() {
        return yesNo("article7Discharge");
    }

    @Figure(key = "laboratory", group = Group.PRODUCTION, means = "项目是或者包括专业实验室、研发（试验）基地", clause = "生态环境部令第16号 第98项")
    default Flag get建有专业实验室或研发试验基地() {
        return yesNo("laboratory");
    }

    @Figure(key = "bioLab", group = Group.PRODUCTION, means = "P3、P4 生物安全实验室，或者转基因实验室", clause = "生态环境部令第16号 第98项")
    default Flag get高等级生物或转基因实验室() {
        return yesNo("bioLab");
    }

    @Figure(key = "labWaste", group = Group.PRODUCTION, means = "实验过程产生实验废气、废水或者危险废物", clause = "生态环境部令第16号 第98项")
    default Flag get实验产生废气废水或危险废物() {
        return yesNo("labWaste");
    }

    @Figure(key = "buildsFactories", group = Group.LOCATION, means = "项目是新建标准厂房（园区、开发主体）", clause = "生态环境部令第16号 第97项")
    default Flag get建设标准厂房() {
        return yesNo("buildsFactories");
    }

    @Figure(
            key = "nearSensitiveArea",
            group = Group.LOCATION,
            means = "位于环境敏感区，或者邻近以居住、医疗卫生、文化教育、科研、行政办公为主要功能的区域",
            clause = "生态环境部令第16号 第97项")
    default Flag get厂房涉环境敏感区() {
        return yesNo("nearSensitiveArea");
    }

    /** Whoever only cuts, welds and assembles has none of the other processes, and need not be asked. */
    private Flag noneIfOnlyAssembled(String key) {
        Flag only = get仅切割焊接组装();
        return only.known() && only.yes() ? Flag.of("", false) : Flag.missing("", Keys.of(Vocabulary.get(key)));
    }

    private Measure zeroIfOnlyAssembled(String key) {
        Flag only = get仅切割焊接组装();
        return only.known() && only.yes()
                ? Measure.of("", Unit.TONNES, BigDecimal.ZERO)
                : Measure.missing("", Unit.TONNES, Keys.of(Vocabulary.get(key)));
    }
}
