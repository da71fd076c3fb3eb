package io.tiance.verdict;

import io.tiance.enterprise.Choice;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import io.tiance.enterprise.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How much an award gives. All amounts in 万元; shares in percent. */
public final class Awards {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Awards() {}

    /** A fixed sum. */
    public static Money 定额(@Says(Says.What.NUMBER) String amount) {
        return always(Amount.exactly(Conditions.number(amount), ""));
    }

    /** Up to a sum; how much within it is for the authority. */
    public static Money 至多(@Says(Says.What.NUMBER) String cap) {
        return always(new Amount(BigDecimal.ZERO, Conditions.number(cap), "最高 " + cap + " 万元"));
    }

    /** A share of a figure. */
    public static Money 比例(Measure base, @Says(Says.What.NUMBER) String percent) {
        return share(base, percent);
    }

    /** Up to a share of a figure. */
    public static Money 至多比例(Measure base, @Says(Says.What.NUMBER) String percent) {
        Money share = share(base, percent);
        return standing -> share.at(standing).atBest();
    }

    /** A sum for every full step of a figure; fractions of a step do not count. */
    public static Money 每满(Measure base, @Says(Says.What.POSITIVE) String step, @Says(Says.What.NUMBER) String each) {
        FigureInfo meant = Vocabulary.get(base.label());
        BigDecimal size = Conditions.number(step);
        BigDecimal gives = Conditions.number(each);
        String note = "每满 " + Measure.shown(size, meant.unit()) + " 给 " + each + " 万元";
        Amount open = new Amount(BigDecimal.ZERO, null, note + "（" + meant.label() + "未填）");
        return standing -> {
            Measure seen = (Measure) standing.enterprise().to(meant);
            if (!seen.known()) {
                return open;
            }
            BigDecimal steps = seen.number().divide(size, 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
            return Amount.exactly(steps.multiply(gives), note);
        };
    }

    /** A sum by range of a figure. */
    public static Money 按档(Measure figure, @Says(Says.What.ROWS_OF_NUMBERS) String... rows) {
        return byRow(Table.of(figure, value -> Conditions.number((String) value), (Object[]) rows));
    }

    public static Money 按档(Choice figure, @Says(Says.What.ROWS_OF_NUMBERS) String... rows) {
        return byRow(Table.of(figure, value -> Conditions.number((String) value), (Object[]) rows));
    }

    /** At most this much in all. */
    public static Money 封顶(Money money, @Says(Says.What.NUMBER) String cap) {
        BigDecimal most = Conditions.number(cap);
        return standing -> money.at(standing).cappedAt(most);
    }

    public static Money 封顶(Money money, Threshold cap) {
        return standing -> {
            List<Table.Row<BigDecimal>> caps = open(cap.table(), standing);
            Amount most = money.at(standing).cappedAt(highest(caps));
            Amount least = money.at(standing).cappedAt(lowest(caps));
            return new Amount(least.min(), most.max(), most.note());
        };
    }

    /** Several sums together. */
    public static Money 合计(Money... parts) {
        return standing -> {
            Amount sum = Amount.exactly(BigDecimal.ZERO, "");
            for (Money part : parts) {
                sum = sum.plus(part.at(standing));
            }
            return sum;
        };
    }

    /** Only if the condition holds. */
    public static Money 若(Condition condition, Money money) {
        return standing -> switch (condition.test(standing).status()) {
            case MET -> money.at(standing);
            case NOT_MET, NOT_APPLICABLE -> Amount.exactly(BigDecimal.ZERO, "");
            default -> money.at(standing).atBest();
        };
    }

    /** A share of a figure in foreign money, which we do not convert. */
    public static Money 外币比例(Measure base, @Says(Says.What.NUMBER) String percent) {
        FigureInfo meant = Vocabulary.get(base.label());
        BigDecimal rate = Conditions.number(percent);
        Amount open = Amount.unknown(meant.label() + "的 " + percent + "%，按当日汇率");
        return standing -> {
            Measure seen = (Measure) standing.enterprise().to(meant);
            return seen.known()
                    ? Amount.unknown("折合 " + Measure.shown(part(seen, rate), meant.unit()) + "等值人民币，按当日汇率")
                    : open;
        };
    }

    /** A sum we do not know. */
    public static Money 金额未取得(@Says(Says.What.PROSE) String why) {
        return always(Amount.unknown("金额未取得：" + why));
    }

    /** A benefit that is not a sum paid out, such as a tax rate. */
    public static Money 优惠(@Says(Says.What.PROSE) String what) {
        return always(Amount.unknown(what));
    }

    private static Money always(Amount amount) {
        return standing -> amount;
    }

    private static Money share(Measure base, String percent) {
        FigureInfo meant = Vocabulary.get(base.label());
        BigDecimal rate = Conditions.number(percent);
        String note = meant.label() + " × " + percent + "%";
        Amount open = new Amount(BigDecimal.ZERO, null, note + "（未填）");
        return standing -> {
            Measure seen = (Measure) standing.enterprise().to(meant);
            return seen.known() ? Amount.exactly(part(seen, rate).max(BigDecimal.ZERO), note) : open;
        };
    }

    private static BigDecimal part(Measure base, BigDecimal percent) {
        return base.number().multiply(percent).divide(HUNDRED);
    }

    private static Money byRow(Table<BigDecimal> table) {
        String untold = "按" + table.figure().label() + "分档（未填）";
        return standing -> {
            List<Table.Row<BigDecimal>> open = open(table, standing);
            BigDecimal least = lowest(open);
            boolean told = standing.enterprise().to(table.figure()).known();
            String note = told ? open.get(0).range() + " 给 " + Measure.shown(least, Unit.NONE) + " 万元" : untold;
            return new Amount(least, highest(open), note);
        };
    }

    private static List<Table.Row<BigDecimal>> open(Table<BigDecimal> table, Standing standing) {
        return table.open(standing.enterprise().to(table.figure()));
    }

    private static BigDecimal lowest(List<Table.Row<BigDecimal>> rows) {
        BigDecimal lowest = rows.get(0).value();
        for (int i = 1; i < rows.size(); i++) {
            lowest = lowest.min(rows.get(i).value());
        }
        return lowest;
    }

    private static BigDecimal highest(List<Table.Row<BigDecimal>> rows) {
        BigDecimal highest = rows.get(0).value();
        for (int i = 1; i < rows.size(); i++) {
            highest = highest.max(rows.get(i).value());
        }
        return highest;
    }
}
