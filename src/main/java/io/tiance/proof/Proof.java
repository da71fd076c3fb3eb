package io.tiance.proof;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Amount;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Points;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs cases against a rule book.
 *
 * @param failures what came out otherwise than expected, in Chinese
 * @param seen which statuses of each criterion the cases have shown
 */
public record Proof(int cases, List<String> failures, Map<String, Set<Status>> seen) {
    /** Judges every case. Never stops at the first failure. */
    public static Proof of(Rulebook rules, List<Case> cases) {
        List<String> failures = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        rules.policies()
                .forEach(policy -> policy.rules()
                        .forEach(rule -> owners.put(rule.criterion().id(), policy.id())));
        Map<String, Set<Status>> seen = new HashMap<>();
        for (Case one : cases) {
            try {
                String failure = one.wholePolicy() ? policy(rules, one) : criterion(rules, one, owners, seen);
                if (failure != null) {
                    failures.add(one.where() + "  " + one.target() + "  " + failure);
                }
            } catch (InputException e) {
                failures.add(one.where() + "  " + one.target() + "  输入有误：" + e.getMessage());
            }
        }
        return new Proof(cases.size(), failures, seen);
    }

    /** What came out otherwise than a case expects of its criterion; null when all is as expected. */
    public static @Nullable String mismatch(Case one, Finding finding) {
        return compare(one, said(finding));
    }

    /** Every finding, those on shared standards last. */
    public static Stream<Finding> findings(Assessment assessment) {
        return Stream.concat(
                assessment.policies().stream().flatMap(policy -> policy.findings().stream()),
                assessment.standards().stream().map(Assessment.StandardFinding::finding));
    }

    private static @Nullable String criterion(
            Rulebook rules, Case one, Map<String, String> owners, Map<String, Set<Status>> seen) {
        Finding finding = findings(assess(rules, one, owners.getOrDefault(one.target(), "")))
                .filter(candidate -> candidate.criterion().id().equals(one.target()))
                .findFirst()
                .orElse(null);
        if (finding == null) {
            return "没有这条规则，或它在 " + one.asOf() + " 不作判断";
        }
        seen.computeIfAbsent(one.target(), id -> new HashSet<>()).add(finding.status());
        return mismatch(one, finding);
    }

    private static @Nullable String policy(Rulebook rules, Case one) {
        PolicyAssessment policy =
                assess(rules, one, one.target()).policies().stream().findFirst().orElse(null);
        return policy == null ? "没有这项政策" : compare(one, said(policy));
    }

    private static Assessment assess(Rulebook rules, Case one, String policy) {
        return Assessment.of(
                Enterprise.of(one.given(), one.asOf()),
                rules,
                candidate -> candidate.id().equals(policy));
    }

    private static Map<String, String> said(Finding finding) {
        return Map.of(
                "expect", finding.status().name(),
                "points", points(finding.points()),
                "amount", amount(finding.amount()),
                "level", String.join("|", finding.levels()));
    }

    private static Map<String, String> said(PolicyAssessment policy) {
        return Map.of(
                "expect", policy.verdict().name(),
                "score", points(policy.score()),
                "amount",
                        amount(new Amount(
                                policy.money().certain(), policy.money().possible(), "")));
    }

    private static @Nullable String compare(Case one, Map<String, String> actual) {
        String differing = one.expected().entrySet().stream()
                .filter(expected -> !same(expected.getValue(), actual.getOrDefault(expected.getKey(), "（无此项）")))
                .map(expected -> expected.getKey() + " 应为 " + expected.getValue() + "，实为 "
                        + actual.getOrDefault(expected.getKey(), "（无此项）"))
                .collect(Collectors.joining("；"));
        return differing.isEmpty() ? null : differing + "  输入 " + one.given();
    }

    private static boolean same(String expected, String actual) {
        return expected.equals(actual) || normal(expected).equals(normal(actual));
    }

    /** Numbers compare by value: 20 and 20.0 are the same. */
    private static String normal(String text) {
        return Stream.of(text.split("~"))
                .map(part -> part.matches("-?\\d+(\\.\\d+)?") ? Measure.shown(new BigDecimal(part), Unit.NONE) : part)
                .collect(Collectors.joining("~"));
    }

    private static String points(@Nullable Points points) {
        return points == null ? "" : interval(points.min(), points.max());
    }

    private static String amount(@Nullable Amount amount) {
        if (amount == null) {
            return "";
        }
        if (amount.min() == null && amount.max() == null) {
            return "?";
        }
        return amount.max() == null
                ? Measure.shown(java.util.Objects.requireNonNull(amount.min()), Unit.NONE) + "~?"
                : interval(amount.min() == null ? BigDecimal.ZERO : amount.min(), amount.max());
    }

    private static String interval(BigDecimal min, BigDecimal max) {
        String low = Measure.shown(min, Unit.NONE);
        String high = Measure.shown(max, Unit.NONE);
        return low.equals(high) ? low : low + "~" + high;
    }
}
