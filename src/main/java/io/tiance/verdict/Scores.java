package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How a row of a point table is scored: {@code "12"} points, or {@code "7~8"} where experts choose within a range. */
public final class Scores {
    private Scores() {}

    public static Score 表(Measure figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        return table(figure, rows);
    }

    public static Score 表(Choice figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        return table(figure, rows);
    }

    public static Score 表(Flag figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        return table(figure, rows);
    }

    /** Only experts can score it, within this range. */
    public static Score 专家评分(@Says(Says.What.NUMBER) String least, @Says(Says.What.NUMBER) String most) {
        BigDecimal top = Conditions.number(most);
        return new Score(new Points(Conditions.number(least), top, top, Collections.emptySortedSet()), "", "由专家评分");
    }

    /** The better of several ways to score the same thing. */
    public static Score 取高(Score... ways) {
        Points best = ways[0].points();
        for (int i = 1; i < ways.length; i++) {
            best = best.or(ways[i].points());
        }
        return new Score(
                best,
                joined(Stream.of(ways).map(Score::observed)),
                joined(Stream.of(ways).map(Score::row)));
    }

    /** The sum of several, at most {@code cap}. */
    public static Score 累加(@Says(Says.What.NUMBER) String cap, Score... parts) {
        Points sum = Points.sum(Stream.of(parts).map(Score::points).toList()).cappedAt(Conditions.number(cap));
        return new Score(
                sum,
                joined(Stream.of(parts).map(Score::observed)),
                joined(Stream.of(parts).map(Score::row)));
    }

    /** Points with what they were read from. */
    public record Score(Points points, String observed, String row) {
        Outcome outcome() {
            String required = "满分 " + Measure.shown(points.of(), Unit.POINTS);
            String seen = observed.isEmpty() ? row : observed;
            if (points.settled()) {
                Status status = points.max().signum() > 0 ? Status.MET : Status.NOT_MET;
                return Outcome.leaf(status, "", seen, required, null);
            }
            Status open = points.missing().isEmpty() ? Status.REVIEW : Status.UNKNOWN;
            String note = open == Status.REVIEW ? "须由专家在区间内评分" : "";
            return new Outcome(
                    open, "", seen, required, null, note, false, Outcome.Join.NONE, List.of(), points.missing());
        }
    }

    private static Score table(Answer figure, String... rows) {
        Table<Points> table = Table.of(figure, value -> range((String) value), (Object[]) rows);
        BigDecimal of = BigDecimal.ZERO;
        for (int i = 1; i < rows.length; i += 2) {
            of = of.max(range(rows[i]).max());
        }
        BigDecimal least = table.rows().stream()
                .map(row -> row.value().min())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal most = table.rows().stream()
                .map(row -> row.value().max())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        String row = table.decided() ? table.rows().get(0).range() : "";
        return new Score(new Points(least, most, of, figure.missing()), figure.label() + " " + figure.shown(), row);
    }

    private static Points range(String text) {
        String[] ends = text.split("~");
        BigDecimal least = Conditions.number(ends[0]);
        BigDecimal most = Conditions.number(ends[ends.length - 1]);
        return new Points(least, most, most, Collections.emptySortedSet());
    }

    private static String joined(Stream<String> texts) {
        return String.join("；", texts.filter(text -> !text.isEmpty()).toList());
    }
}
