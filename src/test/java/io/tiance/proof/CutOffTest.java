package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Vocabulary;
import io.tiance.proof.CutOffs.CutOff;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Steps on every cut-off of every rule: a hair below, exactly on, a hair above, on an enterprise otherwise as in the rule's own
 * cases, and holds what the engine says against plain arithmetic on the rule's text.
 */
class CutOffTest {
    private static final BigDecimal HAIR = new BigDecimal("0.01");

    private final List<String> wrong = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private int steps;

    @Test
    void everyCutOffDividesWhereTheRuleSays() {
        for (Policy policy : TheBook.RULES.policies()) {
            Map<String, Rule> rules = new HashMap<>();
            policy.rules().forEach(rule -> rules.put(rule.criterion().id(), rule));
            for (RuleText text : RuleText.in(TheBook.SOURCES, policy.source())) {
                Rule rule = rules.get(text.id());
                Map<String, FigureInfo> bound = CutOffs.bound(text);
                for (CutOff cutOff : CutOffs.of(rule, bound)) {
                    if (!cutOff.figure().computed()) {
                        step(rule, bound, cutOff);
                    }
                }
            }
        }
        assertThat(steps).isPositive();
        assertThat(wrong).isEmpty();
        assertThat(unseen).as("没有一个样例能让这些界限起作用").isEmpty();
    }

    private void step(Rule rule, Map<String, FigureInfo> bound, CutOff cutOff) {
        boolean decides = false;
        for (Case base : TheBook.cases(rule)) {
            decides |= divides(rule, bound, cutOff, base);
            if (decides) {
                return;
            }
        }
        if (reaches(rule)) {
            unseen.add(rule.criterion().id() + "  " + cutOff.figure().label() + " " + cutOff.at());
        }
    }

    /** Whether the rule comes to say something else at the cut-off, everything else being as in the case. */
    private boolean divides(Rule rule, Map<String, FigureInfo> bound, CutOff cutOff, Case base) {
        BigDecimal hair = cutOff.figure().unit().whole() ? BigDecimal.ONE : HAIR;
        List<String> said = new ArrayList<>();
        for (BigDecimal value :
                List.of(cutOff.at().subtract(hair), cutOff.at(), cutOff.at().add(hair))) {
            Enterprise enterprise = with(rule, base, cutOff.figure(), value);
            if (enterprise != null) {
                String expected = expected(rule, bound, enterprise);
                String actual = actual(rule, enterprise);
                if (expected == null || actual == null) {
                    return false;
                }
                steps++;
                said.add(expected);
                if (!expected.equals(actual)) {
                    wrong.add(base.where() + "  " + rule.criterion().id() + "  "
                            + cutOff.figure().label() + " = " + value + "：按条文应为 " + expected + "，实为 " + actual);
                }
            }
        }
        return said.stream().distinct().count() > 1;
    }

    /**
     * The case's enterprise with one figure set; if need be without what the figure would be worked out from, sparing what else
     * the rule reads.
     */
    private static Enterprise with(Rule rule, Case base, FigureInfo figure, BigDecimal value) {
        if (figure.min() != null && value.compareTo(figure.min()) < 0
                || figure.max() != null && value.compareTo(figure.max()) > 0) {
            return null;
        }
        Set<String> parts = Enterprise.of(Map.of(), base.asOf()).to(figure).missing();
        Set<String> onlyParts = new HashSet<>(parts);
        onlyParts.removeAll(rule.criterion().figures());
        for (Set<String> without : List.of(Set.<String>of(), onlyParts, parts)) {
            Map<String, Object> given = new HashMap<>();
            base.given().forEach((name, one) -> given.put(Vocabulary.get(name).key(), one));
            given.keySet().removeAll(without);
            given.put(figure.key(), value);
            try {
                Enterprise enterprise = Enterprise.of(given, base.asOf());
                if (enterprise.to(figure) instanceof Measure measure
                        && measure.known()
                        && measure.number().compareTo(value) == 0) {
                    return enterprise;
                }
            } catch (InputException e) {
                // the figure contradicts the others of the case: go on without what it is worked out from
            }
        }
        return null;
    }

    private static String expected(Rule rule, Map<String, FigureInfo> bound, Enterprise enterprise) {
        Map<String, Answer> answers = new HashMap<>();
        bound.forEach((name, figure) -> answers.put(name, enterprise.to(figure)));
        PlainConditions conditions = new PlainConditions(answers);
        PlainSums sums = new PlainSums(conditions);
        Call call = rule.call();
        try {
            return switch (rule.criterion().role()) {
                case SCORE -> interval(sums.points(call));
                case LEVEL -> String.join("|", PlainLevels.of(rule, conditions));
                case AWARD ->
                    graded(rule, conditions.status(PlainConditions.part(call, 0))) + " "
                            + interval(sums.money(PlainConditions.part(call, 1)));
                case SCOPE -> graded(rule, conditions.status(PlainConditions.part(call, 0)));
                default -> graded(rule, conditions.status(call));
            };
        } catch (PlainConditions.Elsewhere e) {
            return null;
        }
    }

    private static String actual(Rule rule, Enterprise enterprise) {
        String id = rule.criterion().policy();
        Finding finding = TheBook.RULES.judge(enterprise, policy -> policy.id().equals(id)).stream()
                .filter(one -> one.criterion().id().equals(rule.criterion().id()))
                .findFirst()
                .orElse(null);
        if (finding == null
                || finding.status() == Status.NOT_APPLICABLE
                || !finding.selectorMissing().isEmpty()) {
            return null;
        }
        return switch (rule.criterion().role()) {
            case SCORE ->
                interval(new PlainSums.Interval(
                        finding.points().min(), finding.points().max()));
            case LEVEL -> String.join("|", finding.levels());
            case AWARD ->
                finding.status() + " "
                        + interval(new PlainSums.Interval(
                                finding.amount().min(), finding.amount().max()));
            default -> finding.status().name();
        };
    }

    private static String graded(Rule rule, Status status) {
        return "C".equals(rule.criterion().grade()) ? Status.REVIEW.name() : status.name();
    }

    private static String interval(PlainSums.Interval interval) {
        return shown(interval.min()) + "~" + shown(interval.max());
    }

    private static String shown(BigDecimal number) {
        return number == null
                ? "?"
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a cut-off can show at all: grade C and 存疑 never decide, and what depends on others is not told here. */
    private static boolean reaches(Rule rule) {
        return rule.criterion().role() == Role.LEVEL
                || !Reachable.of(TheBook.policyOf(rule.criterion().id()), rule).isEmpty()
                        && !Reachable.readsElsewhere(rule.call());
    }
}
