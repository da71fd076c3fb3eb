package io.tiance.batch;

import io.tiance.assessment.Verdict;
import java.util.HashMap;
import java.util.Map;

/** How many enterprises stand how with each policy. */
public final class Tally {
    /**
     * Counts of one policy.
     *
     * @param near of those not eligible, how many lack one measurable criterion only
     */
    public record Counts(
            long eligible, long near, long needsInfo, long needsReview, long notEligible, long notApplicable) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts with(Line.PolicyResult one) {
            Verdict status = one.status();
            return new Counts(
                    eligible + (status == Verdict.ELIGIBLE ? 1 : 0),
                    near + (one.near() ? 1 : 0),
                    needsInfo + (status == Verdict.NEEDS_INFO ? 1 : 0),
                    needsReview + (status == Verdict.NEEDS_REVIEW ? 1 : 0),
                    notEligible + (status == Verdict.NOT_ELIGIBLE ? 1 : 0),
                    notApplicable + (status == Verdict.NOT_APPLICABLE ? 1 : 0));
        }
    }

    private final Map<String, Counts> byPolicy = new HashMap<>();

    /** To go on from where counting stopped. */
    Tally(Map<String, Counts> soFar) {
        byPolicy.putAll(soFar);
    }

    /** Counts one enterprise. */
    void add(Line line) {
        for (Line.PolicyResult one : line.policies()) {
            byPolicy.compute(one.id(), (id, sum) -> (sum == null ? Counts.NONE : sum).with(one));
        }
    }

    /** By policy id. */
    public Map<String, Counts> counts() {
        return Map.copyOf(byPolicy);
    }
}
