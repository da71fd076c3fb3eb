package io.tiance.assessment;

import io.tiance.verdict.Finding;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    static Blockers of(List<Finding> findings, Shape shape) {
        List<Way> ways = combine(findings, shape);
        return new Blockers(
                ways.stream().map(Way::ids).distinct().toList(),
                ways.isEmpty() ? BigDecimal.ZERO : ways.get(0).nearness());
    }

    /** Criteria that would have to turn together; the fewer and nearer, the earlier in the order. */
    private record Way(List<Finding> findings, List<String> ids, BigDecimal nearness) {
        private static final Comparator<Way> ORDER =
                Comparator.comparing(Way::nearness).thenComparing(way -> String.join(" ", way.ids));

        static Way of(List<Finding> findings) {
            List<String> ids = idsOf(findings);
            BigDecimal gap = BigDecimal.ZERO;
            for (Finding finding : findings) {
                BigDecimal relative = finding.outcome().gap() == null
                        ? NOT_MEASURABLE
                        : finding.outcome().gap().relative().min(LARGEST_GAP);
                gap = gap.max(relative);
            }
            return new Way(findings, ids, gap.add(BigDecimal.valueOf(ids.size())));
        }

        private static List<String> idsOf(List<Finding> findings) {
            if (findings.size() == 1) {
                return List.of(findings.get(0).criterion().id());
            }
            TreeSet<String> ids = new TreeSet<>();
            findings.forEach(finding -> ids.add(finding.criterion().id()));
            return List.copyOf(ids);
        }

        Way with(Way other) {
            List<Finding> both = new ArrayList<>(findings);
            both.addAll(other.findings);
            return of(both);
        }
    }

    private static List<Way> combine(List<Finding> findings, Shape shape) {
        List<Way> ways = List.of(Way.of(failed(findings, shape.gates())));
        for (int[][] routes : shape.choices()) {
            List<Way> failing = failing(findings, routes);
            if (!failing.isEmpty()) {
                ways = cross(ways, failing);
            }
        }
        return ways.get(0).findings().isEmpty() ? List.of() : nearest(ways);
    }

    /** What fails of each route; nothing as long as one of them is not shut. */
    private static List<Way> failing(List<Finding> findings, int[][] routes) {
        List<Way> failing = new ArrayList<>();
        for (int[] route : routes) {
            List<Finding> failed = failed(findings, route);
            if (!failed.isEmpty()) {
                failing.add(Way.of(failed));
            } else if (IntStream.of(route).anyMatch(place -> findings.get(place).status() != Status.NOT_APPLICABLE)) {
                return List.of();
            }
        }
        return failing;
    }

    private static List<Finding> failed(List<Finding> findings, int[] places) {
        List<Finding> failed = new ArrayList<>();
        for (int place : places) {
            if (findings.get(place).status() == Status.NOT_MET) {
                failed.add(findings.get(place));
            }
        }
        return failed;
    }

    private static List<Way> cross(List<Way> ways, List<Way> more) {
        List<Way> product = new ArrayList<>();
        List<Way> nearest = nearest(more);
        for (Way way : ways) {
            for (Way added : nearest) {
                product.add(way.with(added));
            }
        }
        return nearest(product);
    }

    private static List<Way> nearest(List<Way> ways) {
        return ways.size() < 2
                ? ways
                : ways.stream().sorted(Way.ORDER).limit(MOST_SETS).toList();
    }
}
