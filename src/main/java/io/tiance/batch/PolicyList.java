package io.tiance.batch;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which version of which policies many enterprises are judged by: one column each. */
public record PolicyList(LocalDate asOf, String rulesetDigest, List<PolicyAssessment> blank) {
    /** By family, then id. */
    public static PolicyList of(Rulebook rules, LocalDate asOf, Predicate<Policy> wanted) {
        return new PolicyList(
                asOf,
                rules.digest(),
                Assessment.of(Enterprise.of(Map.of(), asOf), rules, wanted).policies().stream()
                        .sorted(Comparator.<PolicyAssessment, Policy.Family>comparing(
                                        one -> one.policy().family())
                                .thenComparing(one -> one.policy().id()))
                        .toList());
    }

    /** The policies themselves. */
    public List<Policy> policies() {
        return blank.stream().map(PolicyAssessment::policy).toList();
    }
}
