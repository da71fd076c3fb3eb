package io.tiance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of some figures holds for every way to fill in the rest. */
class KleeneProperties {
    @Provide
    Arbitrary<Condition> trees() {
        return Trees.trees();
    }

    @Provide
    Arbitrary<Map<String, Integer>> partial() {
        return Trees.partial();
    }

    private static Outcome test(Condition tree, Map<String, Integer> known) {
        return tree.test(Trees.standing(known));
    }

    @Property
    void aSettledVerdictIsThatOfEveryCompletion(
            @ForAll("trees") Condition tree, @ForAll("partial") Map<String, Integer> known) {
        Outcome said = test(tree, known);
        Set<Status> possible = Trees.completions(known).stream()
                .map(filled -> test(tree, filled).status())
                .collect(Collectors.toSet());
        if (said.status() == Status.MET || said.status() == Status.NOT_MET) {
            assertThat(possible).containsExactly(said.status());
            assertThat(said.missing()).isEmpty();
        }
        if (said.status() == Status.REVIEW) {
            assertThat(possible).isSubsetOf(Status.REVIEW, Status.MET, Status.NOT_MET);
        }
    }

    @Property
    void anUnknownNamesBlanksAndACompleteAnswerLeavesNone(
            @ForAll("trees") Condition tree, @ForAll("partial") Map<String, Integer> known) {
        Outcome said = test(tree, known);
        assertThat(said.missing()).isSubsetOf(Trees.FIGURES).noneMatch(known::containsKey);
        assertThat(said.status() == Status.UNKNOWN && said.missing().isEmpty()).isFalse();
    }

    /** Only what a figure decides by itself can be told in advance; for one table that is everything. */
    @Property
    void aTableWithoutItsSelectorSaysWhatAllItsRowsSay(@ForAll("partial") Map<String, Integer> known) {
        Condition tree = Conditions.不低于(
                Trees.figure(Trees.A), Conditions.按(Trees.figure(Trees.B), "≤ 1", "2", "> 1, ≤ 3", "1", "> 3", "3"));
        Set<Status> possible = Trees.completions(known).stream()
                .map(filled -> test(tree, filled).status())
                .collect(Collectors.toSet());
        if (known.containsKey(Trees.A) && !known.containsKey(Trees.B)) {
            assertThat(test(tree, known).status())
                    .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Status.UNKNOWN);
        }
    }

    @Property
    void andAndOrAreKleenes(@ForAll Status one, @ForAll Status two) {
        Outcome a = Outcome.leaf(one, "", "", "", null);
        Outcome b = Outcome.leaf(two, "", "", "", null);
        assertThat(Outcome.all(List.of(a, b)).status())
                .isEqualTo(Outcome.all(List.of(b, a)).status());
        assertThat(Outcome.any(List.of(a, b)).status())
                .isEqualTo(Outcome.any(List.of(b, a)).status());
        boolean bothOpen = open(one) && open(two);
        assertThat(Outcome.all(List.of(a, Outcome.any(List.of(a, b)))).status())
                .isEqualTo(one == Status.NOT_APPLICABLE ? two : bothOpen && two == Status.UNKNOWN ? two : one);
        assertThat(Outcome.all(List.of(a, Outcome.leaf(Status.NOT_MET, "", "", "", null)))
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(Outcome.any(List.of(a, Outcome.leaf(Status.MET, "", "", "", null)))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(Outcome.all(List.of(a, Outcome.notApplicable())).status()).isEqualTo(one);
    }

    private static boolean open(Status status) {
        return status == Status.UNKNOWN || status == Status.REVIEW;
    }

    /** More of a good thing never hurts: least bounds, and a bar that does not rise with the figure itself. */
    @Property
    void moreNeverHurts(@ForAll("partial") Map<String, Integer> known, @ForAll("cuts") List<Integer> cuts) {
        Condition tree = Conditions.全部(
                Conditions.任一(
                        Conditions.不低于(Trees.figure(Trees.A), "" + cuts.get(0)),
                        Conditions.高于(Trees.figure(Trees.B), "" + cuts.get(1))),
                Conditions.不低于(Trees.figure(Trees.B), "" + cuts.get(2)),
                Conditions.单项得分高于("", "1"));
        for (String key : known.keySet()) {
            Map<String, Integer> more = new java.util.HashMap<>(known);
            more.merge(key, 1, Integer::sum);
            assertThat(rank(tree.test(ascending(more, cuts))))
                    .isGreaterThanOrEqualTo(rank(tree.test(ascending(known, cuts))));
        }
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return net.jqwik.api.Arbitraries.integers()
                .between(0, Trees.MOST)
                .list()
                .ofSize(3);
    }

    private static Standing ascending(Map<String, Integer> known, List<Integer> cuts) {
        Points points = Scores.表(Trees.figure(Trees.C), "< " + cuts.get(0), "0", "≥ " + cuts.get(0), "2")
                .of(Trees.standing(known))
                .points();
        return Trees.standing(known, points);
    }

    private static int rank(Outcome outcome) {
        return outcome.status() == Status.MET ? 2 : outcome.status() == Status.NOT_MET ? 0 : 1;
    }
}
