package io.tiance.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure whose answer can still change a verdict.
 *
 * @param why ids of the policies it can still change
 * @param stake the largest sum those policies may still pay, 万元; null when there is no known limit
 */
public record Question(
        String key, List<String> why, @Nullable BigDecimal stake) {
    /** Open questions, those that can change most verdicts first. */
    static List<Question> of(List<PolicyAssessment> policies) {
        Map<String, List<PolicyAssessment>> byKey = new HashMap<>();
        for (PolicyAssessment policy : policies) {
            if (policy.verdict() == Verdict.NEEDS_INFO) {
                policy.missing()
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(policy));
            }
        }
        List<Question> questions = new ArrayList<>();
        byKey.forEach((key, open) -> questions.add(of(key, open)));
        questions.sort(
                Comparator.<Question>comparingInt(question -> -question.why().size())
                        .thenComparing(Question::key));
        return questions;
    }

    /** The question for a figure that these policies are open on. */
    static Question of(String key, List<PolicyAssessment> open) {
        return new Question(
                key, open.stream().map(policy -> policy.policy().id()).sorted().toList(), stake(open));
    }

    private static @Nullable BigDecimal stake(List<PolicyAssessment> open) {
        BigDecimal stake = BigDecimal.ZERO;
        for (PolicyAssessment policy : open) {
            BigDecimal possible = policy.money().possible();
            if (possible == null) {
                return null;
            }
            stake = stake.add(possible);
        }
        return stake;
    }
}
