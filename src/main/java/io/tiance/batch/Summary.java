package io.tiance.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tiance.assessment.Assessment;
import io.tiance.assessment.Money;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Text;
import io.tiance.report.Sentences;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Gap;
import io.tiance.verdict.Points;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of one enterprise of many: small enough to hold, to store as JSON and to list. */
public record Summary(
        long row,
        String name,
        @JsonInclude(Include.NON_EMPTY) String creditCode,
        List<PolicyResult> policies) {
    private static final int GAP_DIGITS = 6;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Summary {
        creditCode = creditCode == null ? "" : creditCode; // left out of the JSON when empty
    }

    /**
     * The verdict on a policy.
     *
     * @param word the same in Chinese, in the words of the policy's kind
     * @param missing how many figures could still change the verdict
     * @param blockers ids of the smallest failing set
     * @param shortfalls the failed criteria of that set
     * @param near how far it is from being eligible as a share of what is required, where exactly one criterion fails and can
     *     be measured; else null
     * @param nearness orders those of one verdict, nearest first: criteria in the way, then the largest relative gap
     * @param money in 万元; null where there is none to be had
     */
    public record PolicyResult(
            String id,
            Verdict status,
            String word,
            @JsonInclude(Include.NON_NULL) @Nullable Score score,
            int missing,
            @JsonInclude(Include.NON_EMPTY) List<String> blockers,
            @JsonInclude(Include.NON_EMPTY) List<Shortfall> shortfalls,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal near,
            BigDecimal nearness,
            @JsonInclude(Include.NON_NULL) @Nullable Money money) {

        public PolicyResult {
            blockers = blockers == null ? List.of() : blockers; // left out of the JSON when empty
            shortfalls = shortfalls == null ? List.of() : shortfalls;
        }
    }

    /** Points of the document's own table. */
    public record Score(BigDecimal min, BigDecimal max) {}

    /** A failed criterion; {@code gap} is null where the distance can't be measured. */
    public record Shortfall(
            String id,
            String title,
            String observed,
            String required,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal gap,
            String unit) {}

    /** Reads what was written as JSON. */
    public static Summary read(String json) {
        return JSON.readValue(json, Summary.class);
    }

    /** @param row number of the row it was read from */
    public static Summary of(long row, Assessment assessment) {
        return of(row, assessment, true);
    }

    /** The same without shortfalls, which take longest to put into words: for where there is no room for them. */
    static Summary brief(long row, Assessment assessment) {
        return of(row, assessment, false);
    }

    private static Summary of(long row, Assessment assessment, boolean told) {
        Enterprise enterprise = assessment.enterprise();
        return new Summary(
                row,
                value(enterprise.get企业名称()),
                value(enterprise.get统一社会信用代码()),
                assessment.policies().stream().map(one -> policy(one, told)).toList());
    }

    private static PolicyResult policy(PolicyAssessment one, boolean told) {
        List<String> blockers =
                one.blockers().isEmpty() ? List.of() : one.blockers().get(0);
        List<Finding> failed = blockers.isEmpty()
                ? List.of()
                : one.findings().stream()
                        .filter(finding -> finding.status() == Status.NOT_MET
                                && blockers.contains(finding.criterion().id()))
                        .toList();
        Gap only = blockers.size() == 1 && failed.size() == 1
                ? failed.get(0).outcome().gap()
                : null;
        Points score = one.score();
        return new PolicyResult(
                one.policy().id(),
                one.verdict(),
                Sentences.word(one),
                score == null ? null : new Score(plain(score.min()), plain(score.max())),
                one.verdict() == Verdict.NOT_APPLICABLE ? 0 : one.missing().size(),
                blockers,
                told ? failed.stream().map(Summary::shortfall).toList() : List.of(),
                only == null ? null : plain(only.relative().round(new MathContext(GAP_DIGITS))),
                plain(one.nearness().round(new MathContext(GAP_DIGITS))),
                one.money().certain().signum() == 0 && one.awards().isEmpty() ? null : one.money());
    }

    private static Shortfall shortfall(Finding finding) {
        Gap gap = finding.outcome().gap();
        return new Shortfall(
                finding.criterion().id(),
                finding.criterion().title(),
                Sentences.observed(finding.outcome()),
                Sentences.required(finding.outcome()),
                gap == null ? null : plain(gap.value().round(new MathContext(GAP_DIGITS + 4))),
                gap == null ? "" : gap.unit().symbol());
    }

    private static String value(Text text) {
        return text.known() ? text.value() : "";
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
