package io.tiance.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A number that was divided. Held against a bound it is mostly far off, which a division in floating point tells as well; only
 * beside the bound, or to be shown, is it worked out to all its digits.
 */
final class Quotient {
    /** Of a result of a handful of operations, each good to 2⁻⁵³. */
    private static final double RELATIVE_ERROR = 1e-14;

    /** Worked out to all its digits. */
    interface Exact {
        BigDecimal value();

        default int compareTo(BigDecimal bound) {
            return value().compareTo(bound);
        }
    }

    /** @param ofExact whether both are as they were answered; what was rounded before may be on a bound only after rounding again */
    record Fraction(BigDecimal dividend, BigDecimal divisor, boolean ofExact) implements Exact {
        @Override
        public BigDecimal value() {
            return dividend.divide(divisor, Measure.PRECISION);
        }

        /** Multiplying is exact, and takes a tenth of the time. */
        @Override
        public int compareTo(BigDecimal bound) {
            return ofExact
                    ? dividend.compareTo(bound.multiply(divisor)) * divisor.signum()
                    : Exact.super.compareTo(bound);
        }
    }

    /** The mean of two numbers. Rounded where they were not exact, so that a mean on a bound is seen to be on it. */
    record Mean(Exact one, Exact other) implements Exact {
        private static final BigDecimal TWO = BigDecimal.valueOf(2);
        private static final int DECIMALS = 20;

        @Override
        public BigDecimal value() {
            BigDecimal mean = one.value().add(other.value()).divide(TWO, Measure.PRECISION);
            return mean.scale() > DECIMALS ? mean.setScale(DECIMALS, RoundingMode.HALF_UP) : mean;
        }

        /** Most means beside a bound are on it, which multiplying tells. */
        @Override
        public int compareTo(BigDecimal bound) {
            return one instanceof Fraction left && other instanceof Fraction right && on(bound, left, right)
                    ? 0
                    : Exact.super.compareTo(bound);
        }

        private static boolean on(BigDecimal bound, Fraction left, Fraction right) {
            return left.ofExact
                    && right.ofExact
                    && left.dividend
                                    .multiply(right.divisor)
                                    .add(right.dividend.multiply(left.divisor))
                                    .compareTo(bound.multiply(TWO)
                                            .multiply(left.divisor)
                                            .multiply(right.divisor))
                            == 0;
        }
    }

    private final double near;
    private final double scale;
    private final Supplier<Exact> exactly;
    private @Nullable BigDecimal worked;

    /**
     * @param near nearly the number
     * @param scale how large the numbers were that it was made of, which says how far it may be off
     * @param exactly works it out
     */
    Quotient(double near, double scale, Supplier<Exact> exactly) {
        this.near = near;
        this.scale = Math.max(Math.abs(near), scale);
        this.exactly = exactly;
    }

    double near() {
        return near;
    }

    double scale() {
        return scale;
    }

    Exact exact() {
        return exactly.get();
    }

    BigDecimal value() {
        BigDecimal known = worked;
        if (known == null) {
            known = exactly.get().value();
            worked = known;
        }
        return known;
    }

    /** As {@link BigDecimal#compareTo}. Where the nearness is not a number, it is not to be relied on. */
    int compareTo(BigDecimal bound) {
        double line = bound.doubleValue();
        double over = near - line;
        boolean far = Math.abs(over) > RELATIVE_ERROR * (scale + Math.abs(line));
        return far ? (over > 0 ? 1 : -1) : exactly.get().compareTo(bound);
    }
}
