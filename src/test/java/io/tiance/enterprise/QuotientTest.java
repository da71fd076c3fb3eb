package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A quotient held against a bound comes out as if it had been divided to the last digit, wherever it lies. */
class QuotientTest {
    private static final int TRIES = 20_000;
    private static final BigDecimal LEAST = new BigDecimal("0.0000000001");

    private static Measure number(BigDecimal value) {
        return Measure.of("试", Unit.NONE, value);
    }

    private static void compare(Measure quotient, BigDecimal exact, BigDecimal bound) {
        assertThat(quotient.compareTo(bound)).as("%s against %s", exact, bound).isEqualTo(exact.compareTo(bound));
    }

    /** On the bound, the least step beside it, and far off. */
    private static void compareAround(Measure quotient, BigDecimal exact) {
        BigDecimal near = exact.setScale(10, java.math.RoundingMode.HALF_UP);
        compare(quotient, exact, near);
        compare(quotient, exact, near.add(LEAST));
        compare(quotient, exact, near.subtract(LEAST));
        compare(quotient, exact, near.negate());
        compare(quotient, exact, near.add(BigDecimal.ONE));
        compare(quotient, exact, BigDecimal.ZERO);
    }

    private static BigDecimal drawn(Random random) {
        return BigDecimal.valueOf(random.nextLong(1, 1_000_000_000_000L), random.nextInt(0, 11));
    }

    @Test
    void comparesAsItsDigitsDo() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            Measure one = number(drawn(random));
            Measure other = number(drawn(random));
            Measure third = number(drawn(random));
            Measure share = one.percentOf(other);
            Measure growth = one.growthOver(other);
            for (Measure each : new Measure[] {
                share,
                growth,
                one.dividedBy(12),
                growth.meanWith(other.growthOver(third)),
                one.compoundGrowthOverTwoYears(other),
                one.plus(third).percentOf(other.minus(third))
            }) {
                compareAround(each, each.number());
            }
        }
    }

    /** What the two have in common cancels out: floating point alone would be lost here. */
    @Test
    void comparesAsItsDigitsDoWhereLittleIsLeft() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal base = drawn(random);
            Measure hardly = number(base.add(LEAST)).growthOver(number(base));
            compareAround(hardly, hardly.number());
            Measure back = number(base).growthOver(number(base.add(LEAST)));
            Measure mean = hardly.meanWith(back);
            compareAround(mean, mean.number());
            compareAround(hardly.dividedBy(3), hardly.dividedBy(3).number());
        }
    }

    @Test
    void numbersBeyondFloatingPointAreDividedOut() {
        BigDecimal huge = new BigDecimal("1e400");
        Measure half = number(huge).percentOf(number(huge.multiply(BigDecimal.valueOf(2))));
        compare(half, new BigDecimal("50"), new BigDecimal("50"));
        compare(half, new BigDecimal("50"), new BigDecimal("50.0000000001"));
        compare(number(BigDecimal.ONE).percentOf(number(huge)), new BigDecimal("1e-398"), BigDecimal.ZERO);
    }

    /** 33.33… in 333.33… is on 10 %, though the digits kept of both are not. */
    @Test
    void onABoundAfterRoundingAgain() {
        Measure third = number(new BigDecimal("100")).dividedBy(3);
        Measure tenTimes = number(new BigDecimal("1000")).dividedBy(3);
        assertThat(third.percentOf(tenTimes).compareTo(BigDecimal.TEN)).isZero();
    }
}
