package io.tiance.enterprise;

/** The building an enterprise would move into, and what its line asks of it. */
interface BuildingFigures extends Answers {
    @Figure(key = "toGoUpstairs", group = Group.BUILDING, means = "有生产、中试或组装环节要放进多层或高层厂房")
    default Flag get有生产环节拟入驻楼宇() {
        return yesNo("toGoUpstairs");
    }

    @Figure(
            key = "fireClass",
            group = Group.BUILDING,
            means = "生产的火灾危险性类别",
            clause = "GB 50016-2014（2018年版）表3.1.1",
            options = {"甲", "乙", "丙", "丁", "戊"})
    default Choice get火灾危险性类别() {
        return choice("fireClass");
    }

    @Figure(
            key = "fireGrade",
            group = Group.BUILDING,
            means = "厂房的耐火等级",
            clause = "GB 50016-2014（2018年版）表3.3.1",
            options = {"一级", "二级", "三级", "四级"})
    default Choice get厂房耐火等级() {
        return choice("fireGrade");
    }

    @Figure(
            key = "buildingHeight",
            unit = Unit.METRES,
            group = Group.BUILDING,
            means = "厂房的建筑高度",
            clause = "GB 50016-2014（2018年版）")
    default Measure get建筑高度() {
        return number("buildingHeight");
    }

    @Figure(key = "buildingStoreys", unit = Unit.STOREYS, group = Group.BUILDING, means = "厂房的地上层数", min = "1")
    default Measure get建筑层数() {
        return number("buildingStoreys");
    }

    @Figure(key = "floor", unit = Unit.STOREYS, group = Group.BUILDING, means = "生产线要放的楼层，1 为首层", min = "1")
    default Measure get拟入驻楼层() {
        return number("floor");
    }

    @Figure(key = "floorHeight", unit = Unit.METRES, group = Group.BUILDING, means = "生产线所在楼层的层高")
    default Measure get拟入驻层层高() {
        return number("floorHeight");
    }

    @Figure(key = "underground", group = Group.BUILDING, means = "生产场所设在地下或半地下")
    default Flag get生产部位在地下() {
        return yesNo("underground");
    }

    @Figure(
            key = "undergroundNeeded",
            group = Group.BUILDING,
            means = "因工艺特殊需要必须设在地下或半地下",
            clause = "GB 55037-2022 4.2.1")
    default Flag get工艺特殊需要设在地下() {
        return yesNo("undergroundNeeded");
    }

    @Figure(key = "dormitory", group = Group.BUILDING, means = "同一厂房内设有员工宿舍", clause = "GB 55037-2022 4.2.2")
    default Flag get厂房内设宿舍() {
        return yesNo("dormitory");
    }

    @Figure(key = "officeInside", group = Group.BUILDING, means = "办公室、休息室设在生产厂房之内", clause = "GB 55037-2022 4.2.2")
    default Flag get厂房内设办公或休息室() {
        return yesNo("officeInside");
    }

    @Figure(
            key = "officeSeparated",
            group = Group.BUILDING,
            means = "设在丙类厂房内的：2.00 小时隔墙、1.00 小时楼板、至少一个独立出口；贴邻甲、乙类厂房的：不低于二级、3.00 小时抗爆墙、独立出口",
            clause = "GB 55037-2022 4.2.2")
    default Flag get办公休息室防火分隔达标() {
        return yesNo("officeSeparated");
    }

    @Figure(key = "intermediateStore", group = Group.BUILDING, means = "厂房内设甲、乙、丙类中间仓库", clause = "GB 55037-2022 4.2.3")
    default Flag get设中间仓库() {
        return yesNo("intermediateStore");
    }

    @Figure(
            key = "storeSeparated",
            group = Group.BUILDING,
            means = "中间仓库以防火墙和 1.50 小时楼板与其他部位分隔",
            clause = "GB 55037-2022 4.2.3")
    default Flag get中间仓库防火分隔达标() {
        return yesNo("storeSeparated");
    }

    @Figure(
            key = "farKind",
            group = Group.BUILDING,
            means = "按层高计容时建筑所属的类型",
            clause = "第四批22条惠企利民措施（2023-12-25）",
            options = {"单层厂房", "非单层厂房", "创新型产业建筑", "单层或盘道式仓储", "其他仓储"})
    default Choice get计容建筑类型() {
        return choice("farKind");
    }

    @Figure(
            key = "supportShare",
            unit = Unit.PERCENT,
            group = Group.BUILDING,
            means = "普通工业用地上行政办公、生活服务设施占总建筑面积的比例",
            clause = "广州市提高工业用地利用效率实施办法（2022年修订）",
            max = "100")
    default Measure get行政办公及生活配套占比() {
        return number("supportShare");
    }

    @Figure(
            key = "fireCompartment",
            unit = Unit.SQUARE_METRES,
            group = Group.BUILDING,
            means = "生产线所在防火分区的建筑面积",
            clause = "GB 50016-2014（2018年版）表3.3.1")
    default Measure get防火分区面积() {
        return number("fireCompartment");
    }

    @Figure(
            key = "distanceCrowds",
            unit = Unit.METRES,
            group = Group.BUILDING,
            means = "厂房与人员密集场所的间距",
            clause = "GB 55037-2022 3.2.1")
    default Measure get距人员密集场所() {
        return number("distanceCrowds");
    }

    @Figure(
            key = "distanceFire",
            unit = Unit.METRES,
            group = Group.BUILDING,
            means = "厂房与明火或散发火花地点的间距",
            clause = "GB 55037-2022 3.2.1")
    default Measure get距明火地点() {
        return number("distanceFire");
    }

    @Figure(key = "sprinklers", group = Group.BUILDING, means = "生产场所设有自动灭火系统", clause = "GB 55037-2022 8.1.8")
    default Flag get设自动灭火系统() {
        return yesNo("sprinklers");
    }

    @Figure(key = "crowdedTrade", group = Group.BUILDING, means = "厂房用于电子、制鞋、制衣、玩具等生产", clause = "GB 55037-2022 8.1.8")
    default Flag get电子制鞋制衣玩具类厂房() {
        return yesNo("crowdedTrade");
    }

    @Figure(
            key = "footprint",
            unit = Unit.SQUARE_METRES,
            group = Group.BUILDING,
            means = "单栋厂房的占地面积",
            clause = "GB 55037-2022 8.1.8")
    default Measure get厂房占地面积() {
        return number("footprint");
    }

    @Figure(
            key = "grossArea",
            unit = Unit.SQUARE_METRES,
            group = Group.BUILDING,
            means = "单栋厂房的总建筑面积",
            clause = "GB 55037-2022 8.1.8")
    default Measure get厂房总建筑面积() {
        return number("grossArea");
    }

    @Figure(
            key = "noiseZone",
            group = Group.LOCATION,
            means = "厂界所在的声环境功能区",
            clause = "GB 12348-2008",
            options = {"0类", "1类", "2类", "3类", "4类"})
    default Choice get声环境功能区() {
        return choice("noiseZone");
    }

    @Figure(
            key = "noiseDay",
            unit = Unit.DECIBEL,
            group = Group.BUILDING,
            means = "厂界噪声昼间排放值，预测或实测",
            clause = "GB 12348-2008")
    default Measure get厂界昼间噪声() {
        return number("noiseDay");
    }

    @Figure(
            key = "noiseNight",
            unit = Unit.DECIBEL,
            group = Group.BUILDING,
            means = "厂界噪声夜间排放值，预测或实测",
            clause = "GB 12348-2008")
    default Measure get厂界夜间噪声() {
        return number("noiseNight");
    }

    @Figure(key = "nightShift", group = Group.BUILDING, means = "夜间（22 时至次日 6 时）有生产", clause = "GB 12348-2008")
    default Flag get夜间生产() {
        return yesNo("nightShift");
    }

    @Figure(
            key = "noisePeakFrequent",
            unit = Unit.DECIBEL,
            group = Group.BUILDING,
            means = "夜间频发噪声最大声级高出夜间限值的幅度；不高出填 0",
            clause = "GB 12348-2008 4.1.2")
    default Measure get夜间频发噪声超限值幅度() {
        return number("noisePeakFrequent");
    }

    @Figure(
            key = "noisePeakOccasional",
            unit = Unit.DECIBEL,
            group = Group.BUILDING,
            means = "夜间偶发噪声最大声级高出夜间限值的幅度；不高出填 0",
            clause = "GB 12348-2008 4.1.3")
    default Measure get夜间偶发噪声超限值幅度() {
        return number("noisePeakOccasional");
    }

    @Figure(
            key = "equipmentLoad",
            unit = Unit.KILONEWTON_PER_M2,
            group = Group.BUILDING,
            means = "最重设备（含基座、物料）对楼面的均布荷载；1 吨/平方米约合 9.81 kN/m²")
    default Measure get设备荷载() {
        return number("equipmentLoad");
    }

    @Figure(key = "floorLoad", unit = Unit.KILONEWTON_PER_M2, group = Group.BUILDING, means = "该楼该层的楼面允许荷载，按本楼图纸")
    default Measure get拟入驻层允许荷载() {
        return number("floorLoad");
    }

    @Figure(key = "groundLoad", unit = Unit.KILONEWTON_PER_M2, group = Group.BUILDING, means = "该楼首层的楼面允许荷载，按本楼图纸")
    default Measure get首层允许荷载() {
        return number("groundLoad");
    }

    @Figure(key = "equipmentHeight", unit = Unit.METRES, group = Group.BUILDING, means = "最高设备的安装高度")
    default Measure get设备高度() {
        return number("equipmentHeight");
    }

    @Figure(key = "clearHeight", unit = Unit.METRES, group = Group.BUILDING, means = "该楼该层梁下净高，按本楼图纸")
    default Measure get拟入驻层净高() {
        return number("clearHeight");
    }

    @Figure(key = "groundClearHeight", unit = Unit.METRES, group = Group.BUILDING, means = "该楼首层梁下净高，按本楼图纸")
    default Measure get首层净高() {
        return number("groundClearHeight");
    }

    @Figure(
            key = "headroom",
            unit = Unit.METRES,
            group = Group.BUILDING,
            means = "拟入驻层净高 − 设备高度",
            min = "-999",
            computed = true)
    default Measure get拟入驻层净高余量() {
        return derive("headroom", () -> get拟入驻层净高().minus(get设备高度()));
    }

    @Figure(
            key = "groundHeadroom",
            unit = Unit.METRES,
            group = Group.BUILDING,
            means = "首层净高 − 设备高度",
            min = "-999",
            computed = true)
    default Measure get首层净高余量() {
        return derive("groundHeadroom", () -> get首层净高().minus(get设备高度()));
    }

    @Figure(
            key = "vibration",
            group = Group.BUILDING,
            means = "主要设备的振动程度，由设备商说明或实测",
            options = {"低", "中", "高", "未测定"})
    default Choice get设备振动程度() {
        return choice("vibration");
    }

    @Figure(
            key = "landUse",
            group = Group.LOCATION,
            means = "厂房所在地块的规划用地性质；M0 为新型产业用地",
            options = {"M0", "M1", "M2", "M3", "其他"})
    default Choice get用地性质() {
        return choice("landUse");
    }
}
