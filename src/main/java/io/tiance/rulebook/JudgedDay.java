package io.tiance.rulebook;

import io.tiance.verdict.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is judged of a rule book on a day.
 *
 * @param whole all of it together
 * @param families the same by family, the standards apart
 * @param heard all criteria, each at the place of its rule
 */
record JudgedDay(
        Family whole, List<Family> families, @Nullable Criterion[] heard) {

    /** A policy and the places of what is judged of it, in the order of the document. */
    record Judged(Policy policy, List<Integer> places) {}

    /** Policies that are run as one rule base. */
    record Family(List<Judged> judged, List<String> files) {
        static Family of(List<Judged> judged) {
            return new Family(
                    judged, judged.stream().map(one -> one.policy().source()).toList());
        }
    }

    /**
     * @param firstPlaces the place of the first rule of each file
     * @param rules how many places there are
     */
    static JudgedDay of(LocalDate day, List<Policy> policies, Map<String, Integer> firstPlaces, int rules) {
        Criterion[] heard = new Criterion[rules];
        List<Judged> judged = new ArrayList<>();
        for (Policy policy : policies) {
            if (policy.judged(day)) {
                List<Integer> places = new ArrayList<>();
                int place = Objects.requireNonNull(firstPlaces.get(policy.source()));
                for (Rule rule : policy.rules()) {
                    if (rule.criterion().inForce(day)) {
                        heard[place] = rule.criterion();
                        places.add(place);
                    }
                    place++;
                }
                judged.add(new Judged(policy, places));
            }
        }
        List<Family> families = judged.stream()
                .collect(Collectors.groupingBy(
                        one -> one.policy().kind() == Policy.Kind.标准
                                ? Policy.Kind.标准
                                : one.policy().family(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Family::of)
                .toList();
        return new JudgedDay(Family.of(judged), families, heard);
    }

    /**
     * What concerns the policies wanted: they themselves, and the standards they refer to.
     *
     * @param standardsOf ids of the standards that the policy of a file refers to
     */
    List<Judged> concerned(Predicate<Policy> wanted, Map<String, Set<String>> standardsOf) {
        Set<String> standards = new HashSet<>();
        for (Judged one : whole.judged()) {
            if (wanted.test(one.policy())) {
                standards.addAll(
                        Objects.requireNonNull(standardsOf.get(one.policy().source())));
            }
        }
        List<Judged> concerned = new ArrayList<>();
        for (Judged one : whole.judged()) {
            boolean referredTo = one.policy().kind() == Policy.Kind.标准
                    && standards.contains(one.policy().id());
            if (referredTo || wanted.test(one.policy())) {
                concerned.add(one);
            }
        }
        return concerned;
    }
}
