package io.tiance.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.AssessmentView.Effective;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Policies and vocabulary in the form they leave in as JSON. */
public final class PolicyViews {
    private PolicyViews() {}

    /** A version of a policy in a list. {@code inForce} is null when its end could not be verified. */
    public record PolicySummary(
            String id,
            String title,
            String family,
            String kind,
            String level,
            String grade,
            String document,
            String number,
            @Nullable Boolean inForce,
            Effective effective,
            boolean endVerified,
            LocalDate checked,
            int criteria) {}

    /** A version of a policy with all its clauses. */
    public record PolicyDetail(
            PolicySummary policy, String units, String officialPage, String source, List<ClauseView> clauses) {}

    /** One clause: our paraphrase, and the condition with its thresholds as the rule states it. */
    public record ClauseView(
            String id,
            String title,
            String clause,
            String point,
            @JsonInclude(Include.NON_EMPTY) String reading,
            String grade,
            @JsonInclude(Include.NON_EMPTY) String route,
            String role,
            String condition,
            List<String> figures,
            @JsonInclude(Include.NON_NULL) @Nullable LocalDate from,
            @JsonInclude(Include.NON_NULL) @Nullable LocalDate until) {}

    /** A figure's definition. */
    public record FigureView(
            String key,
            String label,
            String kind,
            String unit,
            String group,
            String means,
            @JsonInclude(Include.NON_EMPTY) String clause,
            @JsonInclude(Include.NON_EMPTY) String hint,
            @JsonInclude(Include.NON_EMPTY) List<String> options,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal min,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal max,
            boolean computed) {}

    /** A version in short, as it stands on a day. */
    public static PolicySummary summary(Policy policy, LocalDate day) {
        LocalDate until = policy.until();
        return new PolicySummary(
                policy.id(),
                policy.title(),
                policy.family().name(),
                policy.kind().name(),
                policy.level().name(),
                policy.grade(),
                policy.document(),
                policy.number(),
                policy.knownInForce(day),
                new Effective(policy.from(), until == null ? null : until.minusDays(1)),
                policy.endVerified(),
                policy.checked(),
                policy.rules().size());
    }

    /** A version in full. */
    public static PolicyDetail detail(Policy policy, LocalDate day) {
        return new PolicyDetail(
                summary(policy, day),
                policy.units(),
                policy.site(),
                "rules/" + policy.source(),
                policy.rules().stream().map(PolicyViews::clause).toList());
    }

    /** All figures. */
    public static List<FigureView> vocabulary() {
        return Vocabulary.figures().stream().map(PolicyViews::figure).toList();
    }

    /** The figures that these goals can ask for on a day. */
    public static List<FigureView> vocabulary(Rulebook rules, LocalDate day, Goals goals) {
        Set<String> keys = rules.figures(day, goals);
        return Vocabulary.figures().stream()
                .filter(figure -> keys.contains(figure.key()))
                .map(PolicyViews::figure)
                .toList();
    }

    private static ClauseView clause(Rule rule) {
        Criterion criterion = rule.criterion();
        String route = criterion.alternative().isEmpty() ? "" : criterion.alternative() + "/" + criterion.route();
        return new ClauseView(
                criterion.id(),
                criterion.title(),
                criterion.clause(),
                criterion.point(),
                criterion.reading(),
                criterion.grade(),
                route,
                criterion.role().name(),
                rule.statement().replaceAll("\\s+", " "),
                criterion.figures().stream().sorted().toList(),
                criterion.from(),
                criterion.until());
    }

    static FigureView figure(FigureInfo figure) {
        return new FigureView(
                figure.key(),
                figure.label(),
                figure.kind(),
                figure.unit().symbol(),
                figure.group().label(),
                figure.means(),
                figure.clause(),
                figure.hint(),
                figure.options(),
                figure.min(),
                figure.max(),
                figure.computed());
    }
}
