package io.tiance.proof;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in rules and every fixture, read once for all proofs. */
final class TheBook {
    static final Path FIXTURES = Path.of("fixtures");
    static final RuleSources SOURCES = RuleSources.builtIn();
    static final Rulebook RULES = Rulebook.builtIn();
    static final List<Case> CASES = Fixtures.read(FIXTURES);
    static final Map<String, List<Case>> CASES_BY_RULE = CASES.stream()
            .filter(one -> !one.wholePolicy())
            .collect(Collectors.groupingBy(Case::target, LinkedHashMap::new, Collectors.toList()));

    private TheBook() {}

    static Stream<Rule> rules() {
        return RULES.policies().stream().flatMap(policy -> policy.rules().stream());
    }

    /** The cases that prove one rule. */
    static List<Case> cases(Rule rule) {
        return CASES_BY_RULE.getOrDefault(rule.criterion().id(), List.of());
    }

    static Policy policyOf(Rule rule) {
        return RULES.policies().stream()
                .filter(policy -> policy.rules().contains(rule))
                .findFirst()
                .orElseThrow();
    }

    static Enterprise enterprise(Case one) {
        return Enterprise.of(one.given(), one.asOf());
    }
}
