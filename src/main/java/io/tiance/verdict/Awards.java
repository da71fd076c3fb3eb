package io.tiance.verdict;

import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How much an award gives. All amounts in 万元; shares in percent. */
public final class Awards {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Awards() {}

    /** A fixed sum. */
    public static Money 定额(@Says(Says.What.NUMBER) String amount) {
        return standing -> Amount.exactly(Conditions.number(amount), "");
    }

    /** Up to a sum; how much within it is for the authority. */
    public static Money 至多(@Says(Says.What.NUMBER) String cap) {
        return standing -> new Amount(BigDecimal.ZERO, Conditions.number(cap), "最高 " + cap + " 万元");
    }

    /** A share of a figure. */
    public static Money 比例(Measure base, @Says(Says.What.NUMBER) String percent) {
        return standing -> share(base, percent);
    }

    /** Up to a share of a figure. */
    public static Money 至多比例(Measure base, @Says(Says.What.NUMBER) String percent) {
        return standing -> share(base, percent).atBest();
    }

    /** A sum for every full step of a figure; fractions of a step do not count. */
    public static Money 每满(Measure base, @Says(Says.What.POSITIVE) String step, @Says(Says.What.NUMBER) String each) {
        return standing -> {
            String note = "每满 " + Measure.shown(Conditions.number(step), base.unit()) + " 给 " + each + " 万元";
            if (!base.known()) {
                return new Amount(BigDecimal.ZERO, null, note + "（" + base.label() + "未填）");
            }
            BigDecimal steps = base.number()
                    .divide(Conditions.number(step), 0, RoundingMode.FLOOR)
                    .max(BigDecimal.ZERO);
            return Amount.exactly(steps.multiply(Conditions.number(each)), note);
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
        return standing -> money.at(standing).cappedAt(Conditions.number(cap));
    }

    public static Money 封顶(Money money, Threshold cap) {
        return standing -> {
            List<BigDecimal> caps =
                    cap.table().rows().stream().map(Table.Row::value).toList();
            Amount most = money.at(standing)
                    .cappedAt(caps.stream().max(BigDecimal::compareTo).orElseThrow());
            Amount least = money.at(standing)
                    .cappedAt(caps.stream().min(BigDecimal::compareTo).orElseThrow());
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
        return standing -> Amount.unknown(
                base.known()
                        ? "折合 " + Measure.shown(part(base, percent), base.unit()) + "等值人民币，按当日汇率"
                        : base.label() + "的 " + percent + "%，按当日汇率");
    }

    /** A sum we do not know. */
    public static Money 金额未取得(@Says(Says.What.PROSE) String why) {
        return standing -> Amount.unknown("金额未取得：" + why);
    }

    /** A benefit that is not a sum paid out, such as a tax rate. */
    public static Money 优惠(@Says(Says.What.PROSE) String what) {
        return standing -> Amount.unknown(what);
    }

    private static Amount share(Measure base, String percent) {
        String note = base.label() + " × " + percent + "%";
        return base.known()
                ? Amount.exactly(part(base, percent).max(BigDecimal.ZERO), note)
                : new Amount(BigDecimal.ZERO, null, note + "（未填）");
    }

    private static BigDecimal part(Measure base, String percent) {
        return base.number().multiply(Conditions.number(percent)).divide(HUNDRED);
    }

    private static Money byRow(Table<BigDecimal> table) {
        return standing -> {
            BigDecimal least = table.rows().stream()
                    .map(Table.Row::value)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal most = table.rows().stream()
                    .map(Table.Row::value)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            String note = table.decided()
                    ? table.rows().get(0).range() + " 给 " + Measure.shown(least, Unit.NONE) + " 万元"
                    : "按" + table.answer().label() + "分档（未填）";
            return new Amount(least, most, note);
        };
    }
}
