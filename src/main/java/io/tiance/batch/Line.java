package io.tiance.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.report.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One enterprise on a line of a list: the verdicts alone. */
public record Line(
        long row,
        String name,
        @JsonInclude(Include.NON_EMPTY) String creditCode,
        List<PolicyResult> policies) {
    /**
     * One policy in it.
     *
     * @param word the status in the words of the policy's kind
     * @param near whether exactly one criterion, which can be measured, stands in the way
     */
    public record PolicyResult(
            String id,
            Verdict status,
            @JsonInclude(Include.NON_NULL) Summary.@Nullable Score score,
            @JsonInclude(Include.NON_EMPTY) List<String> blockers,
            @JsonIgnore String word,
            @JsonIgnore boolean near) {}

    /** @param row number of the row it was read from */
    public static Line of(long row, Assessment assessment) {
        List<PolicyResult> policies = new ArrayList<>(assessment.policies().size());
        for (PolicyAssessment one : assessment.policies()) {
            Shortfalls shortfalls = Shortfalls.of(one);
            policies.add(new PolicyResult(
                    one.policy().id(),
                    one.verdict(),
                    Summary.Score.of(one.score()),
                    shortfalls.blockers(),
                    Sentences.word(one),
                    shortfalls.only() != null));
        }
        return new Line(
                row, Summary.name(assessment.enterprise()), Summary.creditCode(assessment.enterprise()), policies);
    }

    /** The words for each policy, by its id. */
    Map<String, String> words() {
        return policies.stream().collect(Collectors.toMap(PolicyResult::id, PolicyResult::word));
    }
}
