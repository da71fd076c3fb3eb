package io.tiance.enterprise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An exact number that may be missing and then knows which answers it lacks. Arithmetic over a missing number is missing,
 * and lacks what its parts lack.
 *
 * @param value null exactly when {@code missing} is not empty
 */
public record Measure(String label, Unit unit, @Nullable BigDecimal value, SortedSet<String> missing)
        implements Answer {
    /** 34 digits: a quotient that is not exact still compares right with any threshold a document prints. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** What stands for a value that was not given. */
    public static final String NOT_GIVEN = "未填";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 4;
    private static final int MEAN_DECIMALS = 20;

    public Measure {
        if ((value == null) == missing.isEmpty()) {
            throw new IllegalArgumentException("a measure has a value or lacks something: " + label);
        }
    }

    public static Measure of(String label, Unit unit, BigDecimal value) {
        return new Measure(label, unit, value, Collections.emptySortedSet());
    }

    public static Measure missing(String label, Unit unit, SortedSet<String> keys) {
        return new Measure(label, unit, null, keys);
    }

    /** The value; call only when {@link #known()}. */
    public BigDecimal number() {
        return Objects.requireNonNull(value, label);
    }

    public Measure plus(Measure other) {
        return with(other, BigDecimal::add);
    }

    public Measure minus(Measure other) {
        return with(other, BigDecimal::subtract);
    }

    /** This as a percentage of the other; a zero denominator lacks nothing that could be answered, so it counts as 0%. */
    public Measure percentOf(Measure whole) {
        return with(
                        whole,
                        (part, all) -> all.signum() == 0
                                ? BigDecimal.ZERO
                                : part.multiply(HUNDRED).divide(all, PRECISION))
                .in(Unit.PERCENT);
    }

    /** Growth over an earlier value, in percent: (this − earlier) ÷ earlier. An earlier value of 0 or less gives 0%. */
    public Measure growthOver(Measure earlier) {
        return with(
                        earlier,
                        (now, then) -> then.signum() <= 0
                                ? BigDecimal.ZERO
                                : now.subtract(then).multiply(HUNDRED).divide(then, PRECISION))
                .in(Unit.PERCENT);
    }

    /** Compound yearly growth over two years, in percent: √(this ÷ earlier) − 1. An earlier value of 0 or less gives 0%. */
    public Measure compoundGrowthOverTwoYears(Measure earlier) {
        return with(
                        earlier,
                        (now, then) -> then.signum() <= 0 || now.signum() < 0
                                ? BigDecimal.ZERO
                                : now.divide(then, PRECISION)
                                        .sqrt(PRECISION)
                                        .subtract(BigDecimal.ONE)
                                        .multiply(HUNDRED))
                .in(Unit.PERCENT);
    }

    /**
     * The mean of this and the other. Two quotients that no decimal writes out may have a mean that one does: it is rounded
     * where they were not exact, so that a mean on a threshold is seen to be on it.
     */
    public Measure meanWith(Measure other) {
        return with(other, (a, b) -> {
            BigDecimal mean = a.add(b).divide(BigDecimal.valueOf(2), PRECISION);
            return mean.scale() > MEAN_DECIMALS ? mean.setScale(MEAN_DECIMALS, RoundingMode.HALF_UP) : mean;
        });
    }

    public Measure smallerOf(Measure other) {
        return with(other, BigDecimal::min);
    }

    public Measure largerOf(Measure other) {
        return with(other, BigDecimal::max);
    }

    public Measure dividedBy(long divisor) {
        return value == null ? this : of(label, unit, value.divide(BigDecimal.valueOf(divisor), PRECISION));
    }

    public Measure in(Unit other) {
        return new Measure(label, other, value, missing);
    }

    public Measure named(String name) {
        return new Measure(name, unit, value, missing);
    }

    @Override
    public boolean known() {
        return value != null;
    }

    @Override
    public String shown() {
        return value == null ? NOT_GIVEN : shown(value, unit);
    }

    /** A number as printed: plain digits, at most four decimals, no needless zeros, its unit behind it. */
    public static String shown(BigDecimal value, Unit unit) {
        BigDecimal rounded =
                value.scale() > SHOWN_DECIMALS ? value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : value;
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return plain.toPlainString() + unit.symbol();
    }

    private Measure with(Measure other, BinaryOperator<BigDecimal> how) {
        if (value != null && other.value != null) {
            return of(label, unit, how.apply(value, other.value));
        }
        SortedSet<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        return missing(label, unit, all);
    }
}
