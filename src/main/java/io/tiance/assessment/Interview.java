package io.tiance.assessment;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an enterprise that answers one question at a time stands: what is known so far, and what to ask next. Asks only what
 * can still change a verdict, and nothing twice; the same answers always lead to the same question.
 *
 * @param next null when no answer can change any verdict
 * @param least how many more questions it takes if the answers are those that decide most
 * @param most how many more it can take; a figure not known may bring one for a figure that says the same
 * @param stale keys answered that no longer play a part
 */
public record Interview(Assessment assessment, @Nullable Next next, int least, int most, List<String> stale) {

    /**
     * The question to ask.
     *
     * @param question its figure, the policies it bears on and what they may pay
     * @param serves the clauses that ask for it, one for each of these policies
     */
    public record Next(Question question, List<Serves> serves) {}

    /** A clause that a question serves. */
    public record Serves(Policy policy, Criterion criterion) {}

    /**
     * Plans the next question.
     *
     * @param unknown keys answered 暂不清楚
     * @param wanted policies the enterprise wants to know about
     */
    public static Interview of(
            Enterprise enterprise, Collection<String> unknown, Rulebook rules, Predicate<Policy> wanted) {
        Assessment assessment = Assessment.of(enterprise, rules, wanted);
        Set<String> asked = new HashSet<>(unknown);
        asked.addAll(enterprise.given().keySet());
        List<OpenPolicy> open = assessment.policies().stream()
                .filter(policy -> policy.verdict() == Verdict.NEEDS_INFO)
                .map(policy -> new OpenPolicy(policy, asked))
                .filter(policy -> !policy.askable().isEmpty())
                .toList();
        TreeMap<String, List<OpenPolicy>> byKey = new TreeMap<>();
        open.forEach(policy -> policy.askable()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(policy)));
        return new Interview(
                assessment,
                next(byKey, asked),
                least(open),
                byKey.size(),
                stale(assessment, enterprise, asked, rules, wanted));
    }

    private static @Nullable Next next(Map<String, List<OpenPolicy>> byKey, Set<String> asked) {
        String best = null;
        double most = 0;
        for (Map.Entry<String, List<OpenPolicy>> entry : byKey.entrySet()) {
            double worth = Ease.of(entry.getKey(), asked)
                    * entry.getValue().stream()
                            .mapToDouble(policy -> policy.leverage(entry.getKey()))
                            .sum();
            if (best == null || worth > most) {
                best = entry.getKey();
                most = worth;
            }
        }
        if (best == null) {
            return null;
        }
        String key = best;
        List<OpenPolicy> open = byKey.get(key);
        return new Next(
                Question.of(key, open.stream().map(OpenPolicy::policy).toList()),
                open.stream()
                        .map(policy -> new Serves(policy.policy().policy(), policy.asking(key)))
                        .toList());
    }

    /** The smallest sets of answers that can decide the open policies, shared where they can be. */
    private static int least(List<OpenPolicy> open) {
        Set<String> together = new TreeSet<>();
        open.stream()
                .map(OpenPolicy::quickest)
                .sorted(java.util.Comparator.<Set<String>>comparingInt(Set::size))
                .forEach(set -> {
                    if (set.stream().noneMatch(together::contains)) {
                        together.addAll(set);
                    }
                });
        return together.size();
    }

    /**
     * Answers nothing looks at any more: only clauses that don't concern the enterprise read them, and the clauses don't
     * concern it because of other answers.
     */
    private static List<String> stale(
            Assessment assessment, Enterprise enterprise, Set<String> asked, Rulebook rules, Predicate<Policy> wanted) {
        SortedSet<String> idle = new TreeSet<>(asked);
        idle.retainAll(rules.figures(enterprise.asOf(), wanted));
        Map<String, Set<String>> readers = new TreeMap<>();
        for (PolicyAssessment policy : assessment.policies()) {
            for (Finding finding : policy.findings()) {
                Set<String> read = Parts.of(finding.criterion().reads());
                if (finding.status() == Status.NOT_APPLICABLE || policy.verdict() == Verdict.NOT_APPLICABLE) {
                    read.forEach(key -> readers.computeIfAbsent(key, k -> new HashSet<>())
                            .add(policy.policy().id()));
                } else {
                    idle.removeAll(read);
                }
            }
        }
        assessment.standards().stream()
                .filter(standard -> standard.finding().status() != Status.NOT_APPLICABLE)
                .forEach(standard ->
                        idle.removeAll(Parts.of(standard.finding().criterion().reads())));
        idle.removeIf(key -> decides(key, enterprise, rules, readers.getOrDefault(key, Set.of())));
        return List.copyOf(idle);
    }

    private static boolean decides(String key, Enterprise enterprise, Rulebook rules, Set<String> readers) {
        return Assessment.of(enterprise.without(key), rules, policy -> readers.contains(policy.id()))
                .policies()
                .stream()
                .anyMatch(policy -> policy.verdict() == Verdict.NEEDS_INFO
                        && policy.missing().contains(key));
    }
}
