package io.tiance.assessment;

import io.tiance.verdict.Criterion;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the criteria of a policy make its verdict.
 *
 * @param scope whom the policy concerns
 * @param gates that must hold for themselves
 * @param alternatives sets of routes by name: of each set one route must hold
 * @param awards of which one must be had, of an award policy
 */
record PolicyShape(
        List<Finding> scope,
        List<Finding> gates,
        Map<String, Map<String, List<Finding>>> alternatives,
        List<Finding> awards) {
    private static final String AWARDS = "奖项";

    static PolicyShape of(List<Finding> findings) {
        PolicyShape shape = new PolicyShape(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        for (Finding finding : findings) {
            Criterion criterion = finding.criterion();
            if (criterion.role() == Role.SCOPE) {
                shape.scope.add(finding);
            } else if (criterion.role() == Role.AWARD) {
                shape.awards.add(finding);
            } else if (criterion.role() == Role.GATE && criterion.alternative().isEmpty()) {
                shape.gates.add(finding);
            } else if (criterion.role() == Role.GATE) {
                shape.alternatives
                        .computeIfAbsent(criterion.alternative(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(criterion.route(), name -> new ArrayList<>())
                        .add(finding);
            }
        }
        return shape;
    }

    /** Whether a criterion may fail without failing its policy: one route or one award of several. */
    static boolean optional(Criterion criterion) {
        return criterion.role() == Role.AWARD || !criterion.alternative().isEmpty();
    }

    /** The alternatives, with the awards as one more set of routes. */
    Map<String, Map<String, List<Finding>>> alternativesAndAwards() {
        if (awards.isEmpty()) {
            return alternatives;
        }
        Map<String, Map<String, List<Finding>>> all = new TreeMap<>(alternatives);
        Map<String, List<Finding>> single = new LinkedHashMap<>();
        awards.forEach(award -> single.put(award.criterion().id(), List.of(award)));
        all.put(AWARDS, single);
        return all;
    }

    /** What the policy may come to when each finding may come to what is said of it. */
    Prospects whole(Function<Finding, Prospects> prospects) {
        List<Prospects> must = each(gates, prospects);
        alternatives.values().forEach(routes -> must.add(any(routes.values(), prospects)));
        Prospects inside = all(scope, prospects);
        if (must.isEmpty() && awards.isEmpty()) {
            return inside.asScope();
        }
        Prospects body = Prospects.all(must);
        return (awards.isEmpty() ? body : body.unlessNothing(Prospects.any(each(awards, prospects)))).within(inside);
    }

    private static Prospects any(Collection<List<Finding>> routes, Function<Finding, Prospects> prospects) {
        List<Prospects> parts = new ArrayList<>(routes.size());
        routes.forEach(route -> parts.add(all(route, prospects)));
        return Prospects.any(parts);
    }

    private static Prospects all(List<Finding> findings, Function<Finding, Prospects> prospects) {
        return Prospects.all(each(findings, prospects));
    }

    private static List<Prospects> each(List<Finding> findings, Function<Finding, Prospects> prospects) {
        List<Prospects> parts = new ArrayList<>(findings.size());
        findings.forEach(finding -> parts.add(prospects.apply(finding)));
        return parts;
    }
}
