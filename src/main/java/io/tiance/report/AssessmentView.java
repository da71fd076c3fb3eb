package io.tiance.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment in the form it leaves in as JSON. The names and their order are relied on from outside. */
public record AssessmentView(
        ReceiptView receipt,
        EnterpriseView enterprise,
        List<PolicyView> policies,
        List<QuestionView> questions,
        List<LadderView> ladders,
        List<CriterionView> standards,
        String disclaimer) {

    /** What replays the assessment. */
    public record ReceiptView(String id, LocalDate asOf, Ruleset ruleset, String inputDigest) {}

    /** Names the rules judged by. */
    public record Ruleset(String digest) {}

    /** Whom it is about. */
    public record EnterpriseView(
            String name,
            @JsonInclude(Include.NON_NULL) @Nullable String creditCode) {}

    /** The verdict on a policy. {@code word} and {@code validity} put status and inForce in Chinese. */
    public record PolicyView(
            String id,
            String title,
            String family,
            String kind,
            String level,
            @Nullable Boolean inForce,
            String validity,
            Effective effective,
            String grade,
            String status,
            String word,
            @JsonInclude(Include.NON_NULL) @Nullable ScoreView score,
            TallyView tally,
            Range readiness,
            Collection<String> missing,
            List<CriterionView> criteria,
            List<List<String>> blockers,
            List<AwardView> awards,
            MoneyView money) {}

    /** First and last day in force; {@code to} is null when there is no end or it is not verified. */
    public record Effective(LocalDate from, @Nullable LocalDate to) {}

    /** Points as an interval, the pass mark and the full score. */
    public record ScoreView(
            BigDecimal min,
            BigDecimal max,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal pass,
            BigDecimal of) {}

    /** Counts of criteria. */
    public record TallyView(int met, int notMet, int unknown, int review, int of) {}

    /** Share of the criteria met: certain, and still possible. Never overrides a verdict. */
    public record Range(BigDecimal min, BigDecimal max) {}

    /** What came of one criterion and why. */
    public record CriterionView(
            String id,
            String title,
            String status,
            @JsonInclude(Include.NON_EMPTY) String observed,
            @JsonInclude(Include.NON_EMPTY) String required,
            @JsonInclude(Include.NON_NULL) @Nullable GapView gap,
            String reason,
            CitationView citation,
            String grade,
            @JsonInclude(Include.NON_EMPTY) String route,
            @JsonInclude(Include.NON_NULL) @Nullable PointsView points,
            Collection<String> missing) {}

    /** Distance to what is required, in the figure's unit. */
    public record GapView(BigDecimal value, String unit) {}

    /** Points of one row. */
    public record PointsView(BigDecimal min, BigDecimal max, BigDecimal of) {}

    /** Where the requirement stands. */
    public record CitationView(String document, String number, String clause) {}

    /** Money in 万元; both ends null when the amount is not known. */
    public record AwardView(
            String id,
            String title,
            String status,
            @Nullable BigDecimal amountMin,
            @Nullable BigDecimal amountMax,
            String unit,
            String note,
            String grade) {}

    /** What a policy pays in 万元 after exclusions and caps; {@code possible} null without a known limit. */
    public record MoneyView(BigDecimal certain, @Nullable BigDecimal possible) {}

    /** A figure whose answer can still change a verdict. */
    public record QuestionView(
            String key,
            String label,
            List<String> why,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal stake) {}

    /** A ladder of titles; {@code current} and {@code next} are rung titles, null for none. */
    public record LadderView(
            String title,
            @Nullable String current,
            @Nullable String next,
            List<RungView> rungs) {}

    /** One rung. */
    public record RungView(
            String title,
            @JsonInclude(Include.NON_EMPTY) String policy,
            @Nullable Boolean held,
            @JsonInclude(Include.NON_NULL) @Nullable String status,
            List<String> blockers,
            Collection<String> missing) {}
}
