package io.tiance.assessment;

import io.tiance.enterprise.Keys;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Points;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rolls the findings on one policy up to its verdict. */
final class PolicyAssessor {
    private static final Set<Role> CAPS = EnumSet.of(Role.GROUP_CAP, Role.AWARD_CAP);
    private static final Set<Role> DECIDING = EnumSet.of(Role.SCOPE, Role.GATE, Role.AWARD, Role.LEVEL);

    private final Policy policy;
    private final LocalDate day;
    private final List<Finding> findings;
    private final PolicyShape shape;

    PolicyAssessor(Policy policy, LocalDate day, List<Finding> findings) {
        this.policy = policy;
        this.day = day;
        this.findings = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!CAPS.contains(finding.criterion().role())) {
                this.findings.add(withApplicability(finding));
            }
        }
        this.shape = PolicyShape.of(this.findings);
    }

    PolicyAssessment assess(List<Finding> withCaps) {
        List<Outcome> parts = outcomes(shape.gates());
        shape.alternativesAndAwards().values().forEach(routes -> parts.add(anyRoute(routes)));
        Outcome scope = Outcome.all(outcomes(shape.scope()));
        Outcome outcome = settled(scoped(scope, Outcome.all(parts), parts.isEmpty()));
        Verdict verdict = Verdict.of(outcome.status());
        Blockers blockers =
                verdict == Verdict.NOT_ELIGIBLE ? new Blockers(findings, shape.alternativesAndAwards()) : Blockers.NONE;
        PolicyAssessment.Tally tally = tally();
        AwardSum awards = new AwardSum(verdict, findings, withCaps);
        return new PolicyAssessment(
                policy,
                inForce(),
                verdict,
                outcome,
                score(withCaps),
                pass(),
                tally,
                outcome.missing(),
                findings,
                blockers.sets(),
                nearness(verdict, blockers, tally),
                awards.awards(),
                awards.money());
    }

    /** Open as long as the criteria, taken together, can still come to different things; and no longer. */
    private Outcome settled(Outcome outcome) {
        Set<Status> possible = shape.whole(Prospects::of).possible();
        if (possible.size() == 1) {
            return outcome.settledAs(possible.iterator().next());
        }
        if (outcome.status() == Status.UNKNOWN || outcome.status() == Status.REVIEW) {
            return outcome;
        }
        Keys.Joined missing = new Keys.Joined();
        missing.add(outcome.missing());
        findings.forEach(finding -> missing.add(finding.selectorMissing()));
        return outcome.open(missing.all());
    }

    /** Out of scope is not a failure; and while the scope is open, even a failed criterion does not settle anything. */
    private static Outcome scoped(Outcome scope, Outcome body, boolean bodyEmpty) {
        boolean scopeOpen = scope.status() == Status.UNKNOWN || scope.status() == Status.REVIEW;
        if (scope.status() == Status.NOT_MET || body.status() == Status.NOT_APPLICABLE && !bodyEmpty) {
            return Outcome.notApplicable();
        }
        return scopeOpen && body.status() == Status.NOT_MET ? scope : Outcome.all(List.of(body, scope));
    }

    /** A policy that is not judged on the day: over, or not begun. */
    static PolicyAssessment notJudged(Policy policy) {
        return new PolicyAssessment(
                policy,
                false,
                Verdict.NOT_APPLICABLE,
                Outcome.notApplicable(),
                null,
                null,
                new PolicyAssessment.Tally(0, 0, 0, 0),
                Keys.NONE,
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                List.of(),
                Money.NONE);
    }

    private @Nullable Boolean inForce() {
        return !policy.inForce(day) ? Boolean.FALSE : policy.endVerified() ? Boolean.TRUE : null;
    }

    private static Outcome anyRoute(Map<String, List<Finding>> routes) {
        List<Outcome> outcomes = new ArrayList<>(routes.size());
        routes.values().forEach(route -> outcomes.add(Outcome.all(outcomes(route))));
        return Outcome.any(outcomes);
    }

    private static List<Outcome> outcomes(List<Finding> findings) {
        List<Outcome> outcomes = new ArrayList<>(findings.size());
        findings.forEach(finding -> outcomes.add(finding.outcome()));
        return outcomes;
    }

    /**
     * While it is not known whether a clause concerns the enterprise: a gate that would hold anyway holds; a route or an award
     * that would fail anyway fails; everything else is open.
     */
    private static Finding withApplicability(Finding finding) {
        Criterion criterion = finding.criterion();
        Status harmless = PolicyShape.optional(criterion) ? Status.NOT_MET : Status.MET;
        boolean decides = criterion.role() != Role.SCORE;
        return decides && finding.status() == harmless ? finding : finding.whileOpen();
    }

    private @Nullable Points score(List<Finding> withCaps) {
        Map<String, List<Points>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.points() != null) {
                groups.computeIfAbsent(finding.criterion().scoreGroup(), name -> new ArrayList<>())
                        .add(finding.points());
            }
        }
        if (groups.isEmpty()) {
            return null;
        }
        List<Points> sums = new ArrayList<>();
        groups.forEach((name, points) -> sums.add(capped(name, Points.sum(points), withCaps)));
        return Points.sum(sums);
    }

    private static Points capped(String group, Points points, List<Finding> withCaps) {
        for (Finding cap : withCaps) {
            if (cap.criterion().role() == Role.GROUP_CAP
                    && cap.criterion().scoreGroup().equals(group)) {
                return points.cappedAt(java.util.Objects.requireNonNull(cap.limit()));
            }
        }
        return points;
    }

    /** The pass mark, from the rule that states it. */
    private @Nullable BigDecimal pass() {
        for (Rule rule : policy.rules()) {
            if (rule.pass() != null && rule.criterion().inForce(day)) {
                return rule.pass();
            }
        }
        return null;
    }

    private PolicyAssessment.Tally tally() {
        int[] counts = new int[Status.values().length];
        for (Finding finding : findings) {
            if (DECIDING.contains(finding.criterion().role())) {
                counts[finding.status().ordinal()]++;
            }
        }
        return new PolicyAssessment.Tally(
                counts[Status.MET.ordinal()],
                counts[Status.NOT_MET.ordinal()],
                counts[Status.UNKNOWN.ordinal()],
                counts[Status.REVIEW.ordinal()]);
    }

    /** The smaller the nearer: criteria still in the way, then the largest relative gap among them. */
    private static BigDecimal nearness(Verdict verdict, Blockers blockers, PolicyAssessment.Tally tally) {
        if (verdict == Verdict.NOT_ELIGIBLE) {
            return blockers.nearness();
        }
        return verdict == Verdict.NEEDS_INFO || verdict == Verdict.NEEDS_REVIEW
                ? BigDecimal.valueOf(tally.unknown() + tally.review() + tally.notMet())
                : BigDecimal.ZERO;
    }
}
