package io.tiance.assessment;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 梯度: where an enterprise stands on a ladder of titles, the next rung, and what separates it from that rung.
 *
 * @param current index of the highest rung held; −1 when none is known to be held
 * @param next index of the rung to try for; −1 when the top is reached
 */
public record Ladder(String title, List<Rung> rungs, int current, int next) {
    /**
     * @param policy id of the policy that grants the title; blank where no test is published
     * @param held null when not known
     * @param verdict null where there is no policy
     * @param blockers ids of the smallest failing set of the policy
     * @param missing keys that could still change the verdict
     */
    public record Rung(
            String title,
            String policy,
            @Nullable Boolean held,
            @Nullable Verdict verdict,
            List<String> blockers,
            Set<String> missing) {}

    private record Step(String title, List<String> policies, String holds) {}

    /** PLAN-HT-1: six rungs; four of them have no published test. */
    private static final List<Step> HIGH_TECH = List.of(
            new Step("科技创业团队", List.of(), ""),
            new Step("初创期科技型企业", List.of(), ""),
            new Step("科技型中小企业评价入库", List.of("TSME"), "holdsTechSme"),
            new Step("高新技术企业培育入库", List.of(), ""),
            new Step("高新技术企业认定", List.of("HNTE"), "holdsHighTech"),
            new Step("创新标杆企业", List.of(), ""));

    private static final List<Step> SPECIALISED = List.of(
            new Step("创新型中小企业", List.of("SRDI-T1"), "holdsInnovative"),
            new Step("专精特新中小企业", List.of("SRDI-T2"), "holdsSpecialised"),
            new Step("专精特新“小巨人”企业", List.of("SRDI-T3N", "SRDI-T3O"), "holdsLittleGiant"),
            new Step("制造业单项冠军企业", List.of("SRDI-CH-1"), "holdsNationalChampion"));

    static List<Ladder> of(Enterprise enterprise, Map<String, PolicyAssessment> policies) {
        return List.of(
                climb("高企培育梯度", HIGH_TECH, enterprise, policies), climb("专精特新梯度", SPECIALISED, enterprise, policies));
    }

    private static Ladder climb(
            String title, List<Step> steps, Enterprise enterprise, Map<String, PolicyAssessment> policies) {
        List<Rung> rungs = new ArrayList<>();
        int current = -1;
        for (Step step : steps) {
            Rung rung = rung(step, enterprise, policies);
            if (Boolean.TRUE.equals(rung.held())) {
                current = rungs.size();
            }
            rungs.add(rung);
        }
        int next = -1;
        for (int i = rungs.size() - 1; i > current; i--) {
            if (!rungs.get(i).policy().isEmpty()) {
                next = i;
            }
        }
        return new Ladder(title, List.copyOf(rungs), current, next);
    }

    private static Rung rung(Step step, Enterprise enterprise, Map<String, PolicyAssessment> policies) {
        Boolean held = step.holds().isEmpty() ? null : ((Flag) enterprise.to(Vocabulary.get(step.holds()))).value();
        for (String id : step.policies()) {
            PolicyAssessment policy = policies.get(id);
            if (policy != null && policy.verdict() != Verdict.NOT_APPLICABLE) {
                List<String> blockers = policy.blockers().isEmpty()
                        ? List.of()
                        : policy.blockers().get(0);
                return new Rung(step.title(), id, held, policy.verdict(), blockers, policy.missing());
            }
        }
        String policy = step.policies().isEmpty() ? "" : step.policies().get(0);
        return new Rung(step.title(), policy, held, null, List.of(), Set.of());
    }
}
