package io.tiance.verdict;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conditions made at random over three figures of small whole values, and every way to fill in their blanks. */
final class Trees {
    /** Three that nothing else is worked out from or held against. */
    static final String A = "techSmeClassOneIp";

    static final String B = "techSmeClassTwoIp";
    static final String C = "techSmeEmployees";
    static final List<String> FIGURES = List.of(A, B, C);
    static final int MOST = 4;
    private static final List<String> VERBS = List.of("不低于", "高于", "不超过", "低于");

    private Trees() {}

    /** As a rule names it. */
    static Measure figure(String key) {
        return (Measure) Vocabulary.get(key).blank();
    }

    /** An enterprise that knows these, asked alone. */
    static Standing standing(Map<String, Integer> known) {
        return standing(known, Points.NONE);
    }

    static Standing standing(Map<String, Integer> known, Points points) {
        Enterprise enterprise = Enterprise.of(known, LocalDate.of(2026, 11, 20));
        return new Standing() {
            @Override
            public Enterprise enterprise() {
                return enterprise;
            }

            @Override
            public Points total() {
                return points;
            }

            @Override
            public Points group(String name) {
                return points;
            }

            @Override
            public Points row(String id) {
                return points;
            }

            @Override
            public Outcome standard(String policy) {
                throw new AssertionError();
            }

            @Override
            public Levels levels(String policy) {
                throw new AssertionError();
            }
        };
    }

    /** Some figures with values; the others are blank. */
    static Arbitrary<Map<String, Integer>> partial() {
        return Arbitraries.maps(Arbitraries.of(FIGURES), Arbitraries.integers().between(0, MOST));
    }

    static List<Map<String, Integer>> completions(Map<String, Integer> known) {
        List<Map<String, Integer>> all = new ArrayList<>(List.of(known));
        for (String key : FIGURES) {
            if (!known.containsKey(key)) {
                List<Map<String, Integer>> more = new ArrayList<>();
                for (Map<String, Integer> one : all) {
                    for (int value = 0; value <= MOST; value++) {
                        Map<String, Integer> filled = new HashMap<>(one);
                        filled.put(key, value);
                        more.add(filled);
                    }
                }
                all = more;
            }
        }
        return all;
    }

    static Arbitrary<Condition> trees() {
        return Arbitraries.recursive(Trees::leaf, Trees::branch, 0, 3);
    }

    private static Arbitrary<String> key() {
        return Arbitraries.of(FIGURES);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, MOST);
    }

    private static Arbitrary<Condition> leaf() {
        Arbitrary<Condition> plain = Combinators.combine(Arbitraries.of(VERBS), key(), number())
                .as((verb, key, bound) -> compare(verb, figure(key), bound));
        Arbitrary<Condition> looked = Combinators.combine(key(), key(), number(), number(), number())
                .as((key, selector, cut, low, high) -> Conditions.不低于(
                        figure(key), Conditions.按(figure(selector), "≤ " + cut, "" + low, "> " + cut, "" + high)));
        Arbitrary<Condition> against =
                Combinators.combine(key(), key()).as((one, other) -> Conditions.不超过(figure(one), figure(other)));
        Arbitrary<Condition> human = Arbitraries.just(Conditions.人工核验("看"));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, plain),
                net.jqwik.api.Tuple.of(3, looked),
                net.jqwik.api.Tuple.of(2, against),
                net.jqwik.api.Tuple.of(1, human));
    }

    private static Arbitrary<Condition> branch(Arbitrary<Condition> inner) {
        Arbitrary<Condition> all = Combinators.combine(inner, inner).as((one, two) -> Conditions.全部(one, two));
        Arbitrary<Condition> any = Combinators.combine(inner, inner).as((one, two) -> Conditions.任一(one, two));
        Arbitrary<Condition> cases = Combinators.combine(key(), number(), inner, inner)
                .as((key, cut, low, high) -> Conditions.分情形(figure(key), "< " + cut, low, "≥ " + cut, high));
        return Arbitraries.oneOf(all, any, cases);
    }

    private static Condition compare(String verb, Measure figure, int bound) {
        String text = "" + bound;
        return switch (verb) {
            case "不低于" -> Conditions.不低于(figure, text);
            case "高于" -> Conditions.高于(figure, text);
            case "不超过" -> Conditions.不超过(figure, text);
            default -> Conditions.低于(figure, text);
        };
    }
}
