package io.tiance.second;

import java.math.BigDecimal;

/** An exact quotient, compared by multiplying across: nothing is ever rounded. The lower part is positive. */
record Fraction(BigDecimal upper, BigDecimal lower) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal number) {
        return number == null ? null : new Fraction(number, BigDecimal.ONE);
    }

    /** Part of whole in percent; of nothing it is 0. */
    static Fraction percent(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null) {
            return null;
        }
        return whole.signum() == 0 ? ZERO : new Fraction(part.multiply(HUNDRED), whole);
    }

    /** Growth in percent; from nothing, or from less than nothing, it is 0. */
    static Fraction growth(BigDecimal now, BigDecimal then) {
        if (now == null || then == null) {
            return null;
        }
        return then.signum() <= 0 ? ZERO : new Fraction(now.subtract(then).multiply(HUNDRED), then);
    }

    static Fraction mean(Fraction a, Fraction b) {
        return a == null || b == null
                ? null
                : new Fraction(
                        a.upper.multiply(b.lower).add(b.upper.multiply(a.lower)),
                        a.lower.multiply(b.lower).multiply(BigDecimal.valueOf(2)));
    }

    int compareTo(BigDecimal bound) {
        return upper.compareTo(bound.multiply(lower));
    }

    boolean atLeast(long bound) {
        return compareTo(BigDecimal.valueOf(bound)) >= 0;
    }

    boolean atMost(long bound) {
        return compareTo(BigDecimal.valueOf(bound)) <= 0;
    }
}
