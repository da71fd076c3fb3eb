package io.tiance.assessment;

import io.tiance.enterprise.Keys;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Findings;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rolls the findings on one policy up to its verdict. */
final class PolicyAssessor {
    private final Policy policy;
    private final LocalDate day;
    private final Findings found;
    private final Shape shape;
    /** With their applicability settled. */
    private final List<Finding> findings;

    PolicyAssessor(Policy policy, LocalDate day, Findings found) {
        this.policy = policy;
        this.day = day;
        this.found = found;
        this.shape = found.shape();
        this.findings = withApplicability(found.criteria());
    }

    PolicyAssessment assess() {
        List<Outcome> parts = outcomes(shape.gates());
        shape.choices().forEach(routes -> parts.add(anyRoute(routes)));
        Outcome scope = Outcome.all(outcomes(shape.scope()));
        Outcome outcome = settled(scoped(scope, Outcome.all(parts), parts.isEmpty()));
        return new PolicyAssessment(policy, day, outcome, found.score(), shape, findings, found.limits());
    }

    /** Open as long as the criteria, taken together, can still come to different things; and no longer. */
    private Outcome settled(Outcome outcome) {
        Status only =
                Prospects.of(shape, place -> Prospects.of(findings.get(place))).only();
        if (only != null) {
            return outcome.settledAs(only);
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
    static PolicyAssessment notJudged(Policy policy, LocalDate day) {
        return new PolicyAssessment(policy, day, Outcome.notApplicable(), null, Shape.NONE, List.of(), List.of());
    }

    private Outcome anyRoute(int[][] routes) {
        List<Outcome> outcomes = new ArrayList<>(routes.length);
        for (int[] route : routes) {
            outcomes.add(Outcome.all(outcomes(route)));
        }
        return Outcome.any(outcomes);
    }

    private List<Outcome> outcomes(int[] places) {
        List<Outcome> outcomes = new ArrayList<>(places.length);
        for (int place : places) {
            outcomes.add(findings.get(place).outcome());
        }
        return outcomes;
    }

    /** Copied only where one changes; mostly none does. */
    private static List<Finding> withApplicability(List<Finding> found) {
        List<Finding> settled = found;
        for (int i = 0; i < found.size(); i++) {
            Finding finding = withApplicability(found.get(i));
            if (finding != found.get(i)) {
                settled = settled == found ? new ArrayList<>(found) : settled;
                settled.set(i, finding);
            }
        }
        return settled;
    }

    /**
     * While it is not known whether a clause concerns the enterprise: a gate that would hold anyway holds; a route or an award
     * that would fail anyway fails; everything else is open.
     */
    private static Finding withApplicability(Finding finding) {
        Criterion criterion = finding.criterion();
        Status harmless = Shape.optional(criterion) ? Status.NOT_MET : Status.MET;
        boolean decides = criterion.role() != Role.SCORE;
        return decides && finding.status() == harmless ? finding : finding.whileOpen();
    }
}
