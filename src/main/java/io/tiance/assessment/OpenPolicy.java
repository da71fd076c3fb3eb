package io.tiance.assessment;

import io.tiance.enterprise.Parts;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A policy whose verdict answers may still change: what to ask for it, and how much each answer may decide. */
final class OpenPolicy {
    /** What deciding a criterion does for the verdict, by its role: outside the scope all is over, points need many rows. */
    private static final double SCOPE = 1.2;

    private static final double GATE = 1;
    private static final double ROUTE = 0.5;
    /** Whether a clause concerns the enterprise at all is worth knowing before what it asks. */
    private static final double SELECTOR = 0.8;
    /** What a figure is worth for a further clause of the same policy. */
    private static final double AGAIN = 0.1;

    private final PolicyAssessment policy;
    private final Set<String> asked;
    private final Map<String, Double> leverage = new TreeMap<>();
    private final Map<String, Criterion> asking = new HashMap<>();
    private SortedSet<String> quickest = Collections.emptySortedSet();

    /** @param asked keys answered already, with 暂不清楚 too */
    OpenPolicy(PolicyAssessment policy, Set<String> asked) {
        this.policy = policy;
        this.asked = asked;
        Map<Finding, SortedSet<String>> askable = new IdentityHashMap<>();
        policy.findings().stream()
                .filter(finding -> finding.status() == Status.UNKNOWN)
                .forEach(finding -> askable.put(finding, askable(finding)));
        Set<String> lost = new TreeSet<>(policy.missing());
        lost.retainAll(asked);
        askable.values().forEach(keys -> keys.forEach(key -> lost.removeAll(Parts.of(key))));
        Usefulness useful = new Usefulness(policy, new Reach(lost));
        long routes = askable.keySet().stream()
                .filter(finding -> Shape.optional(finding.criterion()))
                .count();
        for (Finding finding : policy.findings()) {
            SortedSet<String> keys = askable.getOrDefault(finding, Collections.emptySortedSet());
            if (finding.criterion().role() == Role.SCORE) {
                keys.forEach(key -> asking.put(key, finding.criterion()));
            } else if (!keys.isEmpty() && useful.of(finding)) {
                take(finding, keys, routes);
            }
        }
    }

    private void take(Finding finding, SortedSet<String> keys, long routes) {
        for (String key : keys) {
            asking.putIfAbsent(key, finding.criterion());
            leverage.merge(
                    key, worth(finding, key, routes) / keys.size(), (a, b) -> Math.max(a, b) + AGAIN * Math.min(a, b));
        }
        if (quickest.isEmpty() || keys.size() < quickest.size()) {
            quickest = keys;
        }
    }

    PolicyAssessment policy() {
        return policy;
    }

    /** Keys not asked yet whose answer can still change the verdict. */
    Set<String> askable() {
        return leverage.keySet();
    }

    /** How likely the answer is to decide the verdict, 0 to about 1. */
    double leverage(String key) {
        return leverage.getOrDefault(key, 0.0);
    }

    /** The clause that asks for the figure. */
    Criterion asking(String key) {
        return Objects.requireNonNull(asking.get(key));
    }

    /** The fewest answers that can decide the verdict. */
    Set<String> quickest() {
        return quickest;
    }

    /**
     * What may be asked for a finding: the figures it lacks, and, in place of one that is not known, a figure that says the
     * same. Who does not know what was spent each year may know the share of it all.
     */
    private SortedSet<String> askable(Finding finding) {
        SortedSet<String> keys = new TreeSet<>(finding.outcome().missing());
        keys.retainAll(policy.missing());
        SortedSet<String> notKnown = new TreeSet<>(keys);
        notKnown.retainAll(asked);
        keys.removeAll(asked);
        if (!notKnown.isEmpty()) {
            finding.criterion().reads().stream()
                    .map(Parts::insteadOfParts)
                    .flatMap(Collection::stream)
                    .filter(whole -> !asked.contains(whole) && !Collections.disjoint(Parts.of(whole), notKnown))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static double worth(Finding finding, String key, long routes) {
        Criterion criterion = finding.criterion();
        if (criterion.role() == Role.SCOPE) {
            return SCOPE;
        }
        if (Shape.optional(criterion)) {
            return ROUTE / routes;
        }
        return finding.selectorMissing().contains(key) ? SELECTOR : GATE;
    }

    /** Tells whether it matters for the verdict what a finding comes to. */
    private record Usefulness(Shape shape, List<Finding> findings, Reach reach, Map<Finding, Prospects> reaches) {
        private static final List<Status> ENDS =
                List.of(Status.MET, Status.NOT_MET, Status.REVIEW, Status.NOT_APPLICABLE);

        Usefulness(PolicyAssessment policy, Reach reach) {
            this(policy.shape(), policy.findings(), reach, new IdentityHashMap<>());
        }

        boolean of(Finding finding) {
            Prospects may = reach(finding);
            int open = with(finding, Status.UNKNOWN);
            return ENDS.stream().anyMatch(end -> may.may(end) && with(finding, end) != open);
        }

        private int with(Finding finding, Status status) {
            Prospects turned = Prospects.of(status);
            return Prospects.of(shape, place -> findings.get(place) == finding ? turned : reach(findings.get(place)))
                    .bits();
        }

        private Prospects reach(Finding finding) {
            return reaches.computeIfAbsent(finding, reach::of);
        }
    }
}
