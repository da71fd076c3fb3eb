package io.tiance.assessment;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All there is to say of one enterprise on one day.
 *
 * @param rulesetDigest names the rules it was judged by
 * @param policies by family, then what can be had first, nearest first, then id
 * @param standards findings on the shared standards (size, 规模以上 …) that concern the enterprise
 */
public record Assessment(
        String rulesetDigest, Enterprise enterprise, List<PolicyAssessment> policies, List<StandardFinding> standards) {

    /** A finding on a shared standard. */
    public record StandardFinding(Policy policy, Finding finding) {}

    private static final Comparator<PolicyAssessment> ORDER = Comparator.<PolicyAssessment, Policy.Family>comparing(
                    one -> one.policy().family())
            .thenComparingInt(one -> one.verdict().rank())
            .thenComparing(PolicyAssessment::nearness)
            .thenComparing(one -> one.policy().id());

    /** Assesses an enterprise on its day by a set of rules. */
    public static Assessment of(Enterprise enterprise, Rulebook rules) {
        return of(enterprise, rules, policy -> true);
    }

    /** The same for the policies wanted only, and the standards they refer to. */
    public static Assessment of(Enterprise enterprise, Rulebook rules, Predicate<Policy> wanted) {
        Map<String, List<Finding>> findings = byPolicy(rules.judge(enterprise, wanted));
        Map<String, PolicyAssessment> byId = new LinkedHashMap<>();
        List<StandardFinding> standards = new ArrayList<>();
        for (Policy policy : rules.policies(enterprise.asOf())) {
            List<Finding> own = findings.getOrDefault(policy.id(), List.of());
            if (policy.kind() == Policy.Kind.标准) {
                own.forEach(finding -> standards.add(new StandardFinding(policy, finding.whileOpen())));
            } else if (wanted.test(policy)) {
                byId.put(
                        policy.id(),
                        policy.judged(enterprise.asOf())
                                ? new PolicyAssessor(policy, enterprise.asOf(), own).assess(own)
                                : PolicyAssessor.notJudged(policy));
            }
        }
        List<PolicyAssessment> policies = byId.values().stream().sorted(ORDER).toList();
        return new Assessment(rules.digest(), enterprise, policies, List.copyOf(standards));
    }

    /** What identifies the assessment. */
    public Receipt receipt() {
        return Receipt.of(enterprise, rulesetDigest);
    }

    /** Where the enterprise stands on the ladders of titles. */
    public List<Ladder> ladders() {
        return Ladder.of(
                enterprise,
                policies.stream().collect(Collectors.toMap(one -> one.policy().id(), one -> one)));
    }

    /** Figures whose answers can still change a verdict, those that can change most first. */
    public List<Question> questions() {
        return Question.of(policies);
    }

    /** The findings come policy by policy. */
    private static Map<String, List<Finding>> byPolicy(List<Finding> findings) {
        Map<String, List<Finding>> byPolicy = new HashMap<>();
        int from = 0;
        for (int to = 1; to <= findings.size(); to++) {
            String policy = findings.get(from).criterion().policy();
            if (to == findings.size()
                    || !policy.equals(findings.get(to).criterion().policy())) {
                byPolicy.put(policy, findings.subList(from, to));
                from = to;
            }
        }
        return byPolicy;
    }
}
