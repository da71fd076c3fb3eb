package io.tiance.enterprise;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;

/** Figures of 高新技术企业 as 32号 and 195号 define them. */
interface HighTechFigures extends Answers {
    /** Fiscal years the growth formula looks at. */
    int GROWTH_YEARS = 3;

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
        return derive(
                "netAssetsGrowth",
                () -> meanGrowth(number("netAssetsY1"), number("netAssetsY2"), number("netAssetsY3")));
    }

    @Figure(
            key = "netAssetsGrowthBasis",
            group = Group.FINANCE,
            means = "三年数据齐全按公式；基数为负或经营不足三年的，须由专家判断",
            clause = "国科发火〔2016〕195号 三（七）4",
            options = {"按公式", "须专家判断"},
            computed = true)
    default Choice get净资产增长率计算依据() {
        return deriveChoice(
                "netAssetsGrowthBasis",
                () -> growthBasis(
                        number("netAssetsGrowth"), get净资产增长率(), number("netAssetsY2"), number("netAssetsY3")));
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
        return deriveChoice(
                "salesGrowthBasis",
                () -> growthBasis(number("salesGrowth"), get销售收入增长率(), number("salesY2"), number("salesY3")));
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
        boolean young =
                !threeYears && registered.known() && registered.date().getYear() > asOf().getYear() - GROWTH_YEARS;
        if (young || negative(second) || second.known() && !stopped(second) && negative(first)) {
            return Choice.of(growth.label(), List.of("须专家判断"));
        }
        SortedSet<String> missing = growth.missing();
        if (!threeYears) {
            missing = Keys.union(missing, registered.missing());
        }
        if (negative(first)) {
            missing = Keys.union(missing, second.missing());
        }
        return missing.isEmpty() ? Choice.of(growth.label(), List.of("按公式")) : Choice.missing(growth.label(), missing);
    }

    private static boolean stopped(Measure year) {
        return year.known() && year.number().signum() == 0;
    }

    private static boolean negative(Measure year) {
        return year.known() && year.number().signum() < 0;
    }
}
