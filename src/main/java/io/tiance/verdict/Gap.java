package io.tiance.verdict;

import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a figure is from what is required, in the figure's own unit.
 *
 * @param value distance, never negative
 * @param relative the distance as a share of what is required; the distance itself where nothing is required to be 0
 */
public record Gap(BigDecimal value, Unit unit, BigDecimal relative) {
    static Gap between(BigDecimal observed, BigDecimal required, Unit unit) {
        BigDecimal distance = required.subtract(observed).abs();
        BigDecimal base = required.abs();
        BigDecimal relative = base.signum() == 0 ? distance : distance.divide(base, MathContext.DECIMAL32);
        return new Gap(distance, unit, relative);
    }
}
