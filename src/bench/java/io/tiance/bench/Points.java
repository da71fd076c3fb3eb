package io.tiance.bench;

/**
 * Points as an interval.
 *
 * @param blank whether a missing answer keeps it open, rather than experts
 */
public record Points(int min, int max, boolean blank) {
    public static final Points NONE = exactly(0);

    public static Points exactly(int points) {
        return new Points(points, points, false);
    }

    /** For experts to choose within. */
    public static Points experts(int min, int max) {
        return new Points(min, max, false);
    }

    /** Open until something is answered. */
    public static Points missing(int min, int max) {
        return new Points(min, max, true);
    }

    public Points plus(Points other) {
        return new Points(min + other.min, max + other.max, open() || other.open());
    }

    /** The better of two ways to score the same thing; a way that can't better the other any more keeps nothing open. */
    public Points orBetter(Points other) {
        boolean kept = open() && max > other.min || other.open() && other.max > min;
        return new Points(Math.max(min, other.min), Math.max(max, other.max), kept);
    }

    public Points cappedAt(int cap) {
        return new Points(Math.min(min, cap), Math.min(max, cap), blank);
    }

    public Truth atLeast(int pass) {
        if (min >= pass) {
            return Truth.YES;
        }
        return max < pass ? Truth.NO : blank ? Truth.BLANK : Truth.REVIEW;
    }

    private boolean open() {
        return blank && min < max;
    }
}
