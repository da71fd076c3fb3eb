package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Points of a row, a group or a whole table, as an interval.
 *
 * @param min points that are certain
 * @param max points still possible
 * @param of the most the text gives
 * @param missing keys of the figures that would narrow the interval; empty where only experts can
 */
public record Points(BigDecimal min, BigDecimal max, BigDecimal of, SortedSet<String> missing) {
    static final Points NONE =
            new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Collections.emptySortedSet());

    /** Whether nothing is open: the interval is a single value. */
    public boolean settled() {
        return min.compareTo(max) == 0;
    }

    /** The sum. */
    public static Points sum(Collection<Points> parts) {
        BigDecimal min = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        BigDecimal of = BigDecimal.ZERO;
        SortedSet<String> missing = Collections.emptySortedSet();
        for (Points part : parts) {
            min = min.add(part.min);
            max = max.add(part.max);
            of = of.add(part.of);
            missing = union(missing, part.open());
        }
        return new Points(min, max, of, missing);
    }

    /** The better of two ways to score the same thing. A way that can't beat what is certain is asked nothing more. */
    Points or(Points other) {
        BigDecimal least = min.max(other.min);
        BigDecimal most = max.max(other.max);
        SortedSet<String> mine = max.compareTo(least) > 0 ? open() : Collections.emptySortedSet();
        SortedSet<String> others = other.max.compareTo(least) > 0 ? other.open() : Collections.emptySortedSet();
        return new Points(least, most, of.max(other.of), union(mine, others));
    }

    /** The same, while it is not known whether the row counts at all. */
    Points orNothing(SortedSet<String> selectorMissing) {
        if (selectorMissing.isEmpty()) {
            return this;
        }
        return new Points(min.min(BigDecimal.ZERO), max.max(BigDecimal.ZERO), of, union(open(), selectorMissing));
    }

    public Points cappedAt(BigDecimal cap) {
        BigDecimal least = min.min(cap);
        BigDecimal most = max.min(cap);
        return new Points(
                least, most, of.min(cap), least.compareTo(most) == 0 ? Collections.emptySortedSet() : missing);
    }

    /** What is missing while anything is open. */
    private SortedSet<String> open() {
        return settled() ? Collections.emptySortedSet() : missing;
    }

    private static SortedSet<String> union(SortedSet<String> a, SortedSet<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        SortedSet<String> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
