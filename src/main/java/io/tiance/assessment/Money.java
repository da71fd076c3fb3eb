package io.tiance.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a policy pays, in 万元, after exclusions and caps.
 *
 * @param possible null when there is no known limit
 */
public record Money(BigDecimal certain, @Nullable BigDecimal possible) {
    static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO);
}
