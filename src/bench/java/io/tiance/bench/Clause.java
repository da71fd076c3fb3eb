package io.tiance.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A rule for engines whose rules are Java: one per criterion and outcome, one per row of a point table. */
record Clause(String name, Predicate<Figures> when, Consumer<Sheet> then) {

    /** The clauses of all three policies. */
    static List<Clause> all() {
        List<Clause> all = new ArrayList<>(HighTechClauses.list());
        all.addAll(TechSmeClauses.list());
        all.addAll(InnovativeClauses.list());
        all.addAll(SizeClauses.list());
        return List.copyOf(all);
    }

    static Clause met(Criterion criterion, Predicate<Figures> when) {
        return new Clause(criterion + " met", when, sheet -> sheet.met(criterion));
    }

    static Clause notMet(Criterion criterion, Predicate<Figures> when) {
        return new Clause(criterion + " not met", when, sheet -> sheet.notMet(criterion));
    }

    static Clause review(Criterion criterion, Predicate<Figures> when) {
        return new Clause(criterion + " review", when, sheet -> sheet.review(criterion));
    }

    static Clause points(Item item, int points, Predicate<Figures> when) {
        return new Clause(item + " " + points, when, sheet -> sheet.points(item, points));
    }

    static Clause experts(Item item, int min, int max, Predicate<Figures> when) {
        return new Clause(item + " " + min + "~" + max, when, sheet -> sheet.experts(item, min, max));
    }

    /** Met from a bound on. */
    static List<Clause> atLeast(Criterion criterion, Function<Figures, Quantity> figure, long bound) {
        return List.of(
                met(criterion, f -> figure.apply(f).atLeast(bound)),
                notMet(criterion, f -> figure.apply(f).below(bound)));
    }

    /** Met by a yes. */
    static List<Clause> yes(Criterion criterion, Function<Company, Boolean> answer) {
        return List.of(
                met(criterion, f -> yes(answer.apply(f.company()))),
                notMet(criterion, f -> no(answer.apply(f.company()))));
    }

    /** Met by a no. */
    static List<Clause> no(Criterion criterion, Function<Company, Boolean> answer) {
        return List.of(
                met(criterion, f -> no(answer.apply(f.company()))),
                notMet(criterion, f -> yes(answer.apply(f.company()))));
    }

    /**
     * A row for each bound, up to the next higher one, and one for what is less than all.
     *
     * @param rows bound, points, bound, points …, from the highest bound down
     */
    static List<Clause> rows(Item item, Function<Figures, Quantity> figure, int... rows) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < rows.length; i += 2) {
            long from = rows[i];
            long below = i == 0 ? Long.MAX_VALUE : rows[i - 2];
            clauses.add(points(
                    item,
                    rows[i + 1],
                    i == 0 ? f -> figure.apply(f).atLeast(from) : f -> within(figure.apply(f), from, below)));
        }
        long last = rows[rows.length - 2];
        clauses.add(points(item, 0, f -> figure.apply(f).below(last)));
        return clauses;
    }

    static boolean within(Quantity figure, long from, long below) {
        return figure.atLeast(from) && figure.below(below);
    }

    static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    static boolean no(@Nullable Boolean answer) {
        return Boolean.FALSE.equals(answer);
    }

    static boolean atLeast(@Nullable BigDecimal number, long bound) {
        return number != null && number.compareTo(BigDecimal.valueOf(bound)) >= 0;
    }

    static boolean atMost(@Nullable BigDecimal number, long bound) {
        return number != null && number.compareTo(BigDecimal.valueOf(bound)) <= 0;
    }

    static boolean below(@Nullable BigDecimal number, long bound) {
        return number != null && number.compareTo(BigDecimal.valueOf(bound)) < 0;
    }

    static boolean above(@Nullable BigDecimal number, long bound) {
        return number != null && number.compareTo(BigDecimal.valueOf(bound)) > 0;
    }
}
