package io.tiance.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Money in 万元 as a range.
 *
 * @param min certain once the award's condition is met; null when the text does not let it be told
 * @param max null when there is no known limit
 * @param note how it is worked out, or why it can't be told
 */
public record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, String note) {
    static final int DECIMALS = 6;

    static Amount exactly(BigDecimal value, String note) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Amount(rounded, rounded, note);
    }

    static Amount unknown(String note) {
        return new Amount(null, null, note);
    }

    Amount plus(Amount other) {
        return new Amount(add(min, other.min), add(max, other.max), joined(note, other.note));
    }

    Amount cappedAt(BigDecimal cap) {
        BigDecimal least = min == null ? null : min.min(cap);
        return new Amount(least, max == null ? cap : max.min(cap), joined(note, "上限 " + shown(cap) + " 万元"));
    }

    /** The same, if it may also be nothing. */
    public Amount atBest() {
        return new Amount(min == null ? null : BigDecimal.ZERO, max, note);
    }

    static String shown(BigDecimal value) {
        return io.tiance.enterprise.Measure.shown(value, io.tiance.enterprise.Unit.NONE);
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static String joined(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() || a.equals(b) ? a : a + "；" + b;
    }
}
