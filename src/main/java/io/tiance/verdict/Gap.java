package io.tiance.verdict;

import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a figure is from what is required, in the figure's own unit.
 *
 * @param value distance, never negative
 * @param required what it is measured against
 */
public record Gap(BigDecimal value, Unit unit, BigDecimal required) {
    static Gap between(BigDecimal observed, BigDecimal required, Unit unit) {
        return new Gap(required.subtract(observed).abs(), unit, required);
    }

    /** The distance as a share of what is required; the distance itself where nothing is required to be 0. */
    public BigDecimal relative() {
        return required.signum() == 0 ? value : value.divide(required.abs(), MathContext.DECIMAL32);
    }
}
