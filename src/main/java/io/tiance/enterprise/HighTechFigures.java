package io.tiance.enterprise;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** Figures only the 高企培育 family reads: 科技型中小企业 by 115号 and 高新技术企业 by 195号, which never share a definition. */
interface HighTechFigures extends Answers {
    /** Fiscal years the growth formula looks at. */
    int GROWTH_YEARS = 3;

    @Figure(
            key = "techSmeEmployees",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "科技型中小企业口径：在职、兼职、临时聘用（后两者全年累计工作 6 个月以上）",
            clause = "国科发政〔2017〕115号 第九条（二）")
    default Measure get科小职工总数() {
        return number("techSmeEmployees");
    }

    @Figure(
            key = "techSmeTechStaff",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "科技型中小企业口径：直接从事研发及相关技术创新，或专门管理、直接服务的人员；兼职、临时聘用须全年累计 6 个月以上",
            clause = "国科发政〔2017〕115号 第九条（一）",
            atMost = "techSmeEmployees")
    default Measure get科小科技人员() {
        return number("techSmeTechStaff");
    }

    @Figure(
            key = "techSmeTechStaffShare",
            unit = Unit.PERCENT,
            group = Group.STAFF,
            means = "科小科技人员 ÷ 科小职工总数",
            clause = "国科发政〔2017〕115号 第七条（一）",
            max = "100")
    default Measure get科小科技人员占比() {
        return derive("techSmeTechStaffShare", () -> get科小科技人员().percentOf(get科小职工总数()));
    }

    @Figure(
            key = "techSmeRdOverSales",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "最近一年加计扣除口径研发费用 ÷ 最近一年销售收入",
            clause = "国科发政〔2017〕115号 第七条（二）")
    default Measure get科小研发费用占销售收入比() {
        return derive("techSmeRdOverSales", () -> number("rdDeductY1").percentOf(number("salesY1")));
    }

    @Figure(
            key = "techSmeRdOverCosts",
            unit = Unit.PERCENT,
            group = Group.RESEARCH,
            means = "最近一年加计扣除口径研发费用 ÷ 最近一年成本费用支出总额",
            clause = "国科发政〔2017〕115号 第七条（二）")
    default Measure get科小研发费用占成本费用比() {
        return derive("techSmeRdOverCosts", () -> number("rdDeductY1").percentOf(number("costsY1")));
    }

    @Figure(
            key = "techSmeClassOneIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "有效、无争议且与主要产品（服务）相关的发明专利、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小一类知识产权数() {
        return number("techSmeClassOneIp");
    }

    @Figure(
            key = "techSmeClassTwoIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "有效、无争议且与主要产品（服务）相关的实用新型专利、外观设计专利、软件著作权",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小二类知识产权数() {
        return number("techSmeClassTwoIp");
    }

    @Figure(
            key = "techSmeIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "科小一类与二类知识产权数之和",
            clause = "国科发政〔2017〕115号 第九条（五）")
    default Measure get科小知识产权总数() {
        return derive("techSmeIp", () -> get科小一类知识产权数().plus(get科小二类知识产权数()));
    }

    @Figure(
            key = "techSmeSafetyAccident",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内发生重大安全事故",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年重大安全事故() {
        return yesNo("techSmeSafetyAccident");
    }

    @Figure(
            key = "techSmeQualityAccident",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内发生重大质量事故",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年重大质量事故() {
        return yesNo("techSmeQualityAccident");
    }

    @Figure(
            key = "techSmeEnvironmentBreach",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内有严重环境违法行为",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年严重环境违法() {
        return yesNo("techSmeEnvironmentBreach");
    }

    @Figure(
            key = "techSmeMisconduct",
            group = Group.CONDUCT,
            means = "填报上一年及填报当年内有科研严重失信行为",
            clause = "国科发政〔2017〕115号 第六条（四）")
    default Flag get填报上年及当年科研严重失信() {
        return yesNo("techSmeMisconduct");
    }

    @Figure(
            key = "nationalScienceAward",
            group = Group.TITLES,
            means = "近五年获得国家级科学技术奖励",
            clause = "国科发政〔2017〕115号 第八条（二）")
    default Flag get近五年获国家级科技奖励() {
        return yesNo("nationalScienceAward");
    }

    @Figure(
            key = "nationalScienceAwardRank",
            unit = Unit.RANK,
            group = Group.TITLES,
            means = "近五年国家级科技奖励获奖单位中本企业的名次，多项取最前",
            clause = "国科发政〔2017〕115号 第八条（二）",
            min = "1")
    default Measure get国家级科技奖励单位排名() {
        return number("nationalScienceAwardRank");
    }

    @Figure(
            key = "draftedStandard",
            group = Group.TITLES,
            means = "近五年参与制定国际标准、国家标准或行业标准，以主管部门文件为准",
            clause = "国科发政〔2017〕115号 第八条（四）、第九条（六）")
    default Flag get近五年参与起草国际国家行业标准() {
        return yesNo("draftedStandard");
    }

    @Figure(
            key = "standardDraftRank",
            unit = Unit.RANK,
            group = Group.TITLES,
            means = "上述标准起草单位中本企业的名次，多项取最前",
            clause = "国科发政〔2017〕115号 第九条（六）",
            min = "1")
    default Measure get标准起草单位排名() {
        return number("standardDraftRank");
    }

    @Figure(
            key = "techSmeBadRecord",
            group = Group.CONDUCT,
            means = "近三年有严重失信行为，或科技型中小企业入库登记编号被撤销",
            clause = "2026 年度科技型中小企业评价通知（摘要）")
    default Flag get近三年严重失信或入库编号被撤销() {
        return yesNo("techSmeBadRecord");
    }

    @Figure(
            key = "techSmeFirstTime",
            group = Group.PROJECT,
            means = "以前没有参加过科技型中小企业评价",
            clause = "2026 年度科技型中小企业评价通知（摘要）")
    default Flag get首次参加科小评价() {
        return yesNo("techSmeFirstTime");
    }

    @Figure(
            key = "highTechClassOneIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "境内授权、有效且权属人为本企业的发明专利（含国防专利）、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权等；可重复使用，共有的须只由本企业使用",
            clause = "国科发火〔2016〕195号 三（二）1、3、5")
    default Measure get高企一类知识产权数() {
        return number("highTechClassOneIp");
    }

    @Figure(
            key = "highTechClassTwoIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "境内授权、有效且权属人为本企业的实用新型、外观设计、软件著作权等（不含商标）；以往高企申请用过的不计，共有的须只由本企业使用",
            clause = "国科发火〔2016〕195号 三（二）3、4、5")
    default Measure get高企二类可用知识产权数() {
        return number("highTechClassTwoIp");
    }

    @Figure(
            key = "highTechIp",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "高企一类知识产权数与二类可用知识产权数之和",
            clause = "国科发火〔2016〕195号 三（二）")
    default Measure get高企可用知识产权数() {
        return derive("highTechIp", () -> get高企一类知识产权数().plus(get高企二类可用知识产权数()));
    }

    @Figure(
            key = "ipSupportsMainProducts",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "所拥有的知识产权对主要产品（服务）在技术上发挥核心支持作用；主要产品（服务）的收入合计须超过高新技术产品（服务）收入的一半",
            clause = "国科发火〔2016〕195号 三（二）、三（三）")
    default Flag get知识产权核心支持主要产品() {
        return yesNo("ipSupportsMainProducts");
    }

    @Figure(
            key = "highTechField",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "主要产品（服务）的核心技术在《国家重点支持的高新技术领域》中所属的领域",
            clause = "国科发火〔2016〕32号 第十一条（三）、附件",
            options = {"电子信息", "生物与新医药", "航空航天", "新材料", "高技术服务", "新能源与节能", "资源与环境", "先进制造与自动化", "均不属于"})
    default Choice get核心技术所属高新技术领域() {
        return choice("highTechField");
    }

    @Figure(
            key = "highTechIncomeY1",
            unit = Unit.WAN_YUAN,
            group = Group.FINANCE,
            means = "通过研发和相关技术创新取得的产品（服务）收入，加技术性收入（技术转让、技术服务、接受委托研究开发）",
            clause = "国科发火〔2016〕195号 三（四）1",
            atMost = "totalIncomeY1")
    default Measure get最近一年高新技术产品服务收入() {
        return number("highTechIncomeY1");
    }

    @Figure(
            key = "highTechIncomeShare",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "最近一年高新技术产品（服务）收入 ÷ 总收入",
            clause = "国科发火〔2016〕32号 第十一条（六）",
            max = "100")
    default Measure get高新技术产品服务收入占比() {
        return derive("highTechIncomeShare", () -> get最近一年高新技术产品服务收入().percentOf(number("totalIncomeY1")));
    }

    @Figure(
            key = "highTechCancelledThisYear",
            group = Group.CONDUCT,
            means = "判定当年内因任何原因被取消高新技术企业资格",
            clause = "国科发火〔2016〕195号 五（六）3")
    default Flag get当年被取消高企资格() {
        return yesNo("highTechCancelledThisYear");
    }

    @Figure(
            key = "ipAdvancement",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "专家所评知识产权技术的先进程度；未经专家预评可留空",
            clause = "国科发火〔2016〕195号 三（七）1",
            options = {"高", "较高", "一般", "较低", "无"})
    default Choice get知识产权技术先进程度() {
        return choice("ipAdvancement");
    }

    @Figure(
            key = "ipCoreSupport",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "专家所评知识产权对主要产品（服务）在技术上发挥核心支持作用的程度；未经专家预评可留空",
            clause = "国科发火〔2016〕195号 三（七）1",
            options = {"强", "较强", "一般", "较弱", "无"})
    default Choice get知识产权核心支持程度() {
        return choice("ipCoreSupport");
    }

    @Figure(
            key = "ipObtainedBy",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "知识产权中有自主研发取得的，或只有受让、受赠、并购等取得的",
            clause = "国科发火〔2016〕195号 三（七）1",
            options = {"有自主研发", "仅有受让受赠和并购等", "无知识产权"})
    default Choice get知识产权获得方式() {
        return choice("ipObtainedBy");
    }

    @Figure(
            key = "helpedWriteStandards",
            group = Group.INTELLECTUAL_PROPERTY,
            means = "参与编制国家标准、行业标准、检测方法、技术规范，并经国家有关部门认证认可",
            clause = "国科发火〔2016〕195号 三（七）1")
    default Flag get参与编制国家或行业标准() {
        return yesNo("helpedWriteStandards");
    }

    @Figure(
            key = "conversions3y",
            unit = Unit.ITEMS,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "近三年科技成果转化项数；同一成果在境内外转化，或转化为多个产品、工艺、样品等，只计一项",
            clause = "国科发火〔2016〕195号 三（七）2")
    default Measure get近三年科技成果转化数() {
        return number("conversions3y");
    }

    @Figure(
            key = "conversionsMean",
            unit = Unit.NONE,
            group = Group.INTELLECTUAL_PROPERTY,
            means = "近三年科技成果转化数 ÷ 3，项",
            clause = "国科发火〔2016〕195号 三（七）2")
    default Measure get年均科技成果转化数() {
        return derive("conversionsMean", () -> get近三年科技成果转化数().dividedBy(3));
    }

    @Figure(
            key = "netAssetsGrowth",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "½×（第二年末净资产 ÷ 第一年末 ＋ 第三年末 ÷ 第二年末）－ 1；第一年为 0 的按后两年，第二年为 0 的按 0",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999")
    default Measure get净资产增长率() {
        return derive("netAssetsGrowth", () -> meanGrowth(number("netAssetsY1"), number("netAssetsY2"), number("netAssetsY3")));
    }

    @Figure(
            key = "netAssetsGrowthBasis",
            group = Group.FINANCE,
            means = "三年数据齐全按公式；基数为负或经营不足三年的，须由专家判断",
            clause = "国科发火〔2016〕195号 三（七）4",
            options = {"按公式", "须专家判断"},
            computed = true)
    default Choice get净资产增长率计算依据() {
        return deriveChoice("netAssetsGrowthBasis", () ->
                growthBasis(number("netAssetsGrowth"), get净资产增长率(), number("netAssetsY2"), number("netAssetsY3")));
    }

    @Figure(
            key = "netAssetsGrowthByFormula",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "按公式算得的净资产增长率；须专家判断的不按公式，记 0",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999",
            computed = true)
    default Measure get按公式净资产增长率() {
        return derive("netAssetsGrowthByFormula", () -> byFormula(get净资产增长率计算依据(), get净资产增长率()));
    }

    @Figure(
            key = "salesGrowth",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "½×（第二年销售收入 ÷ 第一年 ＋ 第三年 ÷ 第二年）－ 1；第一年为 0 的按后两年，第二年为 0 的按 0",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-100")
    default Measure get销售收入增长率() {
        return derive("salesGrowth", () -> meanGrowth(number("salesY1"), number("salesY2"), number("salesY3")));
    }

    @Figure(
            key = "salesGrowthBasis",
            group = Group.FINANCE,
            means = "三年数据齐全按公式；经营不足三年的，须由专家判断",
            clause = "国科发火〔2016〕195号 三（七）4",
            options = {"按公式", "须专家判断"},
            computed = true)
    default Choice get销售收入增长率计算依据() {
        return deriveChoice("salesGrowthBasis", () ->
                growthBasis(number("salesGrowth"), get销售收入增长率(), number("salesY2"), number("salesY3")));
    }

    @Figure(
            key = "salesGrowthByFormula",
            unit = Unit.PERCENT,
            group = Group.FINANCE,
            means = "按公式算得的销售收入增长率；须专家判断的不按公式，记 0",
            clause = "国科发火〔2016〕195号 三（七）4",
            min = "-999999999",
            computed = true)
    default Measure get按公式销售收入增长率() {
        return derive("salesGrowthByFormula", () -> byFormula(get销售收入增长率计算依据(), get销售收入增长率()));
    }

    private static Measure byFormula(Choice basis, Measure growth) {
        if (!basis.known()) {
            return Measure.missing(growth.label(), Unit.PERCENT, basis.missing());
        }
        return basis.selects("须专家判断") ? Measure.of(growth.label(), Unit.PERCENT, BigDecimal.ZERO) : growth;
    }

    /** Mean of the two yearly growths; a first year of 0 leaves the last two years, a second year of 0 leaves none. */
    private static Measure meanGrowth(Measure third, Measure second, Measure first) {
        if (stopped(second)) {
            return Measure.of(second.label(), Unit.PERCENT, BigDecimal.ZERO);
        }
        if (first.known() && first.number().signum() == 0) {
            return third.growthOver(second);
        }
        return third.growthOver(second).meanWith(second.growthOver(first));
    }

    /**
     * The text has no rule for negative years, and none precise enough for fewer than three years of operation. A growth that was
     * answered, or a first year other than 0, shows that there were three; otherwise the registration date must tell.
     */
    private Choice growthBasis(Measure answered, Measure growth, Measure second, Measure first) {
        Day registered = day("registrationDate");
        boolean threeYears = answered.known() || first.known() && first.number().signum() != 0;
        boolean young = !threeYears
                && registered.known()
                && registered.date().getYear() > asOf().getYear() - GROWTH_YEARS;
        if (young || negative(second) || second.known() && !stopped(second) && negative(first)) {
            return Choice.of(growth.label(), List.of("须专家判断"));
        }
        TreeSet<String> missing = new TreeSet<>(growth.missing());
        if (!threeYears) {
            missing.addAll(registered.missing());
        }
        if (negative(first)) {
            missing.addAll(second.missing());
        }
        return missing.isEmpty()
                ? Choice.of(growth.label(), List.of("按公式"))
                : Choice.missing(growth.label(), missing);
    }

    private static boolean stopped(Measure year) {
        return year.known() && year.number().signum() == 0;
    }

    private static boolean negative(Measure year) {
        return year.known() && year.number().signum() < 0;
    }
}
