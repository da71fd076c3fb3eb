package io.tiance.proof;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built-in rules and every fixture, read once for all proofs. */
final class TheBook {
    static final Path FIXTURES = Path.of("fixtures");
    static final RuleSources SOURCES = RuleSources.builtIn();
    static final Rulebook RULES = Rulebook.builtIn();
    static final List<Case> CASES = Fixtures.read(FIXTURES);
    static final Map<String, List<Case>> CASES_BY_RULE = CASES.stream()
            .filter(one -> !one.wholePolicy())
            .collect(Collectors.groupingBy(Case::target, LinkedHashMap::new, Collectors.toList()));

    private static final Pattern STANDARD = Pattern.compile("(?:符合标准|级别属于)\\s*\\(\\s*\"([^\"]+)\"");
    private static final Map<String, Policy> POLICY_OF_RULE = new HashMap<>();

    static {
        RULES.policies()
                .forEach(policy -> policy.rules()
                        .forEach(rule -> POLICY_OF_RULE.put(rule.criterion().id(), policy)));
    }

    private TheBook() {}

    /** The assessment of one policy, or of one standard. */
    static Assessment assess(Enterprise enterprise, String policy) {
        return Assessment.of(enterprise, RULES, one -> one.id().equals(policy));
    }

    /** A file, and the shared standards it refers to, and those these refer to. */
    static Set<String> withStandards(String file) {
        Set<String> files = new HashSet<>();
        collect(file, files);
        return files;
    }

    private static void collect(String file, Set<String> files) {
        if (files.add(file)) {
            Set<String> standards = STANDARD.matcher(SOURCES.files().get(file))
                    .results()
                    .map(reference -> reference.group(1))
                    .collect(Collectors.toSet());
            RULES.policies().stream()
                    .filter(policy -> standards.contains(policy.id()))
                    .forEach(policy -> collect(policy.source(), files));
        }
    }

    static Stream<Rule> rules() {
        return RULES.policies().stream().flatMap(policy -> policy.rules().stream());
    }

    /** The cases that prove one rule. */
    static List<Case> cases(Rule rule) {
        return CASES_BY_RULE.getOrDefault(rule.criterion().id(), List.of());
    }

    /** The policy a rule belongs to; null for an id that no rule has. */
    static @Nullable Policy policyOf(String rule) {
        return POLICY_OF_RULE.get(rule);
    }

    static Enterprise enterprise(Case one) {
        return Enterprise.of(one.given(), one.asOf());
    }
}
