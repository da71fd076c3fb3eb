package io.tiance.assessment;

import io.tiance.verdict.Status;

/** What is said of a whole policy. */
public enum Verdict {
    ELIGIBLE,
    NOT_ELIGIBLE,
    NEEDS_INFO,
    NEEDS_REVIEW,
    NOT_APPLICABLE;

    static Verdict of(Status status) {
        return switch (status) {
            case MET -> ELIGIBLE;
            case NOT_MET -> NOT_ELIGIBLE;
            case UNKNOWN -> NEEDS_INFO;
            case REVIEW -> NEEDS_REVIEW;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Place in a list: what can be had first, what is not concerned last. */
    int rank() {
        return switch (this) {
            case ELIGIBLE -> 0;
            case NEEDS_INFO, NEEDS_REVIEW -> 1;
            case NOT_ELIGIBLE -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }
}
