package io.tiance.enterprise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An exact number that may be missing and then knows which answers it lacks. Arithmetic over a missing number is missing,
 * and lacks what its parts lack.
 */
public final class Measure implements Answer {
    /** 34 digits: a quotient that is not exact still compares right with any threshold a document prints. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** What stands for a value that was not given. */
    public static final String NOT_GIVEN = "未填";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 4;

    private final String label;
    private final Unit unit;
    /** One of the two, when it is known. */
    private final @Nullable BigDecimal value;

    private final @Nullable Quotient quotient;
    private final SortedSet<String> missing;

    private Measure(
            String label,
            Unit unit,
            @Nullable BigDecimal value,
            @Nullable Quotient quotient,
            SortedSet<String> missing) {
        this.label = label;
        this.unit = unit;
        this.value = value;
        this.quotient = quotient;
        this.missing = missing;
    }

    public static Measure of(String label, Unit unit, BigDecimal value) {
        return new Measure(label, unit, value, null, Keys.NONE);
    }

    /** @throws IllegalArgumentException when nothing is missing */
    public static Measure missing(String label, Unit unit, SortedSet<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a measure has a value or lacks something: " + label);
        }
        return new Measure(label, unit, null, null, keys);
    }

    @Override
    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    @Override
    public SortedSet<String> missing() {
        return missing;
    }

    @Override
    public boolean known() {
        return value != null || quotient != null;
    }

    /** The value; call only when {@link #known()}. */
    public BigDecimal number() {
        return quotient != null ? quotient.value() : Objects.requireNonNull(value, label);
    }

    /** Negative, zero or positive as the value is below, on or above a bound; call only when {@link #known()}. */
    public int compareTo(BigDecimal bound) {
        return quotient != null
                ? quotient.compareTo(bound)
                : Objects.requireNonNull(value, label).compareTo(bound);
    }

    public Measure plus(Measure other) {
        return with(other, BigDecimal::add);
    }

    public Measure minus(Measure other) {
        return with(other, BigDecimal::subtract);
    }

    /** This as a percentage of the other; a zero denominator lacks nothing that could be answered, so it counts as 0%. */
    public Measure percentOf(Measure whole) {
        if (!known() || !whole.known() || whole.compareTo(BigDecimal.ZERO) == 0) {
            return with(whole, (part, all) -> BigDecimal.ZERO).in(Unit.PERCENT);
        }
        double times = near() / whole.near();
        return divided(
                        times * 100,
                        scaleOver(whole) * 100,
                        () -> new Quotient.Fraction(number().multiply(HUNDRED), whole.number(), answered(whole)))
                .in(Unit.PERCENT);
    }

    /** Growth over an earlier value, in percent: (this − earlier) ÷ earlier. An earlier value of 0 or less gives 0%. */
    public Measure growthOver(Measure earlier) {
        if (!known() || !earlier.known() || earlier.compareTo(BigDecimal.ZERO) <= 0) {
            return with(earlier, (now, then) -> BigDecimal.ZERO).in(Unit.PERCENT);
        }
        double times = near() / earlier.near();
        return divided(
                        (times - 1) * 100,
                        (scaleOver(earlier) + 1) * 100,
                        () -> new Quotient.Fraction(
                                number().subtract(earlier.number()).multiply(HUNDRED),
                                earlier.number(),
                                answered(earlier)))
                .in(Unit.PERCENT);
    }

    /** Compound yearly growth over two years, in percent: √(this ÷ earlier) − 1. An earlier value of 0 or less gives 0%. */
    public Measure compoundGrowthOverTwoYears(Measure earlier) {
        if (!known() || !earlier.known() || earlier.compareTo(BigDecimal.ZERO) <= 0 || compareTo(BigDecimal.ZERO) < 0) {
            return with(earlier, (now, then) -> BigDecimal.ZERO).in(Unit.PERCENT);
        }
        double times = Math.sqrt(near() / earlier.near());
        return divided(
                        (times - 1) * 100,
                        (times + 1) * (scaleOver(earlier) + 1) * 100,
                        () -> () -> number().divide(earlier.number(), PRECISION)
                                .sqrt(PRECISION)
                                .subtract(BigDecimal.ONE)
                                .multiply(HUNDRED))
                .in(Unit.PERCENT);
    }

    /** The mean of this and the other. Two quotients that no decimal writes out may have a mean that one does. */
    public Measure meanWith(Measure other) {
        if (!known() || !other.known()) {
            return with(other, BigDecimal::add);
        }
        return divided(
                (near() + other.near()) / 2, scale() + other.scale(), () -> new Quotient.Mean(exact(), other.exact()));
    }

    public Measure smallerOf(Measure other) {
        return with(other, BigDecimal::min);
    }

    public Measure largerOf(Measure other) {
        return with(other, BigDecimal::max);
    }

    public Measure dividedBy(long divisor) {
        return known()
                ? divided(
                        near() / divisor,
                        scale() / divisor,
                        () -> new Quotient.Fraction(number(), BigDecimal.valueOf(divisor), answered(this)))
                : this;
    }

    public Measure in(Unit other) {
        return as(label, other);
    }

    public Measure named(String name) {
        return as(name, unit);
    }

    /** The same number under another name, in another unit. */
    Measure as(String name, Unit other) {
        return new Measure(name, other, value, quotient, missing);
    }

    @Override
    public String shown() {
        return known() ? shown(number(), unit) : NOT_GIVEN;
    }

    /** A number as printed: plain digits, at most four decimals, no needless zeros, its unit behind it. */
    public static String shown(BigDecimal value, Unit unit) {
        BigDecimal rounded =
                value.scale() > SHOWN_DECIMALS ? value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : value;
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return plain.toPlainString() + unit.symbol();
    }

    @Override
    public String toString() {
        return label + " " + (known() ? shown() : "缺 " + missing);
    }

    /** Nearly the value, good to some fourteen digits of the largest number it was made of; call only when {@link #known()}. */
    public double near() {
        return quotient != null
                ? quotient.near()
                : Objects.requireNonNull(value, label).doubleValue();
    }

    /** How large the numbers were that it was made of. */
    private double scale() {
        return quotient != null ? quotient.scale() : Math.abs(near());
    }

    /** The same of this divided by the other. */
    private double scaleOver(Measure whole) {
        double by = Math.abs(whole.near());
        return (scale() + Math.abs(near()) * whole.scale() / by) / by;
    }

    private Quotient.Exact exact() {
        return quotient != null ? quotient.exact() : new Quotient.Fraction(number(), BigDecimal.ONE, true);
    }

    /** Whether neither this nor the other was divided. */
    private boolean answered(Measure other) {
        return quotient == null && other.quotient == null;
    }

    private Measure divided(double near, double scale, Supplier<Quotient.Exact> exactly) {
        return new Measure(label, unit, null, new Quotient(near, scale, exactly), Keys.NONE);
    }

    private Measure with(Measure other, BinaryOperator<BigDecimal> how) {
        return known() && other.known()
                ? of(label, unit, how.apply(number(), other.number()))
                : missing(label, unit, Keys.union(missing, other.missing));
    }
}
