package io.tiance.report;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Question;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The three things most worth doing: apply for what pays most, mend the nearest gap, answer what can settle most; one of each
 * first, then more of the same in this order.
 */
record NextSteps(List<String> sentences, List<Policy> policies) {
    private static final int MOST = 3;
    /** A gap wider than this share of what is required is no next step, but a plan for years. */
    private static final BigDecimal REACH = new BigDecimal("0.3");

    private record Step(String sentence, Policy policy) {}

    static NextSteps of(Assessment assessment) {
        List<List<Step>> kinds = List.of(apply(assessment), mend(assessment), answer(assessment));
        List<Step> steps = new ArrayList<>();
        for (int round = 0; round < MOST; round++) {
            for (List<Step> kind : kinds) {
                if (round < kind.size() && steps.size() < MOST) {
                    steps.add(kind.get(round));
                }
            }
        }
        return new NextSteps(
                steps.stream().map(Step::sentence).toList(),
                steps.stream().map(Step::policy).distinct().toList());
    }

    private static List<Step> apply(Assessment assessment) {
        return assessment.policies().stream()
                .filter(one -> one.verdict() == Verdict.ELIGIBLE
                        && (one.policy().kind() == Policy.Kind.认定
                                || one.policy().kind() == Policy.Kind.奖补))
                .sorted(Comparator.<PolicyAssessment, BigDecimal>comparing(
                                one -> one.money().certain())
                        .reversed()
                        .thenComparing(one -> one.policy().id()))
                .map(one -> new Step(
                        "准备申报“" + one.policy().title() + "”：" + Sentences.word(one) + money(one), one.policy()))
                .toList();
    }

    private static List<Step> mend(Assessment assessment) {
        return assessment.policies().stream()
                .filter(one -> one.verdict() == Verdict.NOT_ELIGIBLE)
                .filter(NextSteps::withinReach)
                .sorted(Comparator.comparing(PolicyAssessment::nearness)
                        .thenComparing(one -> one.policy().id()))
                .map(one -> {
                    Finding only = Checkup.failing(one).get(0);
                    String open = one.missing().isEmpty()
                            ? ""
                            : "；另有 " + one.missing().size() + " 项数据待补";
                    return new Step(
                            "补上“" + one.policy().title() + "”的一项差距："
                                    + only.criterion().title() + "相差 " + Sentences.gap(only.outcome()) + "（要求 "
                                    + Sentences.required(only.outcome()) + "）" + open,
                            one.policy());
                })
                .toList();
    }

    private static List<Step> answer(Assessment assessment) {
        return assessment.questions().stream()
                .map(question -> new Step(
                        "补填“" + Vocabulary.get(question.key()).label() + "”：关系到 "
                                + question.why().size() + " 项政策" + stake(question),
                        policy(assessment, question.why().get(0))))
                .toList();
    }

    private static boolean withinReach(PolicyAssessment policy) {
        List<Finding> failing = Checkup.failing(policy);
        Gap gap = failing.size() == 1 ? failing.get(0).outcome().gap() : null;
        return gap != null && gap.relative().compareTo(REACH) <= 0;
    }

    private static Policy policy(Assessment assessment, String id) {
        return assessment.policies().stream()
                .map(PolicyAssessment::policy)
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String money(PolicyAssessment one) {
        BigDecimal certain = one.money().certain();
        return certain.signum() == 0 ? "" : "，可得 " + Measure.shown(certain, Unit.WAN_YUAN);
    }

    private static String stake(Question question) {
        BigDecimal stake = question.stake();
        return stake == null || stake.signum() == 0 ? "" : "，合计至多 " + Measure.shown(stake, Unit.WAN_YUAN);
    }
}
