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
    public record Score(BigDecimal min, BigDecimal max) {
        static @Nullable Score of(@Nullable Points points) {
            return points == null ? null : new Score(plain(points.min()), plain(points.max()));
        }
    }

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
        return new Summary(
                row,
                name(assessment.enterprise()),
                creditCode(assessment.enterprise()),
                assessment.policies().stream().map(Summary::policy).toList());
    }

    static String name(Enterprise enterprise) {
        return value(enterprise.get企业名称());
    }

    static String creditCode(Enterprise enterprise) {
        return value(enterprise.get统一社会信用代码());
    }

    private static PolicyResult policy(PolicyAssessment one) {
        Shortfalls shortfalls = Shortfalls.of(one);
        Gap only = shortfalls.only();
        return new PolicyResult(
                one.policy().id(),
                one.verdict(),
                Sentences.word(one),
                Score.of(one.score()),
                one.verdict() == Verdict.NOT_APPLICABLE ? 0 : one.missing().size(),
                shortfalls.blockers(),
                shortfalls.failed().stream().map(Summary::shortfall).toList(),
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
