package io.tiance.bench;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The engine of this project. Verdict and score are read from an assessment that also has, for every clause, the observed value,
 * the requirement, the gap, the missing answers and the smallest failing set; the others give none of it. Like the others it
 * holds just the rules of the common work.
 */
final class Tiance implements Contestant {
    private static final Set<String> POLICIES = Set.of("HNTE", "TSME", "SRDI-T1");
    static final Predicate<Policy> WANTED = policy -> POLICIES.contains(policy.id());

    private static final Set<String> FILES = Set.of(
            "national/high_tech_enterprise_2016.drl",
            "national/tech_sme_2017.drl",
            "national/srdi_tier1_2022.drl",
            "shared/sme_size_2011.drl");

    private final Rulebook rules;
    private final FreshEnterprise fresh;

    Tiance(Rulebook rules, Map<Company, Enterprise> pairs) {
        this.rules = rules;
        this.fresh = FreshEnterprise.of(pairs);
    }

    static Rulebook rules() {
        TreeMap<String, String> files = new TreeMap<>(RuleSources.builtIn().files());
        files.keySet().retainAll(FILES);
        return Rulebook.of(new RuleSources(files));
    }

    @Override
    public Result judge(Company company) {
        Assessment assessment = Assessment.of(fresh.of(company), rules, WANTED);
        return new Result(read(assessment, "HNTE"), read(assessment, "TSME"), read(assessment, "SRDI-T1"));
    }

    private static Result.Judged read(Assessment assessment, String id) {
        for (PolicyAssessment policy : assessment.policies()) {
            if (policy.policy().id().equals(id)) {
                return new Result.Judged(
                        policy.verdict(),
                        policy.score() == null
                                ? null
                                : new Result.Score(
                                        policy.score().min().intValueExact(),
                                        policy.score().max().intValueExact()));
            }
        }
        throw new IllegalStateException("not assessed: " + id);
    }
}
