package io.tiance.web;

import io.tiance.batch.PolicyList;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a list is judged by, settled when it is handed in: the day, the families, the rules, and which policies those come to.
 *
 * @param families empty for all
 */
record ScreeningPlan(LocalDate asOf, List<String> families, String rulesetDigest, List<Column> policies) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A policy as a column of the grid. */
    record Column(String id, String title, Policy.Family family, Policy.Kind kind) {}

    static ScreeningPlan of(LocalDate asOf, List<String> families, Rulebook rules) {
        PolicyList list = PolicyList.of(rules, asOf, goals(families, rules));
        return new ScreeningPlan(
                asOf,
                families,
                rules.digest(),
                list.policies().stream()
                        .map(policy -> new Column(policy.id(), policy.title(), policy.family(), policy.kind()))
                        .toList());
    }

    static ScreeningPlan read(String json) {
        return JSON.readValue(json, ScreeningPlan.class);
    }

    static Goals goals(List<String> families, Rulebook rules) {
        return Goals.read(Map.of("families", families), rules);
    }

    Goals goals(Rulebook rules) {
        return goals(families, rules);
    }

    String json() {
        return Exchange.line(this);
    }

    /** Place of a policy; empty when there is none. */
    List<Integer> of(String policy) {
        return places(column -> column.id().equals(policy));
    }

    /** Places of the policies of a family; empty when there are none. */
    List<Integer> ofFamily(String family) {
        return places(column -> column.family().name().equals(family));
    }

    private List<Integer> places(Predicate<Column> wanted) {
        return IntStream.range(0, policies.size())
                .filter(at -> wanted.test(policies.get(at)))
                .boxed()
                .toList();
    }
}
