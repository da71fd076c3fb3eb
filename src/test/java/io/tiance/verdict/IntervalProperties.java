package io.tiance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points and money are intervals in which the truth lies however the blanks are filled. */
class IntervalProperties {
    @Provide
    Arbitrary<Map<String, Integer>> partial() {
        return Trees.partial();
    }

    /** Cut and points of each row, three rows. */
    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 5).list().ofSize(9);
    }

    private static Scores.Score row(String key, int cut, int low, int high) {
        return Scores.表(
                Trees.figure(key), "< " + cut, "" + low, "≥ " + cut, Math.min(low, high) + "~" + Math.max(low, high));
    }

    private static List<Points> ways(Map<String, Integer> known, List<Integer> n) {
        Standing standing = Trees.standing(known);
        Scores.Score a = row(Trees.A, n.get(0), n.get(1), n.get(2));
        Scores.Score b = row(Trees.B, n.get(3), n.get(4), n.get(5));
        Scores.Score c = row(Trees.C, n.get(6), n.get(7), n.get(8));
        List<Points> ways = new ArrayList<>();
        ways.add(a.of(standing).points());
        ways.add(Scores.取高(a, b, c).of(standing).points());
        ways.add(Scores.累加("6", a, b, c).of(standing).points());
        ways.add(Points.sum(List.of(
                        Scores.取高(a, b).of(standing).points(), c.of(standing).points()))
                .cappedAt(BigDecimal.valueOf(7)));
        return ways;
    }

    @Property
    void theScoreOfEveryCompletionLiesInTheInterval(
            @ForAll("partial") Map<String, Integer> known, @ForAll("numbers") List<Integer> numbers) {
        List<Points> before = ways(known, numbers);
        for (Map<String, Integer> filled : Trees.completions(known)) {
            List<Points> after = ways(filled, numbers);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).min())
                        .isGreaterThanOrEqualTo(before.get(i).min());
                assertThat(after.get(i).max()).isLessThanOrEqualTo(before.get(i).max());
                assertThat(after.get(i).max()).isLessThanOrEqualTo(after.get(i).of());
                assertThat(after.get(i).missing()).isEmpty();
            }
        }
    }

    /** Whoever may not be concerned at all may get nothing. */
    @Property
    void aRowThatMayNotCountGivesFromNothingUp(
            @ForAll("partial") Map<String, Integer> known, @ForAll("numbers") List<Integer> numbers) {
        Points points = ways(known, numbers).get(1);
        Points open = points.orNothing(new java.util.TreeSet<>(List.of("whom")));
        assertThat(open.min()).isZero();
        assertThat(open.max()).isEqualByComparingTo(points.max());
        assertThat(open.missing()).contains("whom").containsAll(points.settled() ? List.of() : points.missing());
    }

    private static List<Money> awards(List<Integer> n) {
        Money byRow = Awards.按档(Trees.figure(Trees.A), "< " + n.get(0), "" + n.get(1), "≥ " + n.get(0), "" + n.get(2));
        Money share = Awards.比例(Trees.figure(Trees.B), "" + n.get(3));
        Money steps = Awards.每满(Trees.figure(Trees.C), "2", "" + n.get(4));
        Condition enough = Conditions.不低于(Trees.figure(Trees.B), "" + n.get(5));
        Threshold cap = Conditions.按(Trees.figure(Trees.C), "< 2", "" + n.get(6), "≥ 2", "" + n.get(7));
        return List.of(
                byRow,
                Awards.封顶(Awards.合计(share, steps), "3"),
                Awards.封顶(Awards.合计(byRow, Awards.至多("4")), cap),
                Awards.若(enough, Awards.合计(byRow, steps)),
                Awards.至多比例(Trees.figure(Trees.B), "" + n.get(8)));
    }

    @Property
    void theMoneyOfEveryCompletionLiesInTheRange(
            @ForAll("partial") Map<String, Integer> known, @ForAll("numbers") List<Integer> numbers) {
        List<Money> awards = awards(numbers);
        Standing before = Trees.standing(known);
        for (Map<String, Integer> filled : Trees.completions(known)) {
            Standing after = Trees.standing(filled);
            for (Money award : awards) {
                Amount wide = award.at(before);
                Amount narrow = award.at(after);
                assertThat(narrow.min()).isGreaterThanOrEqualTo(wide.min()).isLessThanOrEqualTo(narrow.max());
                if (wide.max() != null) {
                    assertThat(narrow.max()).isLessThanOrEqualTo(wide.max());
                }
            }
        }
    }
}
