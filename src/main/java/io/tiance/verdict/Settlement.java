package io.tiance.verdict;

import io.tiance.enterprise.Enterprise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Tests all that is asked of one enterprise, once, each in the light of the others of its policy. For one thread. */
public final class Settlement {
    private final Enterprise enterprise;
    private final Docket docket;
    /** By place on the docket; null where the requirement does not concern the enterprise. */
    private final @Nullable Clause[] clauses;

    private final @Nullable PolicyStanding[] byPolicy;
    /** Shared standards are asked by many policies and answer all alike. */
    private final Map<String, Outcome> standards = new HashMap<>();

    private final Map<String, Standing.Levels> levels = new HashMap<>();

    /** What concerns every enterprise is taken to concern this one; what concerns some must be told before it is settled. */
    public Settlement(Enterprise enterprise, Docket docket) {
        this.enterprise = enterprise;
        this.docket = docket;
        this.byPolicy = new PolicyStanding[docket.policies().size()];
        this.clauses = docket.concerningAll();
    }

    /**
     * Tells that a requirement may concern the enterprise.
     *
     * @param place of the requirement on the docket
     * @param missing keys that would tell whether it does; empty when it does
     */
    public void concern(int place, SortedSet<String> missing) {
        clauses[place] = new Clause(docket.requirements()[place], missing);
    }

    /** A finding on each requirement, policy by policy; not applicable where it does not concern the enterprise. */
    public List<Findings> findings() {
        List<Findings> findings = new ArrayList<>(docket.policies().size());
        for (Docket.Part policy : docket.policies()) {
            findings.add(of(policy).findings());
        }
        return findings;
    }

    private PolicyStanding of(Docket.Part policy) {
        if (policy == Docket.Part.NONE) {
            return new PolicyStanding(policy);
        }
        PolicyStanding known = byPolicy[policy.place()];
        if (known == null) {
            known = new PolicyStanding(policy);
            byPolicy[policy.place()] = known;
        }
        return known;
    }

    private static Finding find(Clause clause, PolicyStanding standing) {
        Requirement requirement = clause.requirement();
        Criterion criterion = requirement.criterion();
        if (!requirement.levels().isEmpty()) {
            Clause.Graded graded = clause.graded(standing);
            Outcome outcome = graded.outcome();
            return new Finding(
                    criterion,
                    outcome,
                    outcome.status(),
                    clause.selectorMissing(),
                    null,
                    null,
                    null,
                    graded.possible());
        }
        Amount amount = requirement.money() == null ? null : requirement.money().at(standing);
        Points points = requirement.score() == null ? null : clause.points(standing);
        Outcome outcome = requirement.score() == null
                ? requirement.condition().test(standing)
                : clause.scored(standing).outcome();
        boolean adviceOpen =
                requirement.condition() instanceof Requirements.Advice && outcome.status() == Status.UNKNOWN;
        if (requirement.weak() && !adviceOpen) {
            outcome = outcome.forReview("依据等级 C，须核实后才能作结论");
        }
        return new Finding(
                criterion,
                outcome,
                outcome.status(),
                clause.selectorMissing(),
                points,
                amount,
                requirement.limit(),
                Set.of());
    }

    /** What is asked of the enterprise by one policy, and what its conditions may ask. */
    private final class PolicyStanding implements Standing {
        private final Docket.Part policy;
        private @Nullable Points total;

        PolicyStanding(Docket.Part policy) {
            this.policy = policy;
        }

        Findings findings() {
            Requirement[] requirements = docket.requirements();
            List<Finding> criteria = new ArrayList<>(policy.to() - policy.from());
            List<Finding> limits = new ArrayList<>(0);
            boolean scores = false;
            for (int i = policy.from(); i < policy.to(); i++) {
                Clause clause = clauses[i];
                Finding finding = clause == null ? requirements[i].notConcerned() : find(clause, this);
                (finding.criterion().role().limits() ? limits : criteria).add(finding);
                scores |= finding.points() != null;
            }
            return new Findings(policy.policy(), policy.shape(), criteria, limits, scores ? total() : null);
        }

        @Override
        public Enterprise enterprise() {
            return enterprise;
        }

        @Override
        public Points total() {
            Points known = total;
            if (known == null) {
                List<Points> groups = new ArrayList<>(policy.groups().size());
                for (Docket.Group group : policy.groups()) {
                    groups.add(sum(group));
                }
                known = Points.sum(groups);
                total = known;
            }
            return known;
        }

        @Override
        public Points group(String name) {
            for (Docket.Group group : policy.groups()) {
                if (group.name().equals(name)) {
                    return sum(group);
                }
            }
            return Points.NONE;
        }

        private Points sum(Docket.Group group) {
            List<Points> rows = new ArrayList<>(group.rows().length);
            for (int place : group.rows()) {
                Clause row = clauses[place];
                if (row != null) {
                    rows.add(row.points(this));
                }
            }
            Points sum = Points.sum(rows);
            for (int place : group.caps()) {
                if (clauses[place] != null) {
                    return sum.cappedAt(
                            Objects.requireNonNull(clauses[place].requirement().limit()));
                }
            }
            return sum;
        }

        @Override
        public Points row(String id) {
            for (Clause clause : concerning()) {
                if (clause.scores() && clause.requirement().criterion().id().equals(id)) {
                    return clause.points(this);
                }
            }
            return Points.NONE;
        }

        /** What concerns the enterprise, in the order of the document. */
        private List<Clause> concerning() {
            List<Clause> concerning = new ArrayList<>(policy.to() - policy.from());
            for (int i = policy.from(); i < policy.to(); i++) {
                Clause clause = clauses[i];
                if (clause != null) {
                    concerning.add(clause);
                }
            }
            return concerning;
        }

        @Override
        public Outcome standard(String id) {
            Outcome known = standards.get(id);
            if (known == null) {
                known = shared(id).met();
                standards.put(id, known);
            }
            return known;
        }

        @Override
        public Levels levels(String id) {
            Levels known = levels.get(id);
            if (known == null) {
                known = shared(id).levels();
                levels.put(id, known);
            }
            return known;
        }

        private SharedStandard shared(String id) {
            PolicyStanding standard = of(docket.of(id));
            return new SharedStandard(id, standard.concerning(), standard);
        }
    }
}
