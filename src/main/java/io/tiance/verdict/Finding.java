package io.tiance.verdict;

import io.tiance.enterprise.Keys;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one criterion.
 *
 * @param tested what its test alone came to, whether or not the clause concerns the enterprise
 * @param selectorMissing keys that would tell whether the clause concerns the enterprise; empty when that is known
 * @param points of a SCORE criterion
 * @param amount of an AWARD criterion
 * @param limit of a GROUP_CAP or AWARD_CAP criterion
 * @param levels still possible, of a LEVEL criterion
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        Status tested,
        SortedSet<String> selectorMissing,
        @Nullable Points points,
        @Nullable Amount amount,
        @Nullable BigDecimal limit,
        Set<String> levels) {

    /** The clause does not concern the enterprise. */
    static Finding notApplicable(Criterion criterion) {
        return new Finding(
                criterion, Outcome.notApplicable(), Status.NOT_APPLICABLE, Keys.NONE, null, null, null, Set.of());
    }

    public Status status() {
        return outcome.status();
    }

    /** The same, left open while it is not known whether the clause concerns the enterprise. */
    public Finding whileOpen() {
        return selectorMissing.isEmpty() || status() == Status.NOT_APPLICABLE
                ? this
                : new Finding(
                        criterion,
                        outcome.open(selectorMissing),
                        tested,
                        selectorMissing,
                        points,
                        amount,
                        limit,
                        levels);
    }
}
