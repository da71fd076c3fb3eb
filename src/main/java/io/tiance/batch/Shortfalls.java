package io.tiance.batch;

import io.tiance.assessment.PolicyAssessment;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Gap;
import io.tiance.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a policy by the shortest way to it.
 *
 * @param blockers ids of the criteria that would have to turn; none unless it is not eligible
 * @param failed what was found on them
 */
record Shortfalls(List<String> blockers, List<Finding> failed) {
    private static final Shortfalls NONE = new Shortfalls(List.of(), List.of());

    static Shortfalls of(PolicyAssessment policy) {
        if (policy.blockers().isEmpty()) {
            return NONE;
        }
        List<String> blockers = policy.blockers().get(0);
        List<Finding> failed = new ArrayList<>();
        for (Finding finding : policy.findings()) {
            if (finding.status() == Status.NOT_MET
                    && blockers.contains(finding.criterion().id())) {
                failed.add(finding);
            }
        }
        return new Shortfalls(blockers, failed);
    }

    /** How far it is where one criterion alone stands in the way and can be measured; else null. */
    @Nullable
    Gap only() {
        return blockers.size() == 1 && failed.size() == 1
                ? failed.get(0).outcome().gap()
                : null;
    }
}
