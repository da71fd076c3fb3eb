package io.tiance.second;

/** Points from the least certain to the most possible. {@code blank}: whether a missing answer keeps it open. */
record Span(int least, int most, boolean blank) {
    static final Span NOTHING = points(0);

    static Span points(int points) {
        return new Span(points, points, false);
    }

    /** For experts to choose within. */
    static Span experts(int least, int most) {
        return new Span(least, most, false);
    }

    static Span missing(int least, int most) {
        return new Span(least, most, true);
    }

    /**
     * The first row whose bound is reached; the last number is for what reaches none.
     *
     * @param rows bound, points, bound, points, …, points, from the highest bound down
     */
    static Span reaching(Fraction figure, int... rows) {
        int rest = rows[rows.length - 1];
        if (figure == null) {
            return missing(Math.min(rest, rows[1]), Math.max(rest, rows[1]));
        }
        for (int i = 0; i + 1 < rows.length; i += 2) {
            if (figure.atLeast(rows[i])) {
                return points(rows[i + 1]);
            }
        }
        return points(rest);
    }

    /** The same, downwards: the first row whose bound is not exceeded, from the lowest bound up. */
    static Span within(Fraction figure, int... rows) {
        int rest = rows[rows.length - 1];
        if (figure == null) {
            return missing(Math.min(rest, rows[1]), Math.max(rest, rows[1]));
        }
        for (int i = 0; i + 1 < rows.length; i += 2) {
            if (figure.atMost(rows[i])) {
                return points(rows[i + 1]);
            }
        }
        return points(rest);
    }

    static Span sum(Span... parts) {
        Span sum = NOTHING;
        for (Span part : parts) {
            sum = new Span(
                    sum.least + part.least,
                    sum.most + part.most,
                    sum.blank && !sum.settled() || part.blank && !part.settled());
        }
        return sum;
    }

    /** The better of two ways to score; what can't better the other any more keeps nothing open. */
    Span better(Span other) {
        boolean open =
                blank && !settled() && most > other.least || other.blank && !other.settled() && other.most > least;
        return new Span(Math.max(least, other.least), Math.max(most, other.most), open);
    }

    Span cappedAt(int cap) {
        return new Span(Math.min(least, cap), Math.min(most, cap), blank);
    }

    boolean settled() {
        return least == most;
    }

    Ruling reaches(int pass) {
        if (least >= pass) {
            return Ruling.HOLDS;
        }
        if (most < pass) {
            return Ruling.FAILS;
        }
        return blank ? Ruling.BLANK : Ruling.HUMAN;
    }
}
