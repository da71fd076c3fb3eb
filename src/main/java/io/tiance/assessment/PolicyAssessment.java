package io.tiance.assessment;

import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one policy and what it rests on.
 *
 * @param inForce null when the end of its validity could not be verified
 * @param verdict what the outcome of all criteria together means
 * @param score the document's own points; null where it has no point table
 * @param pass the pass mark, as required in words; blank where there is none
 * @param missing keys that could still change the verdict
 * @param findings all criteria in the order of the document, with their applicability settled
 * @param blockers what would have to change, as sets of criterion ids, smallest first; empty unless not eligible
 */
public record PolicyAssessment(
        Policy policy,
        @Nullable Boolean inForce,
        Verdict verdict,
        Outcome outcome,
        @Nullable Points score,
        @Nullable BigDecimal pass,
        Tally tally,
        SortedSet<String> missing,
        List<Finding> findings,
        List<List<String>> blockers,
        BigDecimal nearness,
        List<Award> awards,
        Money money) {

    /** Counts of the criteria that decide, leaving out point-table rows and what does not apply. */
    public record Tally(int met, int notMet, int unknown, int review) {
        /** All of them. */
        public int of() {
            return met + notMet + unknown + review;
        }
    }
}
