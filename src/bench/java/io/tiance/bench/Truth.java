package io.tiance.bench;

/** What one test says of an enterprise. A missing answer comes before a person's judgement: answering comes first. */
public enum Truth {
    YES,
    NO,
    /** A missing answer decides. */
    BLANK,
    /** Only a person can decide. */
    REVIEW;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** An answer as it was given; null for a blank. */
    public static Truth answered(Boolean answer) {
        return answer == null ? BLANK : answer ? YES : NO;
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == BLANK || other == BLANK ? BLANK : this == REVIEW || other == REVIEW ? REVIEW : YES;
    }

    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == BLANK || other == BLANK ? BLANK : this == REVIEW || other == REVIEW ? REVIEW : NO;
    }

    public Truth not() {
        return this == YES ? NO : this == NO ? YES : this;
    }
}
