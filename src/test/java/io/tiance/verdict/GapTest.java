package io.tiance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Gaps are in the order of their shares, however close they are. */
class GapTest {
    private static final int TRIES = 50_000;

    private static Gap gap(BigDecimal observed, BigDecimal required) {
        return new Gap(Measure.of("试", Unit.NONE, observed), required);
    }

    private static BigDecimal drawn(Random random) {
        return BigDecimal.valueOf(random.nextInt(-50, 2000), random.nextInt(0, 3));
    }

    @Test
    void comparesAsItsShareDoes() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal required = drawn(random);
            BigDecimal observed = drawn(random);
            Gap one = gap(observed, required);
            BigDecimal scale = BigDecimal.valueOf(random.nextInt(1, 9));
            // a hair beside it, the same share of something else, and anything
            BigDecimal hair = BigDecimal.ONE.movePointLeft(random.nextInt(1, 12));
            for (Gap other : new Gap[] {
                gap(observed.add(hair), required),
                gap(observed.multiply(scale), required.multiply(scale)),
                gap(required.add(hair), required),
                gap(drawn(random), drawn(random))
            }) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .as("%s beside %s", one.relative(), other.relative())
                        .isEqualTo(one.relative().compareTo(other.relative()));
            }
        }
    }
}
