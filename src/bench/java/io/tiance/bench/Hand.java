package io.tiance.bench;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tests and tables of the hand-written contestant. */
final class Hand {
    private Hand() {}

    static Truth yes(@Nullable Boolean answer) {
        return Truth.answered(answer);
    }

    static Truth no(@Nullable Boolean answer) {
        return answer == null ? Truth.BLANK : answer ? Truth.NO : Truth.YES;
    }

    static Truth atMost(@Nullable BigDecimal number, long bound) {
        return number == null ? Truth.BLANK : Truth.of(number.compareTo(BigDecimal.valueOf(bound)) <= 0);
    }

    static Truth atLeast(@Nullable BigDecimal number, long bound) {
        return number == null ? Truth.BLANK : Truth.of(number.compareTo(BigDecimal.valueOf(bound)) >= 0);
    }

    static Truth atLeast(Quantity figure, long bound) {
        return figure.known() ? Truth.of(figure.atLeast(bound)) : Truth.BLANK;
    }

    /**
     * Points of the first row whose bound is reached, 0 for less.
     *
     * @param rows bound, points, bound, points …, from the highest bound down
     */
    static Points descending(Quantity figure, int[] rows) {
        if (!figure.known()) {
            return Points.missing(0, rows[1]);
        }
        for (int i = 0; i < rows.length; i += 2) {
            if (figure.atLeast(rows[i])) {
                return Points.exactly(rows[i + 1]);
            }
        }
        return Points.NONE;
    }
}
