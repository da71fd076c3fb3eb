package io.tiance.assessment;

import io.tiance.rulebook.Policy;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Points;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The verdict on one policy and what it rests on. What is seldom read is worked out when it is asked for. */
public final class PolicyAssessment {
    /** Counts of the criteria that decide, leaving out point-table rows and what does not apply. */
    public record Tally(int met, int notMet, int unknown, int review) {
        /** All of them. */
        public int of() {
            return met + notMet + unknown + review;
        }
    }

    private static final Set<Role> DECIDING = EnumSet.of(Role.SCOPE, Role.GATE, Role.AWARD, Role.LEVEL);

    private final Policy policy;
    private final LocalDate day;
    private final Outcome outcome;
    private final @Nullable Points score;
    private final Shape shape;
    private final List<Finding> findings;
    private final List<Finding> limits;
    private @Nullable Tally tally;
    private @Nullable SortedSet<String> missing;
    private @Nullable Blockers blockers;
    private @Nullable AwardSum awards;

    PolicyAssessment(
            Policy policy,
            LocalDate day,
            Outcome outcome,
            @Nullable Points score,
            Shape shape,
            List<Finding> findings,
            List<Finding> limits) {
        this.policy = policy;
        this.day = day;
        this.outcome = outcome;
        this.score = score;
        this.shape = shape;
        this.findings = findings;
        this.limits = limits;
    }

    public Policy policy() {
        return policy;
    }

    /** Null when the end of its validity could not be verified. */
    public @Nullable Boolean inForce() {
        return policy.knownInForce(day);
    }

    /** What the outcome of all criteria together means. */
    public Verdict verdict() {
        return Verdict.of(outcome.status());
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The document's own points; null where it has no point table. */
    public @Nullable Points score() {
        return score;
    }

    /** The pass mark; null where there is none. */
    public @Nullable BigDecimal pass() {
        return policy.judged(day) ? policy.pass(day) : null;
    }

    public Tally tally() {
        Tally known = tally;
        if (known == null) {
            known = counted();
            tally = known;
        }
        return known;
    }

    /** Keys that could still change the verdict. */
    public SortedSet<String> missing() {
        SortedSet<String> known = missing;
        if (known == null) {
            known = outcome.missing();
            missing = known;
        }
        return known;
    }

    /** All criteria in the order of the document, with their applicability settled. */
    public List<Finding> findings() {
        return findings;
    }

    /** How the findings make the verdict. */
    Shape shape() {
        return shape;
    }

    /** What would have to change, as sets of criterion ids, smallest first; empty unless not eligible. */
    public List<List<String>> blockers() {
        return standingInTheWay().sets();
    }

    /** The smaller the nearer: criteria still in the way, then the largest relative gap among them. */
    public BigDecimal nearness() {
        return switch (verdict()) {
            case NOT_ELIGIBLE -> standingInTheWay().nearness();
            case NEEDS_INFO, NEEDS_REVIEW -> BigDecimal.valueOf(tally().of() - tally().met());
            case ELIGIBLE, NOT_APPLICABLE -> BigDecimal.ZERO;
        };
    }

    /** Awards that are, or may still be, had. */
    public List<Award> awards() {
        return awardSum().awards();
    }

    /** What the awards come to. */
    public Money money() {
        return awardSum().money();
    }

    private Tally counted() {
        int[] counts = new int[Status.values().length];
        for (Finding finding : findings) {
            if (DECIDING.contains(finding.criterion().role())) {
                counts[finding.status().ordinal()]++;
            }
        }
        return new Tally(
                counts[Status.MET.ordinal()],
                counts[Status.NOT_MET.ordinal()],
                counts[Status.UNKNOWN.ordinal()],
                counts[Status.REVIEW.ordinal()]);
    }

    private Blockers standingInTheWay() {
        Blockers known = blockers;
        if (known == null) {
            known = verdict() == Verdict.NOT_ELIGIBLE ? Blockers.of(findings, shape) : Blockers.NONE;
            blockers = known;
        }
        return known;
    }

    private AwardSum awardSum() {
        AwardSum known = awards;
        if (known == null) {
            known = new AwardSum(verdict(), findings, limits);
            awards = known;
        }
        return known;
    }
}
