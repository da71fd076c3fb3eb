package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a row of a point table is scored: {@code "12"} points, or {@code "7~8"} where experts choose within a range. */
public final class Scores {
    private static final Map<String, Points> RANGES = new ConcurrentHashMap<>();

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
        return new Score(new Points(Conditions.number(least), top, top, Collections.emptySortedSet()), () -> "");
    }

    /** The better of several ways to score the same thing. */
    public static Score 取高(Score... ways) {
        Points best = ways[0].points();
        for (int i = 1; i < ways.length; i++) {
            best = best.or(ways[i].points());
        }
        return new Score(best, () -> seenBy(ways));
    }

    /** The sum of several, at most {@code cap}. */
    public static Score 累加(@Says(Says.What.NUMBER) String cap, Score... parts) {
        Points sum = Points.sum(Stream.of(parts).map(Score::points).toList()).cappedAt(Conditions.number(cap));
        return new Score(sum, () -> seenBy(parts));
    }

    /**
     * Points with what they were read from.
     *
     * @param seen the figures read, in words; blank where only experts can score
     */
    public record Score(Points points, Supplier<String> seen) {
        Outcome outcome() {
            Wording wording = new Wording(
                    "",
                    () -> seen.get().isEmpty() ? "由专家评分" : seen.get(),
                    () -> "满分 " + Measure.shown(points.of(), Unit.POINTS));
            if (points.settled()) {
                return Outcome.leaf(points.max().signum() > 0 ? Status.MET : Status.NOT_MET, wording, null);
            }
            return points.missing().isEmpty()
                    ? Outcome.open(Status.REVIEW, wording, "须由专家在区间内评分", points.missing())
                    : Outcome.unknown(wording, points.missing());
        }
    }

    private static Score table(Answer figure, String... rows) {
        BigDecimal least = null;
        BigDecimal most = null;
        for (Table.Row<Points> row : Table.of(figure, value -> range((String) value), (Object[]) rows)
                .rows()) {
            least = least == null ? row.value().min() : least.min(row.value().min());
            most = most == null ? row.value().max() : most.max(row.value().max());
        }
        BigDecimal of = BigDecimal.ZERO;
        for (int i = 1; i < rows.length; i += 2) {
            of = of.max(range(rows[i]).max());
        }
        return new Score(
                new Points(Objects.requireNonNull(least), Objects.requireNonNull(most), of, figure.missing()),
                () -> figure.label() + " " + figure.shown());
    }

    private static Points range(String text) {
        Points known = RANGES.get(text);
        return known == null ? RANGES.computeIfAbsent(text, Scores::parse) : known;
    }

    private static Points parse(String text) {
        String[] ends = text.split("~");
        BigDecimal least = Conditions.number(ends[0]);
        BigDecimal most = Conditions.number(ends[ends.length - 1]);
        return new Points(least, most, most, Collections.emptySortedSet());
    }

    private static String seenBy(Score... parts) {
        return Stream.of(parts)
                .map(part -> part.seen().get())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }
}
