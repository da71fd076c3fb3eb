package io.tiance.verdict;

import io.tiance.enterprise.Keys;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedSet;

/**
 * Points of a row, a group or a whole table, as an interval.
 *
 * @param min points that are certain
 * @param max points still possible
 * @param of the most the text gives
 * @param missing keys of the figures that would narrow the interval; empty where only experts can
 */
public record Points(BigDecimal min, BigDecimal max, BigDecimal of, SortedSet<String> missing) {
    static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Keys.NONE);

    /** Whether nothing is open: the interval is a single value. */
    public boolean settled() {
        return min == max || min.compareTo(max) == 0;
    }

    /** The sum. */
    public static Points sum(Collection<Points> parts) {
        BigDecimal min = BigDecimal.ZERO;
        BigDecimal max = min;
        BigDecimal of = min;
        Keys.Joined missing = new Keys.Joined();
        for (Points part : parts) {
            boolean alike = min == max && part.min == part.max;
            min = plus(min, part.min);
            max = alike ? min : plus(max, part.max);
            of = plus(of, part.of);
            missing.add(part.open());
        }
        return new Points(min, max, of, missing.all());
    }

    /** Many rows give nothing. */
    private static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 ? one : one.signum() == 0 ? other : one.add(other);
    }

    /** The better of two ways to score the same thing. A way that can't beat what is certain is asked nothing more. */
    Points or(Points other) {
        BigDecimal least = min.max(other.min);
        BigDecimal most = max.max(other.max);
        SortedSet<String> mine = max.compareTo(least) > 0 ? open() : Keys.NONE;
        SortedSet<String> others = other.max.compareTo(least) > 0 ? other.open() : Keys.NONE;
        return new Points(least, most, of.max(other.of), Keys.union(mine, others));
    }

    /** The same, while it is not known whether the row counts at all. */
    Points orNothing(SortedSet<String> selectorMissing) {
        if (selectorMissing.isEmpty()) {
            return this;
        }
        return new Points(min.min(BigDecimal.ZERO), max.max(BigDecimal.ZERO), of, Keys.union(open(), selectorMissing));
    }

    public Points cappedAt(BigDecimal cap) {
        BigDecimal least = min.min(cap);
        BigDecimal most = max.min(cap);
        return new Points(least, most, of.min(cap), least.compareTo(most) == 0 ? Keys.NONE : missing);
    }

    /** What is missing while anything is open. */
    private SortedSet<String> open() {
        return settled() ? Keys.NONE : missing;
    }

    /** As it is read: one number, or from the least to the most. */
    String shown() {
        return settled()
                ? Measure.shown(min, Unit.POINTS)
                : Measure.shown(min, Unit.NONE) + "～" + Measure.shown(max, Unit.POINTS);
    }
}
