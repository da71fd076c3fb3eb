package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
        Points sum = NONE;
        for (Points part : parts) {
            sum = new Points(sum.min.add(part.min), sum.max.add(part.max), sum.of.add(part.of), union(sum, part));
        }
        return sum;
    }

    /** The better of two ways to score the same thing. A way that can't beat what is certain is asked nothing more. */
    Points or(Points other) {
        BigDecimal least = min.max(other.min);
        BigDecimal most = max.max(other.max);
        SortedSet<String> open = new TreeSet<>();
        for (Points way : List.of(this, other)) {
            if (way.max.compareTo(least) > 0 && !way.settled()) {
                open.addAll(way.missing);
            }
        }
        return new Points(least, most, of.max(other.of), open);
    }

    /** The same, while it is not known whether the row counts at all. */
    Points orNothing(SortedSet<String> selectorMissing) {
        if (selectorMissing.isEmpty()) {
            return this;
        }
        SortedSet<String> open = union(this, NONE);
        open.addAll(selectorMissing);
        return new Points(min.min(BigDecimal.ZERO), max.max(BigDecimal.ZERO), of, open);
    }

    public Points cappedAt(BigDecimal cap) {
        BigDecimal least = min.min(cap);
        BigDecimal most = max.min(cap);
        return new Points(
                least, most, of.min(cap), least.compareTo(most) == 0 ? Collections.emptySortedSet() : missing);
    }

    private static SortedSet<String> union(Points a, Points b) {
        SortedSet<String> both = new TreeSet<>(a.settled() ? Collections.emptySortedSet() : a.missing);
        both.addAll(b.settled() ? Collections.emptySortedSet() : b.missing);
        return both;
    }
}
