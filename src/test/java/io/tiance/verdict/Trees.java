package io.tiance.verdict;

import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conditions made at random over three figures of small whole values, and every way to fill in their blanks. */
final class Trees {
    static final List<String> FIGURES = List.of("a", "b", "c");
    static final int MOST = 4;
    private static final List<String> VERBS = List.of("不低于", "高于", "不超过", "低于");

    /** A condition waiting for figures. */
    interface Tree {
        Condition over(Map<String, Integer> known);
    }

    private Trees() {}

    static Measure figure(String key, Map<String, Integer> known) {
        Integer value = known.get(key);
        return value == null
                ? Measure.missing(key, Unit.NONE, new TreeSet<>(List.of(key)))
                : Measure.of(key, Unit.NONE, BigDecimal.valueOf(value));
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

    static Arbitrary<Tree> trees() {
        return Arbitraries.recursive(Trees::leaf, Trees::branch, 0, 3);
    }

    private static Arbitrary<String> key() {
        return Arbitraries.of(FIGURES);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, MOST);
    }

    private static Arbitrary<Tree> leaf() {
        Arbitrary<Tree> plain = Combinators.combine(Arbitraries.of(VERBS), key(), number())
                .as((verb, key, bound) -> known -> compare(verb, figure(key, known), bound));
        Arbitrary<Tree> looked = Combinators.combine(key(), key(), number(), number(), number())
                .as((key, selector, cut, low, high) -> known -> Conditions.不低于(
                        figure(key, known),
                        Conditions.按(figure(selector, known), "≤ " + cut, "" + low, "> " + cut, "" + high)));
        Arbitrary<Tree> against = Combinators.combine(key(), key())
                .as((one, other) -> known -> Conditions.不超过(figure(one, known), figure(other, known)));
        Arbitrary<Tree> human = Arbitraries.just(known -> Conditions.人工核验("看"));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, plain),
                net.jqwik.api.Tuple.of(3, looked),
                net.jqwik.api.Tuple.of(2, against),
                net.jqwik.api.Tuple.of(1, human));
    }

    private static Arbitrary<Tree> branch(Arbitrary<Tree> inner) {
        Arbitrary<Tree> all = Combinators.combine(inner, inner)
                .as((one, two) -> known -> Conditions.全部(one.over(known), two.over(known)));
        Arbitrary<Tree> any = Combinators.combine(inner, inner)
                .as((one, two) -> known -> Conditions.任一(one.over(known), two.over(known)));
        Arbitrary<Tree> cases = Combinators.combine(key(), number(), inner, inner)
                .as((key, cut, low, high) -> known ->
                        Conditions.分情形(figure(key, known), "< " + cut, low.over(known), "≥ " + cut, high.over(known)));
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
