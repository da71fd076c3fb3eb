package io.tiance.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number or an exact quotient, which may be unknown. Compared by multiplying across, so that nothing is rounded; whatever
 * an unknown one is asked, it says no.
 */
public final class Quantity {
    public static final Quantity UNKNOWN = new Quantity(null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Quantity ZERO = new Quantity(BigDecimal.ZERO, null);

    private final @Nullable BigDecimal upper;
    /** Positive; null for 1. */
    private final @Nullable BigDecimal lower;

    private Quantity(@Nullable BigDecimal upper, @Nullable BigDecimal lower) {
        this.upper = upper;
        this.lower = lower;
    }

    public static Quantity of(@Nullable BigDecimal number) {
        return number == null ? UNKNOWN : new Quantity(number, null);
    }

    static Quantity quotient(@Nullable BigDecimal part, long divisor) {
        return part == null ? UNKNOWN : new Quantity(part, BigDecimal.valueOf(divisor));
    }

    /** Part of whole in percent; of nothing it is 0. */
    static Quantity percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null) {
            return UNKNOWN;
        }
        return whole.signum() == 0 ? ZERO : new Quantity(part.multiply(HUNDRED), whole);
    }

    /** Growth in percent; from nothing, or from less than nothing, it is 0. */
    static Quantity growth(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        if (now == null || then == null) {
            return UNKNOWN;
        }
        return then.signum() <= 0 ? ZERO : new Quantity(now.subtract(then).multiply(HUNDRED), then);
    }

    static Quantity mean(Quantity a, Quantity b) {
        if (!a.known() || !b.known()) {
            return UNKNOWN;
        }
        BigDecimal under = a.lower == null ? BigDecimal.ONE : a.lower;
        BigDecimal other = b.lower == null ? BigDecimal.ONE : b.lower;
        return new Quantity(
                a.upper.multiply(other).add(b.upper.multiply(under)),
                under.multiply(other).multiply(TWO));
    }

    /** What was answered instead, when this could not be worked out. */
    Quantity or(@Nullable BigDecimal answered) {
        return known() ? this : of(answered);
    }

    public boolean known() {
        return upper != null;
    }

    public boolean atLeast(long bound) {
        return upper != null && compare(bound) >= 0;
    }

    public boolean below(long bound) {
        return upper != null && compare(bound) < 0;
    }

    public boolean atMost(long bound) {
        return upper != null && compare(bound) <= 0;
    }

    public boolean above(long bound) {
        return upper != null && compare(bound) > 0;
    }

    public boolean equalTo(long bound) {
        return upper != null && compare(bound) == 0;
    }

    /** For engines that want a number: 34 digits, null when unknown. */
    public @Nullable BigDecimal number() {
        return upper == null || lower == null ? upper : upper.divide(lower, MathContext.DECIMAL128);
    }

    private int compare(long bound) {
        BigDecimal number = BigDecimal.valueOf(bound);
        return upper.compareTo(lower == null ? number : number.multiply(lower));
    }
}
