package io.tiance.assessment;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of one enterprise on one day.
 *
 * @param rulesetDigest names the rules it was judged by
 * @param policies by family, then what can be had first, nearest first, then id
 * @param shared what was found on the standards that several policies refer to (size, 规模以上 …)
 */
public record Assessment(
        String rulesetDigest, Enterprise enterprise, List<PolicyAssessment> policies, List<Standard> shared) {

    /** What was found on a shared standard. */
    public record Standard(Policy policy, Findings findings) {}

    /** A finding on a shared standard. */
    public record StandardFinding(Policy policy, Finding finding) {}

    /** Assesses an enterprise on its day by a set of rules. */
    public static Assessment of(Enterprise enterprise, Rulebook rules) {
        return of(enterprise, rules, policy -> true);
    }

    /** The same for the policies wanted only, and the standards they refer to. */
    public static Assessment of(Enterprise enterprise, Rulebook rules, Predicate<Policy> wanted) {
        Map<String, Findings> findings = new HashMap<>();
        rules.findings(enterprise, wanted).forEach(found -> findings.put(found.policy(), found));
        List<PolicyAssessment> policies = new ArrayList<>();
        List<Standard> shared = new ArrayList<>();
        for (Policy policy : rules.policies(enterprise.asOf())) {
            Findings own = findings.get(policy.id());
            if (policy.kind() == Policy.Kind.标准) {
                if (own != null) {
                    shared.add(new Standard(policy, own));
                }
            } else if (wanted.test(policy)) {
                policies.add(assess(policy, enterprise.asOf(), own));
            }
        }
        policies.sort(Assessment::inOrder);
        return new Assessment(rules.digest(), enterprise, List.copyOf(policies), List.copyOf(shared));
    }

    private static int inOrder(PolicyAssessment one, PolicyAssessment other) {
        int order = one.policy().family().compareTo(other.policy().family());
        order = order != 0 ? order : one.verdict().rank() - other.verdict().rank();
        order = order != 0 ? order : one.nearness().compareTo(other.nearness());
        return order != 0 ? order : one.policy().id().compareTo(other.policy().id());
    }

    private static PolicyAssessment assess(Policy policy, LocalDate day, @Nullable Findings found) {
        return policy.judged(day)
                ? new PolicyAssessor(policy, day, found == null ? Findings.of(policy.id(), List.of()) : found).assess()
                : PolicyAssessor.notJudged(policy, day);
    }

    /** What identifies the assessment. */
    public Receipt receipt() {
        return Receipt.of(enterprise, rulesetDigest);
    }

    /** Findings on the shared standards, one by one. */
    public List<StandardFinding> standards() {
        return shared.stream()
                .flatMap(standard -> standard.findings().criteria().stream()
                        .map(finding -> new StandardFinding(standard.policy(), finding.whileOpen())))
                .toList();
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
}
