package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule asks of every enterprise it concerns. Beside the condition there is at most one other payload, according to the
 * criterion's role.
 *
 * @param limit of a cap
 * @param levels of a standard that tells levels; empty for any other
 * @param weak whether it rests on evidence of grade C, on which nothing is concluded
 * @param notConcerned the finding on whom it does not concern
 */
public record Requirement(
        Criterion criterion,
        Condition condition,
        Scores.@Nullable Score score,
        @Nullable Money money,
        @Nullable BigDecimal limit,
        List<Requirements.Level> levels,
        boolean weak,
        Finding notConcerned) {

    Requirement(
            Criterion criterion,
            Condition condition,
            Scores.@Nullable Score score,
            @Nullable Money money,
            @Nullable BigDecimal limit,
            List<Requirements.Level> levels) {
        this(
                criterion,
                condition,
                score,
                money,
                limit,
                levels,
                "C".equals(criterion.grade()),
                Finding.notApplicable(criterion));
    }

    /** Whether it concerns every enterprise: its rule fires for each. */
    public boolean concernsAll() {
        return criterion.selectors().isEmpty();
    }

    /** Whether more is worked out for it than whether its condition holds: points, or a level. */
    boolean weighs() {
        return score != null || !levels.isEmpty();
    }
}
