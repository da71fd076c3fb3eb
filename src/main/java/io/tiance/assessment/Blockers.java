package io.tiance.assessment;

import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What stands between an enterprise and a policy it is not eligible for: every smallest set of failed criteria whose turning
 * would let the rest through, route by route.
 */
record Blockers(List<List<String>> sets, BigDecimal nearness) {
    static final Blockers NONE = new Blockers(List.of(), BigDecimal.ZERO);
    private static final int MOST_SETS = 12;
    /** Relative gaps rank below the number of criteria, so they are squeezed under 1. */
    private static final BigDecimal NOT_MEASURABLE = new BigDecimal("0.999");

    private static final BigDecimal LARGEST_GAP = new BigDecimal("0.99");

    Blockers(List<Finding> findings, Map<String, Map<String, List<Finding>>> alternatives) {
        this(combine(findings, alternatives), findings);
    }

    private Blockers(List<List<Finding>> sets, List<Finding> all) {
        this(
                sets.stream().map(Blockers::ids).distinct().toList(),
                sets.isEmpty() ? BigDecimal.ZERO : nearness(sets.get(0)));
    }

    private static List<List<Finding>> combine(
            List<Finding> findings, Map<String, Map<String, List<Finding>>> alternatives) {
        List<Finding> always = findings.stream()
                .filter(finding -> finding.criterion().role() == Role.GATE
                        && finding.criterion().alternative().isEmpty()
                        && finding.status() == Status.NOT_MET)
                .toList();
        List<List<Finding>> sets = new ArrayList<>(List.of(always));
        for (Map<String, List<Finding>> routes : alternatives.values()) {
            List<List<Finding>> failing = new ArrayList<>();
            boolean open = false;
            for (List<Finding> route : routes.values()) {
                List<Finding> failed = route.stream()
                        .filter(finding -> finding.status() == Status.NOT_MET)
                        .toList();
                boolean concerned = route.stream().anyMatch(finding -> finding.status() != Status.NOT_APPLICABLE);
                if (!failed.isEmpty()) {
                    failing.add(failed);
                } else {
                    open |= concerned;
                }
            }
            if (!open && !failing.isEmpty()) {
                sets = cross(sets, failing);
            }
        }
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .sorted(order())
                .limit(MOST_SETS)
                .toList();
    }

    private static List<List<Finding>> cross(List<List<Finding>> sets, List<List<Finding>> more) {
        List<List<Finding>> product = new ArrayList<>();
        List<List<Finding>> nearest =
                more.stream().sorted(order()).limit(MOST_SETS).toList();
        for (List<Finding> set : sets) {
            for (List<Finding> added : nearest) {
                List<Finding> both = new ArrayList<>(set);
                both.addAll(added);
                product.add(both);
            }
        }
        return product.stream().sorted(order()).limit(MOST_SETS).toList();
    }

    private static Comparator<List<Finding>> order() {
        return Comparator.<List<Finding>, BigDecimal>comparing(Blockers::nearness)
                .thenComparing(set -> String.join(" ", ids(set)));
    }

    private static List<String> ids(List<Finding> set) {
        TreeSet<String> ids = new TreeSet<>();
        set.forEach(finding -> ids.add(finding.criterion().id()));
        return List.copyOf(ids);
    }

    private static BigDecimal nearness(List<Finding> set) {
        BigDecimal gap = BigDecimal.ZERO;
        for (Finding finding : set) {
            BigDecimal relative = finding.outcome().gap() == null
                    ? NOT_MEASURABLE
                    : finding.outcome().gap().relative().min(LARGEST_GAP);
            gap = gap.max(relative);
        }
        return gap.add(BigDecimal.valueOf(ids(set).size()));
    }
}
