package io.tiance.verdict;

import io.tiance.verdict.Criterion.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How the criteria of a policy make its verdict. Criteria are named by their place in the list of those that are no limits.
 *
 * @param scope whom the policy concerns
 * @param gates that must hold for themselves
 * @param alternatives sets of routes: of each set one route must hold
 * @param awards of which one must be had, of an award policy
 * @param choices the alternatives, with the awards as one more set of routes, in the order of their names
 */
public record Shape(int[] scope, int[] gates, List<int[][]> alternatives, int[] awards, List<int[][]> choices) {
    /** Of a policy that has no criteria on the day. */
    public static final Shape NONE = of(List.of());

    private static final String AWARDS = "奖项";

    /** @param criteria of one policy, without limits */
    public static Shape of(List<Criterion> criteria) {
        Map<String, Map<String, List<Integer>>> alternatives = new TreeMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            if (criterion.role() == Role.GATE && !criterion.alternative().isEmpty()) {
                alternatives
                        .computeIfAbsent(criterion.alternative(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(criterion.route(), name -> new ArrayList<>())
                        .add(i);
            }
        }
        int[] awards = places(criteria, criterion -> criterion.role() == Role.AWARD);
        Map<String, int[][]> sets = new TreeMap<>();
        alternatives.forEach((name, routes) -> sets.put(name, arrays(routes)));
        List<int[][]> without = List.copyOf(sets.values());
        if (awards.length > 0) {
            sets.put(
                    AWARDS,
                    IntStream.of(awards).mapToObj(award -> new int[] {award}).toArray(int[][]::new));
        }
        return new Shape(
                places(criteria, criterion -> criterion.role() == Role.SCOPE),
                places(
                        criteria,
                        one -> one.role() == Role.GATE && one.alternative().isEmpty()),
                without,
                awards,
                List.copyOf(sets.values()));
    }

    /** Whether a criterion may fail without failing its policy: one route or one award of several. */
    public static boolean optional(Criterion criterion) {
        return criterion.role() == Role.AWARD || !criterion.alternative().isEmpty();
    }

    private static int[] places(List<Criterion> criteria, Predicate<Criterion> which) {
        return IntStream.range(0, criteria.size())
                .filter(place -> which.test(criteria.get(place)))
                .toArray();
    }

    private static int[][] arrays(Map<String, List<Integer>> routes) {
        return routes.values().stream()
                .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
