package io.tiance.bench;

import io.tiance.assessment.Verdict;
import org.jspecify.annotations.Nullable;

/** What a contestant says of an enterprise. */
public record Result(Judged highTech, Judged techSme, Judged innovative) {

    /**
     * The verdict on one policy.
     *
     * @param score null where the policy has no point table on the day
     */
    public record Judged(Verdict verdict, @Nullable Score score) {
        static Judged of(Truth all, Points total) {
            Verdict verdict = switch (all) {
                case YES -> Verdict.ELIGIBLE;
                case NO -> Verdict.NOT_ELIGIBLE;
                case BLANK -> Verdict.NEEDS_INFO;
                case REVIEW -> Verdict.NEEDS_REVIEW;
            };
            return new Judged(verdict, new Score(total.min(), total.max()));
        }
    }

    /** Points that are certain, and points still possible. */
    public record Score(int min, int max) {}
}
