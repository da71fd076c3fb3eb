package io.tiance.enterprise;

import java.util.List;

/** Figures on conduct, awards and neighbouring titles of the 专精特新 family. */
interface SpecialisedAwardFigures extends Answers {
    @Figure(key = "giantYear", group = Group.TITLES, min = "2019", means = "首次获小巨人认定的年度，如 2025；复核通过的不算")
    default Measure get小巨人首次认定年度() {
        return number("giantYear");
    }

    @Figure(key = "championYear", group = Group.TITLES, min = "2016", means = "首次获国家级制造业单项冠军认定的年度，如 2025")
    default Measure get单项冠军首次认定年度() {
        return number("championYear");
    }

    @Figure(key = "giantMovedIn", group = Group.TITLES, means = "带着有效小巨人称号从外市迁入广州")
    default Flag get小巨人迁入广州() {
        return yesNo("giantMovedIn");
    }

    @Figure(key = "greenFactory", group = Group.TITLES, means = "获评国家级绿色工厂")
    default Flag get获评国家级绿色工厂() {
        return yesNo("greenFactory");
    }

    @Figure(
            key = "guangdongArea",
            group = Group.BASICS,
            means = "登记注册地在省内的区域；珠三角不含深圳。注册地在广州的自动认作珠三角",
            options = {"珠三角", "深圳", "粤东西北", "广东省外"})
    default Choice get广东省内区域() {
        return deriveChoice("guangdongArea", () -> area(choice("registeredIn"), choice("guangdongArea")));
    }

    @Figure(
            key = "loanInterest",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "贴息期内人民币银行贷款利息",
            clause = "粤工信融资函〔2025〕26号")
    default Measure get贴息期银行贷款利息() {
        return number("loanInterest");
    }

    @Figure(key = "interestSubsidised", group = Group.PROJECT, means = "同一贷款已享受其他财政贴息", clause = "粤工信融资函〔2025〕26号")
    default Flag get贷款已享受其他贴息() {
        return yesNo("interestSubsidised");
    }

    @Figure(
            key = "keyGiantSupported",
            group = Group.PROJECT,
            means = "已获财建〔2021〕2号或财建〔2024〕148号前两批重点小巨人支持",
            clause = "财建〔2024〕148号")
    default Flag get曾获重点小巨人支持() {
        return yesNo("keyGiantSupported");
    }

    @Figure(
            key = "keyGiantPlan",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            means = "“三新一强”推进计划的投资额，不含土地和厂房",
            clause = "财建〔2024〕148号")
    default Measure get三新一强计划投资额() {
        return number("keyGiantPlan");
    }

    @Figure(
            key = "firstSetKind",
            group = Group.PROJECT,
            means = "获认定首台（套）装备的类别",
            options = {"成套设备", "单台设备", "总成或核心部件", "无"})
    default Choice get首台套装备类别() {
        return choice("firstSetKind");
    }

    @Figure(key = "firstSetPrice", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "首台（套）装备每套、每台或每批的销售单价")
    default Measure get首台套装备单价() {
        return number("firstSetPrice");
    }

    @Figure(key = "retrofitRewarded", group = Group.PROJECT, means = "技术改造项目已获省或市奖励")
    default Flag get技改项目已获省市奖励() {
        return yesNo("retrofitRewarded");
    }

    @Figure(key = "retrofitEquipment", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "技术改造项目的设备投入")
    default Measure get技改项目设备投入() {
        return number("retrofitEquipment");
    }

    @Figure(
            key = "quarterlyRevenueIncrease",
            unit = Unit.WAN_YUAN,
            group = Group.PROJECT,
            min = "-999999999",
            means = "本年累计季度营业收入比上年同期的增加额",
            clause = "天河区软件业 10 条")
    default Measure get累计季度营业收入增量() {
        return number("quarterlyRevenueIncrease");
    }

    @Figure(key = "rdHeadquartersPlan", group = Group.LOCATION, means = "拟在天河高新区设立研发总部", clause = "天河智慧城“十四五”规划 四（一）")
    default Flag get拟在天河高新区设研发总部() {
        return yesNo("rdHeadquartersPlan");
    }

    @Figure(key = "championFieldYears", unit = Unit.YEARS, group = Group.MARKET, means = "从事单项冠军申报产品相关领域的年数")
    default Measure get单项冠军产品领域年限() {
        return number("championFieldYears");
    }

    @Figure(key = "championNewProduct", group = Group.MARKET, means = "单项冠军申报产品属新产品")
    default Flag get单项冠军产品属新产品() {
        return yesNo("championNewProduct");
    }

    @Figure(
            key = "championGlobalRank",
            unit = Unit.RANK,
            group = Group.MARKET,
            min = "1",
            means = "申报产品全球市场占有率名次；产品按《统计用产品分类目录》8 位或 10 位代码，服务按《生产性服务业统计分类（2019）》小类",
            clause = "工信部政法〔2023〕138号 附件1")
    default Measure get单项冠军产品全球名次() {
        return number("championGlobalRank");
    }

    @Figure(
            key = "championDomesticRank",
            unit = Unit.RANK,
            group = Group.MARKET,
            min = "1",
            means = "申报产品国内市场占有率名次",
            clause = "粤工信规字〔2024〕1号 第六条")
    default Measure get单项冠军产品国内名次() {
        return number("championDomesticRank");
    }

    @Figure(
            key = "championPatents",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "与单项冠军申报产品相关的有效发明专利项数",
            clause = "粤工信规字〔2024〕1号 第六条")
    default Measure get单项冠军产品有效发明专利数() {
        return number("championPatents");
    }

    @Figure(
            key = "incidentsOld",
            group = Group.CONDUCT,
            means = "近三年发生重大（含）以上安全（含网络、数据安全）、质量、环境污染事故，或偷漏税等违法行为",
            clause = "工信部企业〔2022〕63号；粤工信规字〔2024〕5号")
    default Flag get近三年重大事故或偷漏税() {
        return yesNo("incidentsOld");
    }

    @Figure(
            key = "incidentsNew",
            group = Group.CONDUCT,
            means = "近三年发生较大及以上生产安全事故、重大网络或数据安全事件、重大环境违法、严重质量问题或严重违反行业监管规定（含数据造假）",
            clause = "工信部企业〔2026〕2号")
    default Flag get近三年较大安全事故或严重违规() {
        return yesNo("incidentsNew");
    }

    @Figure(
            key = "struckOffForFraud",
            group = Group.CONDUCT,
            means = "因申报数据造假被取消优质中小企业称号，至今不满三年",
            clause = "工信厅企业函〔2026〕117号")
    default Flag get因数据造假取消称号未满三年() {
        return yesNo("struckOffForFraud");
    }

    @Figure(
            key = "yearlyUpdateDone",
            group = Group.CONDUCT,
            means = "有效期内每年按期在培育平台更新企业信息",
            clause = "粤工信规字〔2024〕5号 第十四条")
    default Flag get年度信息按期更新() {
        return yesNo("yearlyUpdateDone");
    }

    @Figure(
            key = "changesReported",
            group = Group.CONDUCT,
            means = "更名、合并、重组、跨省迁移等重大变化在三个月内填报；没有此类变化填是",
            clause = "粤工信规字〔2024〕5号 第十五条")
    default Flag get重大变化三个月内填报() {
        return yesNo("changesReported");
    }

    @Figure(key = "controlledWithGiant", group = Group.CONDUCT, means = "与已认定的小巨人企业存在控制关系")
    default Flag get与小巨人有控制关系() {
        return yesNo("controlledWithGiant");
    }

    @Figure(key = "groupHasGiant", group = Group.CONDUCT, means = "与已认定的小巨人企业同属一个集团，且主导产品相近")
    default Flag get同集团有主导产品相近小巨人() {
        return yesNo("groupHasGiant");
    }

    @Figure(
            key = "incidentsChampion",
            group = Group.CONDUCT,
            means = "近三年发生重大安全、质量、环境污染事故，或偷漏税、数据造假",
            clause = "工信部政法〔2023〕138号 第三条")
    default Flag get近三年重大事故或偷税造假() {
        return yesNo("incidentsChampion");
    }

    private static Choice area(Choice registered, Choice answered) {
        if (!registered.known()) {
            return answered.known() ? answered : Choice.missing(answered.label(), registered.missing());
        }
        if (registered.selects("天河区", "广州市其他区")) {
            return Choice.of(answered.label(), List.of("珠三角"));
        }
        return registered.selects("广东省外") ? Choice.of(answered.label(), List.of("广东省外")) : answered;
    }
}
