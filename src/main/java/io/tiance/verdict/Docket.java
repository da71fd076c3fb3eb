package io.tiance.verdict;

import io.tiance.enterprise.Enterprise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is judged together: the requirements of some policies, policy by policy in the order of their documents. */
public final class Docket {
    /** Where the requirements of a policy stand. */
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);
    }

    private final Requirement[] requirements;
    private final boolean[] concernAll;
    private final Map<String, Range> byPolicy = new HashMap<>();

    /** @param requirements those of one policy one after the other */
    public Docket(List<Requirement> requirements) {
        this.requirements = requirements.toArray(Requirement[]::new);
        this.concernAll = new boolean[this.requirements.length];
        for (int i = 0; i < concernAll.length; i++) {
            concernAll[i] = this.requirements[i].concernsAll();
            int here = i;
            byPolicy.merge(
                    this.requirements[i].criterion().policy(),
                    new Range(here, here + 1),
                    (before, one) -> new Range(before.from, one.to));
        }
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

    Range of(String policy) {
        return byPolicy.getOrDefault(policy, Range.NONE);
    }
}
