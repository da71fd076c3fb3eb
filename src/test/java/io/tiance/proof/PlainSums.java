package io.tiance.proof;

import io.tiance.enterprise.Measure;
import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points and the money a rule gives, read from its text by plain arithmetic. */
final class PlainSums {
    /** From {@code min} to {@code max}; null where it can't be told or has no limit. */
    record Interval(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        static final Interval UNTOLD = new Interval(null, null);

        static Interval of(BigDecimal value) {
            return new Interval(value, value);
        }

        boolean same(@Nullable BigDecimal otherMin, @Nullable BigDecimal otherMax) {
            return same(min, otherMin, 0) && same(max, otherMax, 0);
        }

        private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b, int difference) {
            return a == null || b == null ? a == b : a.compareTo(b) == difference;
        }
    }

    private static final int DECIMALS = 6;
    private final PlainConditions conditions;

    PlainSums(PlainConditions conditions) {
        this.conditions = conditions;
    }

    Interval points(Call call) {
        List<Interval> parts = Reachable.calls(call).stream().map(this::points).toList();
        return switch (call.verb()) {
            case "计分", "表" ->
                spread(conditions.rows(call).stream().map(PlainSums::interval).toList());
            case "专家评分" -> new Interval(number(call, 0), number(call, 1));
            case "取高" ->
                new Interval(
                        parts.stream()
                                .map(Interval::min)
                                .reduce(BigDecimal::max)
                                .orElseThrow(),
                        parts.stream()
                                .map(Interval::max)
                                .reduce(BigDecimal::max)
                                .orElseThrow());
            case "累加" ->
                new Interval(
                        parts.stream()
                                .map(Interval::min)
                                .reduce(BigDecimal::add)
                                .orElseThrow()
                                .min(number(call, 0)),
                        parts.stream()
                                .map(Interval::max)
                                .reduce(BigDecimal::add)
                                .orElseThrow()
                                .min(number(call, 0)));
            default -> throw new IllegalStateException(call.verb());
        };
    }

    Interval money(Call call) {
        return switch (call.verb()) {
            case "定额" -> Interval.of(number(call, 0));
            case "至多" -> new Interval(BigDecimal.ZERO, number(call, 0));
            case "比例" -> share(call);
            case "至多比例" -> new Interval(BigDecimal.ZERO, share(call).max());
            case "每满" -> steps(call);
            case "按档" ->
                spread(conditions.rows(call).stream().map(PlainSums::interval).toList());
            case "封顶" ->
                capped(
                        money(PlainConditions.part(call, 0)),
                        cap(call.arguments().get(1)));
            case "合计" ->
                Reachable.calls(call).stream().map(this::money).reduce(Interval.of(BigDecimal.ZERO), PlainSums::plus);
            case "若" -> onlyIf(conditions.status(PlainConditions.part(call, 0)), money(PlainConditions.part(call, 1)));
            default -> Interval.UNTOLD;
        };
    }

    private Interval share(Call call) {
        Measure base = (Measure) conditions.answer(call, 0);
        if (!base.known()) {
            return new Interval(BigDecimal.ZERO, null);
        }
        BigDecimal part =
                base.number().multiply(number(call, 1)).movePointLeft(2).max(BigDecimal.ZERO);
        return Interval.of(part.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private Interval steps(Call call) {
        Measure base = (Measure) conditions.answer(call, 0);
        if (!base.known()) {
            return new Interval(BigDecimal.ZERO, null);
        }
        BigDecimal full = base.number().divideToIntegralValue(number(call, 1)).max(BigDecimal.ZERO);
        return Interval.of(full.multiply(number(call, 2)));
    }

    private Interval cap(Argument cap) {
        return cap instanceof Call table
                ? spread(
                        conditions.rows(table).stream().map(PlainSums::interval).toList())
                : interval(cap);
    }

    private static Interval capped(Interval money, Interval cap) {
        return new Interval(
                money.min() == null ? null : money.min().min(cap.min()),
                money.max() == null ? cap.max() : money.max().min(cap.max()));
    }

    private static Interval onlyIf(Status status, Interval money) {
        return switch (status) {
            case MET -> money;
            case NOT_MET -> Interval.of(BigDecimal.ZERO);
            default -> new Interval(money.min() == null ? null : BigDecimal.ZERO, money.max());
        };
    }

    private static Interval plus(Interval a, Interval b) {
        return new Interval(
                a.min() == null || b.min() == null ? null : a.min().add(b.min()),
                a.max() == null || b.max() == null ? null : a.max().add(b.max()));
    }

    private static Interval spread(List<Interval> rows) {
        return new Interval(
                rows.stream().map(Interval::min).reduce(BigDecimal::min).orElseThrow(),
                rows.stream().map(Interval::max).reduce(BigDecimal::max).orElseThrow());
    }

    private static Interval interval(Argument text) {
        String[] ends = PlainConditions.text(text).split("~");
        return new Interval(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]));
    }

    private static BigDecimal number(Call call, int at) {
        return new BigDecimal(PlainConditions.text(call.arguments().get(at)));
    }
}
