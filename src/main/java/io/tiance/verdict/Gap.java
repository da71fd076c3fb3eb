package io.tiance.verdict;

import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How far a figure is from what is required, in the figure's own unit. Worked out when it is asked for. */
public final class Gap {
    /** Shares nearer to each other, or to 0, than this are worked out to be compared; they are told to seven digits. */
    private static final double CLOSE = 1e-5;

    private final Measure observed;
    private final BigDecimal required;
    private @Nullable BigDecimal relative;

    /** @param observed known */
    Gap(Measure observed, BigDecimal required) {
        this.observed = observed;
        this.required = required;
    }

    /** Whether it is relatively smaller (negative), as large, or larger; mostly they are too far apart to need dividing. */
    int compareTo(Gap other) {
        double mine = near();
        double others = other.near();
        double larger = Math.max(mine, others);
        boolean far = larger > CLOSE && Math.abs(mine - others) > CLOSE * larger;
        return far ? Double.compare(mine, others) : relative().compareTo(other.relative());
    }

    private double near() {
        double bound = Math.abs(required.doubleValue());
        double distance = Math.abs(required.doubleValue() - observed.near());
        return bound == 0 ? distance : distance / bound;
    }

    /** The distance, never negative. */
    public BigDecimal value() {
        return required.subtract(observed.number()).abs();
    }

    public Unit unit() {
        return observed.unit();
    }

    /** What it is measured against. */
    public BigDecimal required() {
        return required;
    }

    /** The distance as a share of what is required; the distance itself where nothing is required to be 0. */
    public BigDecimal relative() {
        BigDecimal known = relative;
        if (known == null) {
            known = required.signum() == 0 ? value() : value().divide(required.abs(), MathContext.DECIMAL32);
            relative = known;
        }
        return known;
    }
}
