package io.tiance.batch;

import io.tiance.enterprise.CreditCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Believable enterprises that do not exist, to try things with. The same seed, row and day give the same enterprise.
 *
 * <p>What is assumed, and stated so that nobody takes it for statistics: industry 软件 32 %, 互联网 8 %, 研发和专业技术 12 %,
 * 制造 18 %, 批发零售 16 %, 商务服务 10 %, 餐饮 4 %. Revenue of the last year is log-normal with median 2,400 万元 and σ 1.5, kept
 * between 5 and 3,000,000; revenue per head log-normal with median 65 万元 and σ 0.5. Growth in each of the two years is normal
 * with mean 12 % and deviation 28 %, kept between −60 % and 200 %. Age is exponential with mean 7 years, kept between 0.3 and 25.
 * R&amp;D as a share of revenue is log-normal around 8 % (软件、互联网、研发), 4.5 % (制造) and 0.4 % (others). Nine in ten are registered
 * in 天河区. 12 % of the figures that a firm may not know are left blank.
 *
 * <p>Names say （虚构）; credit codes have right check digits and a region code, 449999, that is not assigned.
 */
public final class FictionalEnterprise {
    private static final String CODE_START = "91449999";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final long CODES = 31L * 31 * 31 * 31 * 31 * 31;
    private static final long STEP = 104_729_003L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double BLANK = 0.12;
    private static final int DAYS_A_YEAR = 365;

    private static final String[] FIRST = {
        "云", "岭", "珠", "星", "穗", "天", "海", "木", "青", "禾", "远", "启", "明", "澄", "恒", "翼"
    };
    private static final String[] SECOND = {
        "衡", "羽", "帆", "禾", "澜", "石", "序", "野", "舟", "杉", "曜", "桥", "纪", "湾", "芯", "川"
    };

    /** A line of business: its codes, what its firms are called, the median share of R&amp;D in percent, and how frequent it is. */
    private record Trade(double share, String suffix, double research, String... codes) {}

    private static final List<Trade> TRADES = List.of(
            new Trade(0.32, "软件有限公司", 8, "6513", "6511", "6531", "6550"),
            new Trade(0.08, "网络科技有限公司", 8, "6421", "6429", "6450"),
            new Trade(0.12, "技术研究有限公司", 8, "7320", "7452", "7519", "7340"),
            new Trade(0.18, "制造有限公司", 4.5, "3963", "3990", "3670", "2770", "4021", "1495"),
            new Trade(0.16, "贸易有限公司", 0.4, "5137", "5179", "5211", "5263"),
            new Trade(0.10, "企业服务有限公司", 0.4, "7249", "7231", "7212"),
            new Trade(0.04, "餐饮有限公司", 0.4, "6210", "6220"));

    /** The figures that may come, by label, in the order of a sheet. */
    public static final List<String> LABELS =
            List.copyOf(of(0, 0, LocalDate.of(2026, 1, 1), 0).keySet());

    private final SplittableRandom random;
    private final double blank;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    private FictionalEnterprise(SplittableRandom random, double blank) {
        this.random = random;
        this.blank = blank;
    }

    /**
     * The answers of one of them, by label.
     *
     * @param row distinguishes enterprises of one seed, from 1
     */
    public static Map<String, Object> of(long seed, long row, LocalDate asOf) {
        return of(seed, row, asOf, BLANK);
    }

    private static Map<String, Object> of(long seed, long row, LocalDate asOf, double blank) {
        SplittableRandom random = new SplittableRandom(seed * GOLDEN + row);
        FictionalEnterprise one = new FictionalEnterprise(random, blank);
        one.fill(seed, row, asOf);
        return one.answers;
    }

    private void fill(long seed, long row, LocalDate asOf) {
        Trade trade = trade();
        boolean technical = trade.research() > 1;
        answers.put("企业名称", "广州" + pick(FIRST) + pick(SECOND) + pick(SECOND) + trade.suffix() + "（虚构" + row + "）");
        answers.put("统一社会信用代码", code(seed, row));
        double age = between(0.3, -7 * StrictMath.log(1 - random.nextDouble()), 25);
        answers.put("注册成立日期", asOf.minusDays((long) (age * DAYS_A_YEAR)).toString());
        answers.put("国民经济行业代码", pick(trade.codes()));
        answers.put("主体类型", chance(0.92) ? "有限责任公司" : "股份有限公司");
        answers.put("独立法人", true);
        answers.put("中国境内注册", true);
        answers.put("居民企业", true);
        boolean local = chance(0.9);
        answers.put("注册地", local ? "天河区" : "广州市其他区");
        answers.put("纳税地", local ? "天河区" : "广州市其他区");
        answers.put("统计关系在天河", local);
        double revenue = between(5, logNormal(2400, 1.5), 3_000_000);
        double earlier = revenue / (1 + growth());
        double earliest = earlier / (1 + growth());
        people(revenue, technical);
        money(revenue, earlier, earliest);
        research(trade, revenue, earlier, earliest);
        titles(technical);
    }

    private void people(double revenue, boolean technical) {
        long staff = Math.max(2, Math.round(revenue / logNormal(65, 0.5)));
        long technicians =
                Math.round(staff * (technical ? 0.15 + 0.5 * random.nextDouble() : 0.06 * random.nextDouble()));
        answers.put("从业人员", staff);
        answers.put("职工总数", staff);
        maybe("科技人员", technicians);
        answers.put("科小职工总数", staff);
        maybe("科小科技人员", technicians);
        maybe("研发人员", technicians);
        maybe("社保参保人数", Math.max(1, Math.round(staff * (0.85 + 0.15 * random.nextDouble()))));
    }

    private void money(double revenue, double earlier, double earliest) {
        for (String kind : List.of("销售收入", "营业收入")) {
            answers.put("最近一年" + kind, money(revenue));
            answers.put("前一年" + kind, money(earlier));
            answers.put("前二年" + kind, money(earliest));
        }
        double main = 0.75 + 0.25 * random.nextDouble();
        maybe("最近一年主营业务收入", money(revenue * main));
        maybe("前一年主营业务收入", money(earlier * main));
        maybe("前二年主营业务收入", money(earliest * main));
        double total = revenue * (1 + 0.05 * random.nextDouble());
        answers.put("最近一年总收入", money(total));
        answers.put("最近一年成本费用支出总额", money(revenue * (0.8 + 0.25 * random.nextDouble())));
        double assets = revenue * logNormal(0.9, 0.5);
        double debts = assets * (0.15 + 0.65 * random.nextDouble());
        answers.put("资产总额", money(Math.max(assets, 1)));
        answers.put("负债总额", money(Math.min(debts, assets)));
        double net = money(Math.max(assets, 1))
                .subtract(money(Math.min(debts, assets)))
                .doubleValue();
        maybe("最近一年末净资产", money(net));
        maybe("前一年末净资产", money(net / (1 + 0.3 * random.nextDouble())));
        maybe("前二年末净资产", money(net / (1.1 + 0.5 * random.nextDouble())));
        maybe("最近一年净利润", money(revenue * (-0.08 + 0.25 * random.nextDouble())));
    }

    private void research(Trade trade, double revenue, double earlier, double earliest) {
        double share = between(0, logNormal(trade.research(), 0.6), 45) / 100;
        maybe("最近一年高企口径研发费用", money(revenue * share));
        maybe("前一年高企口径研发费用", money(earlier * share));
        maybe("前二年高企口径研发费用", money(earliest * share));
        maybe("最近一年加计扣除口径研发费用", money(revenue * share * 0.95));
        maybe("最近一年审计口径研发费用", money(revenue * share));
        maybe("前一年审计口径研发费用", money(earlier * share));
        maybe("最近一年高新技术产品服务收入", money(revenue * (trade.research() > 1 ? 0.45 + 0.5 * random.nextDouble() : 0.1)));
        boolean technical = trade.research() > 1;
        maybe("高企一类知识产权数", technical ? (long) (4 * random.nextDouble()) : 0L);
        maybe("高企二类可用知识产权数", technical ? (long) (18 * random.nextDouble()) : 0L);
        maybe("科小一类知识产权数", technical ? (long) (4 * random.nextDouble()) : 0L);
        maybe("科小二类知识产权数", technical ? (long) (18 * random.nextDouble()) : 0L);
        maybe("知识产权核心支持主要产品", technical && chance(0.85));
        maybe("核心技术所属高新技术领域", technical ? "电子信息" : "均不属于");
        maybe("近三年科技成果转化数", technical ? (long) (20 * random.nextDouble()) : 0L);
    }

    private void titles(boolean technical) {
        boolean highTech = technical && chance(0.35);
        answers.put("持有有效高新技术企业证书", highTech);
        answers.put("科技型中小企业入库有效", technical && chance(0.4));
        boolean innovative = technical && chance(0.2);
        boolean specialised = innovative && chance(0.5);
        answers.put("持有有效创新型中小企业称号", innovative);
        answers.put("持有有效专精特新中小企业称号", specialised);
        answers.put("持有有效小巨人称号", specialised && chance(0.15));
        answers.put("国家级制造业单项冠军", false);
        answers.put("省级制造业单项冠军", false);
        answers.put("上市公司", chance(0.01));
        maybe("产品属国家禁止限制淘汰类", false);
        maybe("填报上年及当年重大安全事故", false);
        maybe("填报上年及当年重大质量事故", false);
        maybe("填报上年及当年严重环境违法", false);
        maybe("填报上年及当年科研严重失信", false);
        maybe("列入经营异常名录", chance(0.02));
        maybe("列入严重违法失信名单", false);
        maybe("近一年重大安全质量事故或严重环境违法", false);
        maybe("会计核算健全", chance(0.97));
        maybe("查账征收", chance(0.93));
    }

    private static String code(long seed, long row) {
        long rest = Math.floorMod(row * STEP + seed * 7919, CODES);
        StringBuilder organisation = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            organisation.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return CreditCode.complete(CODE_START, "MA" + organisation);
    }

    private Trade trade() {
        double at = random.nextDouble();
        for (Trade trade : TRADES) {
            at -= trade.share();
            if (at < 0) {
                return trade;
            }
        }
        return TRADES.get(0);
    }

    private void maybe(String label, Object value) {
        boolean known = random.nextDouble() >= blank;
        if (known) {
            answers.put(label, value);
        }
    }

    private double growth() {
        return between(-0.6, 0.12 + 0.28 * normal(), 2);
    }

    private double logNormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * normal());
    }

    /** Box and Muller's, so that it is the same on every JDK. */
    private double normal() {
        double u = 1 - random.nextDouble();
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String pick(String... from) {
        return from[(int) (random.nextDouble() * from.length)];
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static BigDecimal money(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN);
    }
}
