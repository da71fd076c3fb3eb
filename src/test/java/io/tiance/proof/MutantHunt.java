package io.tiance.proof;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out of every mutant whether the loader refuses it, or some case notices it. First each against the cases of its own
 * criterion, many in one rule book; then those still alive, and the caps that only a whole policy shows, one at a time in each
 * policy against the cases of that policy.
 */
final class MutantHunt {
    /** What became of a mutant. */
    enum Fate {
        REFUSED,
        KILLED,
        ALIVE
    }

    private static final int MOST_IN_A_BOOK = 300;
    private static final Set<String> READS_POINTS = Set.of("得分合计不低于", "得分合计高于", "分组得分不低于", "单项得分高于");

    private final Map<Mutant, Fate> fates = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Boolean> passes = new HashMap<>();

    MutantHunt() {
        TheBook.rules().forEach(rule -> rules.put(rule.criterion().id(), rule));
    }

    /** The fate of every mutant of the built-in rules. */
    Map<Mutant, Fate> hunt() {
        for (Policy policy : TheBook.RULES.policies()) {
            RuleText.in(TheBook.SOURCES, policy.source()).stream()
                    .flatMap(rule -> Mutations.of(rule).stream())
                    .forEach(mutant -> fates.put(mutant, Fate.ALIVE));
        }
        List<Mutant> seenAlone =
                fates.keySet().stream().filter(mutant -> !isCap(mutant)).toList();
        for (List<Mutant> some : MutantBook.parts(seenAlone, MOST_IN_A_BOOK)) {
            againstOwnCases(some);
        }
        againstPolicies();
        return fates;
    }

    private void againstOwnCases(List<Mutant> mutants) {
        MutantBook book;
        Rulebook compiled;
        do {
            book = new MutantBook();
            for (Mutant mutant : mutants) {
                if (fates.get(mutant) == Fate.ALIVE) {
                    TheBook.withStandards(mutant.rule().file()).forEach(book::file);
                    book.beside(mutant, standsApart(mutant));
                }
            }
            compiled = book.compile((mutant, why) -> fates.put(mutant, Fate.REFUSED));
        } while (compiled == null);
        try (Rulebook rules = compiled) {
            Map<String, List<Mutant>> byRule = book.mutants().stream().collect(Collectors.groupingBy(Mutant::id));
            for (Map.Entry<String, List<Mutant>> rule : byRule.entrySet()) {
                for (Case one : TheBook.CASES_BY_RULE.getOrDefault(rule.getKey(), List.of())) {
                    show(one, rules, book, rule.getValue());
                }
            }
        }
    }

    private void show(Case one, Rulebook rules, MutantBook book, List<Mutant> mutants) {
        if (mutants.stream().noneMatch(mutant -> fates.get(mutant) == Fate.ALIVE)) {
            return;
        }
        Enterprise enterprise = TheBook.enterprise(one);
        Map<String, Finding> findings = new HashMap<>();
        Set<String> policies = Set.of(policyId(mutants.get(0)), policyId(mutants.get(0)) + "-M");
        Proof.findings(Assessment.of(enterprise, rules, policy -> policies.contains(policy.id())))
                .forEach(finding -> findings.put(finding.criterion().id(), finding));
        Finding right = findings.get(one.target());
        if (right == null || Proof.mismatch(one, right) != null) {
            return;
        }
        for (Mutant mutant : mutants) {
            Finding wrong = findings.get(book.id(mutant));
            if (wrong == null || Proof.mismatch(one, wrong) != null) {
                fates.put(mutant, Fate.KILLED);
            }
        }
    }

    private void againstPolicies() {
        Map<String, List<Mutant>> byPolicy = fates.entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.ALIVE)
                .map(Map.Entry::getKey)
                .filter(mutant -> !cases(mutant).isEmpty())
                .collect(Collectors.groupingBy(mutant -> policyId(mutant), LinkedHashMap::new, Collectors.toList()));
        for (int round = 0; !byPolicy.isEmpty(); round++) {
            int now = round;
            byPolicy.values().removeIf(mutants -> mutants.size() <= now);
            oneOfEach(
                    byPolicy.values().stream().map(mutants -> mutants.get(now)).toList());
        }
    }

    private void oneOfEach(List<Mutant> mutants) {
        MutantBook book;
        Rulebook compiled;
        do {
            book = new MutantBook();
            for (Mutant mutant : mutants) {
                if (fates.get(mutant) == Fate.ALIVE) {
                    for (Policy version : TheBook.RULES.policies()) {
                        if (version.id().equals(policyId(mutant))) {
                            TheBook.withStandards(version.source()).forEach(book::file);
                        }
                    }
                    book.inPlace(mutant);
                }
            }
            if (book.mutants().isEmpty()) {
                return;
            }
            compiled = book.compile((mutant, why) -> fates.put(mutant, Fate.REFUSED));
        } while (compiled == null);
        try (Rulebook rules = compiled) {
            for (Mutant mutant : book.mutants()) {
                boolean noticed = cases(mutant).stream().anyMatch(one -> passes(one) && !passes(one, rules));
                if (noticed) {
                    fates.put(mutant, Fate.KILLED);
                }
            }
        }
    }

    /** The cases that show a policy as a whole, or a criterion that reads the points of others. */
    private List<Case> cases(Mutant mutant) {
        String policy = policyId(mutant);
        return TheBook.CASES.stream()
                .filter(one -> one.wholePolicy()
                        ? one.target().equals(policy)
                        : rules.containsKey(one.target())
                                && rules.get(one.target()).criterion().policy().equals(policy)
                                && readsPoints(rules.get(one.target()).call()))
                .toList();
    }

    private static boolean readsPoints(Call call) {
        return READS_POINTS.contains(call.verb())
                || Reachable.calls(call).stream().anyMatch(MutantHunt::readsPoints);
    }

    private boolean passes(Case one) {
        return passes.computeIfAbsent(one.where() + one.target(), key -> passes(one, TheBook.RULES));
    }

    private static boolean passes(Case one, Rulebook rules) {
        return Proof.of(rules, List.of(one)).failures().isEmpty();
    }

    /** A second row of a point table would add to its points, a second row of a standard to its levels. */
    private boolean standsApart(Mutant mutant) {
        return role(mutant) == Role.SCORE
                || Objects.requireNonNull(TheBook.policyOf(mutant.id())).kind() == Policy.Kind.标准;
    }

    private boolean isCap(Mutant mutant) {
        return role(mutant) == Role.GROUP_CAP || role(mutant) == Role.AWARD_CAP;
    }

    private Role role(Mutant mutant) {
        return rules.get(mutant.id()).criterion().role();
    }

    private String policyId(Mutant mutant) {
        return rules.get(mutant.id()).criterion().policy();
    }

    /** Mutants of one fate. */
    static List<Mutant> of(Map<Mutant, Fate> fates, Fate fate) {
        return new ArrayList<>(fates.keySet().stream()
                .filter(mutant -> fates.get(mutant) == fate)
                .toList());
    }
}
