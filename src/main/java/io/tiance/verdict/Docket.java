package io.tiance.verdict;

import io.tiance.enterprise.Enterprise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is judged together: the requirements of some policies, policy by policy in the order of their documents. */
public final class Docket {
    /**
     * Where the requirements of a policy stand.
     *
     * @param place of the policy among the policies
     */
    record Range(int place, int from, int to) {
        /** A policy of which nothing is judged on the day. */
        static final Range NONE = new Range(-1, 0, 0);
    }

    private final Requirement[] requirements;
    private final boolean[] concernAll;
    private final List<Range> policies;
    private final Map<String, Range> byPolicy = new LinkedHashMap<>();

    /** @param requirements those of one policy one after the other */
    public Docket(List<Requirement> requirements) {
        this.requirements = requirements.toArray(Requirement[]::new);
        this.concernAll = new boolean[this.requirements.length];
        for (int i = 0; i < concernAll.length; i++) {
            concernAll[i] = this.requirements[i].concernsAll();
            byPolicy.merge(
                    this.requirements[i].criterion().policy(),
                    new Range(byPolicy.size(), i, i + 1),
                    (before, one) -> new Range(before.place, before.from, one.to));
        }
        this.policies = List.copyOf(byPolicy.values());
    }

    /** Marks for each requirement whether it concerns every enterprise; a copy, to mark those that concern one. */
    public boolean[] concernAll() {
        return concernAll.clone();
    }

    /**
     * Tests an enterprise.
     *
     * @param concerned for each requirement whether it concerns the enterprise
     * @return a finding for each requirement, in their order
     */
    public List<Finding> findings(Enterprise enterprise, boolean[] concerned) {
        return new Settlement(enterprise, this, concerned).findings();
    }

    Requirement[] requirements() {
        return requirements;
    }

    List<Range> policies() {
        return policies;
    }

    Range of(String policy) {
        return byPolicy.getOrDefault(policy, Range.NONE);
    }
}
