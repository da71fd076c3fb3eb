package io.tiance.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws answers of one made-up enterprise, on thresholds and one step beside them more often than anywhere else. */
final class Draw {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final int DECIMALS = 10;

    private final SplittableRandom random;
    /** How often a figure is drawn on the side that passes. */
    private final double passing;

    private final Map<String, Object> answers = new LinkedHashMap<>();

    Draw(SplittableRandom random, double passing) {
        this.random = random;
        this.passing = passing;
    }

    Map<String, Object> answers() {
        return answers;
    }

    BigDecimal put(String key, BigDecimal value) {
        BigDecimal fits = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.DOWN) : value;
        answers.put(key, fits);
        return fits;
    }

    void put(String key, Object value) {
        answers.put(key, value);
    }

    BigDecimal number(String key) {
        return (BigDecimal) answers.get(key);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    boolean passes() {
        return chance(passing);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int pick(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Flags that should be yes. */
    void yes(String... keys) {
        for (String key : keys) {
            answers.put(key, passes());
        }
    }

    /** Flags that should be no. */
    void no(String... keys) {
        for (String key : keys) {
            answers.put(key, !passes());
        }
    }

    /** Flags that are alternatives: rarely yes, however good the enterprise is. */
    void rarely(String... keys) {
        for (String key : keys) {
            answers.put(key, chance(0.08));
        }
    }

    /** A number on one of the bounds, a step beside it, or anywhere up to twice as much. */
    BigDecimal around(int... bounds) {
        return around(STEP, bounds);
    }

    BigDecimal around(BigDecimal step, int... bounds) {
        BigDecimal bound = BigDecimal.valueOf(pick(bounds));
        return switch (below(6)) {
            case 0, 1 -> bound;
            case 2 -> bound.subtract(step).max(BigDecimal.ZERO);
            case 3 -> bound.add(step);
            case 4 -> bound.multiply(BigDecimal.valueOf(below(200), 2));
            default -> BigDecimal.valueOf(pick(bounds));
        };
    }

    /** A number that should reach the bound. */
    BigDecimal least(int bound, BigDecimal step) {
        BigDecimal on = BigDecimal.valueOf(bound);
        if (passes()) {
            return below(2) == 0
                    ? on
                    : on.add(step.multiply(BigDecimal.valueOf(below(3)))).add(spread(bound));
        }
        return below(2) == 0 ? on.subtract(step).max(BigDecimal.ZERO) : share(on, below(100));
    }

    /** A number that should not exceed the bound. */
    BigDecimal most(int bound, BigDecimal step) {
        BigDecimal on = BigDecimal.valueOf(bound);
        if (passes()) {
            return below(2) == 0 ? on : share(on, 1 + below(99));
        }
        return on.add(step).add(spread(bound));
    }

    /** A share of a whole, on one of the percentages, a hair beside it, or anywhere; never more than the whole. */
    BigDecimal part(BigDecimal whole, int... percentages) {
        BigDecimal on = share(whole, pick(percentages));
        BigDecimal drawn = switch (below(6)) {
            case 0, 1, 2 -> on;
            case 3 -> on.subtract(STEP);
            case 4 -> on.add(STEP);
            default -> share(whole, below(101));
        };
        return drawn.min(whole).max(BigDecimal.ZERO);
    }

    /** A part that should reach a percentage of the whole. */
    BigDecimal partAtLeast(BigDecimal whole, int percentage) {
        BigDecimal on = share(whole, percentage);
        if (passes()) {
            return (below(2) == 0 ? on : share(whole, percentage + below(101 - percentage))).min(whole);
        }
        return (below(2) == 0 ? on.subtract(STEP) : share(whole, below(percentage))).max(BigDecimal.ZERO);
    }

    /** A part that should not exceed a percentage of the whole. */
    BigDecimal partAtMost(BigDecimal whole, int percentage) {
        BigDecimal on = share(whole, percentage);
        if (passes()) {
            return below(2) == 0 ? on : share(whole, below(percentage));
        }
        return below(2) == 0 ? on.add(STEP) : share(whole, percentage + below(50));
    }

    static BigDecimal share(BigDecimal whole, int percentage) {
        return whole.multiply(BigDecimal.valueOf(percentage, 2));
    }

    /** Grown by this many hundredths of a percent. */
    static BigDecimal grown(BigDecimal base, int basisPoints) {
        return base.multiply(BigDecimal.valueOf(10_000L + basisPoints, 4));
    }

    private BigDecimal spread(int bound) {
        return below(2) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(bound).multiply(BigDecimal.valueOf(below(100), 2));
    }
}
