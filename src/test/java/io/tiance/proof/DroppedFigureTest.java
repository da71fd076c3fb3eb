package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Taking an answer away never turns a verdict round: what was decided stays as it was or becomes open, and what was open stays
 * open.
 */
class DroppedFigureTest {
    private static final Set<Status> OPEN = EnumSet.of(Status.UNKNOWN, Status.REVIEW);
    private static final Set<Verdict> OPEN_POLICY = EnumSet.of(Verdict.NEEDS_INFO, Verdict.NEEDS_REVIEW);

    @Test
    void noDroppedAnswerTurnsACriterionOfAnEdge() {
        List<String> turned = new ArrayList<>();
        int dropped = 0;
        for (Case one : TheBook.CASES) {
            if (!one.wholePolicy()) {
                Enterprise enterprise = TheBook.enterprise(one);
                Status full = status(enterprise, one.target());
                for (String key : enterprise.given().keySet()) {
                    Status less = status(enterprise.without(key), one.target());
                    dropped++;
                    if (!allowed(full, less)) {
                        turned.add(one.where() + "  " + one.target() + "  去掉 " + key + "：" + full + " 变为 " + less);
                    }
                }
            }
        }
        assertThat(dropped).isPositive();
        assertThat(turned).isEmpty();
    }

    @Test
    void noDroppedAnswerTurnsAnythingOfAWholeEnterprise() {
        List<String> turned = new ArrayList<>();
        Set<Map<String, Object>> done = new HashSet<>();
        for (Case one : TheBook.CASES) {
            if (one.where().startsWith("whole/") && done.add(one.given())) {
                Enterprise enterprise = TheBook.enterprise(one);
                Assessment full = Assessment.of(enterprise, TheBook.RULES);
                for (String key : enterprise.given().keySet()) {
                    Assessment less = Assessment.of(enterprise.without(key), TheBook.RULES);
                    compare(one.where() + "  去掉 " + key + "  ", full, less, turned);
                }
            }
        }
        assertThat(done).isNotEmpty();
        assertThat(turned).isEmpty();
    }

    private static void compare(String where, Assessment full, Assessment less, List<String> turned) {
        Map<String, Status> before = statuses(full);
        statuses(less).forEach((id, status) -> {
            if (!allowed(before.get(id), status)) {
                turned.add(where + id + "：" + before.get(id) + " 变为 " + status);
            }
        });
        Map<String, Verdict> verdicts = verdicts(full);
        verdicts(less).forEach((id, verdict) -> {
            Verdict was = verdicts.get(id);
            if (verdict != was && !OPEN_POLICY.contains(verdict)) {
                turned.add(where + id + "：" + was + " 变为 " + verdict);
            }
        });
    }

    /** What does not apply may, when it is not known to apply, be seen to hold or fail either way; that decides nothing. */
    private static boolean allowed(Status full, Status less) {
        return less == full || OPEN.contains(less) || full == Status.NOT_APPLICABLE;
    }

    private static Status status(Enterprise enterprise, String id) {
        Policy policy = TheBook.policyOf(id);
        return policy == null
                ? Status.NOT_APPLICABLE
                : Proof.findings(TheBook.assess(enterprise, policy.id()))
                        .filter(finding -> finding.criterion().id().equals(id))
                        .map(Finding::status)
                        .findFirst()
                        .orElse(Status.NOT_APPLICABLE);
    }

    private static Map<String, Status> statuses(Assessment assessment) {
        Map<String, Status> statuses = new HashMap<>();
        Proof.findings(assessment)
                .forEach(finding -> statuses.put(finding.criterion().id(), finding.status()));
        return statuses;
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (PolicyAssessment policy : assessment.policies()) {
            verdicts.put(policy.policy().id(), policy.verdict());
        }
        return verdicts;
    }
}
