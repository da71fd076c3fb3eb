package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Keys;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a row of a point table is scored: {@code "12"} points, or {@code "7~8"} where experts choose within a range. */
public final class Scores {
    private static final SortedSet<String> NOTHING = Keys.NONE;

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
        Scored scored = new Scored(new Points(Conditions.number(least), top, top, NOTHING), () -> "");
        return standing -> scored;
    }

    /** The better of several ways to score the same thing. */
    public static Score 取高(Score... ways) {
        return standing -> {
            Scored[] scored = each(ways, standing);
            Points best = scored[0].points();
            for (int i = 1; i < scored.length; i++) {
                best = best.or(scored[i].points());
            }
            return new Scored(best, () -> seenBy(scored));
        };
    }

    /** The sum of several, at most {@code cap}. */
    public static Score 累加(@Says(Says.What.NUMBER) String cap, Score... parts) {
        BigDecimal most = Conditions.number(cap);
        return standing -> {
            Scored[] scored = each(parts, standing);
            Points sum = Points.sum(Stream.of(scored).map(Scored::points).toList());
            return new Scored(sum.cappedAt(most), () -> seenBy(scored));
        };
    }

    /** How a row is scored; worked out for each enterprise. */
    @FunctionalInterface
    public interface Score {
        Scored of(Standing standing);
    }

    /**
     * Points with what they were read from.
     *
     * @param read the figures read, in words; blank where only experts can score
     */
    public record Scored(Points points, Supplier<String> read) implements Wording {
        Outcome outcome() {
            if (points.settled()) {
                return Outcome.leaf(points.max().signum() > 0 ? Status.MET : Status.NOT_MET, this, null);
            }
            return points.missing().isEmpty()
                    ? Outcome.open(Status.REVIEW, this, "须由专家在区间内评分", points.missing())
                    : Outcome.unknown(this, points.missing());
        }

        @Override
        public String label() {
            return "";
        }

        @Override
        public String seen() {
            return read.get().isEmpty() ? "由专家评分" : read.get();
        }

        @Override
        public String asked() {
            return "满分 " + Measure.shown(points.of(), Unit.POINTS);
        }
    }

    private static Score table(Answer figure, String... rows) {
        Table<Points> written = Table.of(figure, value -> range((String) value), (Object[]) rows);
        BigDecimal of = written.rows().stream().map(row -> row.value().max()).reduce(BigDecimal.ZERO, BigDecimal::max);
        Table<Points> table = written.map((range, points) -> new Points(points.min(), points.max(), of, NOTHING));
        Answer blank = table.figure().blank();
        Scored unknown = new Scored(spread(table.rows(), of, blank.missing()), seen(blank));
        return standing -> {
            Answer seen = standing.enterprise().to(table.figure());
            if (seen == blank) {
                return unknown;
            }
            Points points = seen.known() && !(seen instanceof Choice)
                    ? table.row(seen).value()
                    : among(table.open(seen), of, seen);
            return new Scored(points, seen(seen));
        };
    }

    private static Supplier<String> seen(Answer answer) {
        return () -> answer.label() + " " + answer.shown();
    }

    private static Points among(List<Table.Row<Points>> open, BigDecimal of, Answer seen) {
        return open.size() == 1 && seen.known() ? open.get(0).value() : spread(open, of, seen.missing());
    }

    /** From the lowest of the rows to the highest. */
    private static Points spread(List<Table.Row<Points>> rows, BigDecimal of, SortedSet<String> missing) {
        BigDecimal least = rows.get(0).value().min();
        BigDecimal most = rows.get(0).value().max();
        for (Table.Row<Points> row : rows) {
            least = least.min(row.value().min());
            most = most.max(row.value().max());
        }
        return new Points(least, most, of, missing);
    }

    private static Scored[] each(Score[] scores, Standing standing) {
        Scored[] scored = new Scored[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scored[i] = scores[i].of(standing);
        }
        return scored;
    }

    private static Points range(String text) {
        String[] ends = text.split("~");
        BigDecimal least = Conditions.number(ends[0]);
        BigDecimal most = Conditions.number(ends[ends.length - 1]);
        return new Points(least, most, most, NOTHING);
    }

    private static String seenBy(Scored... parts) {
        return Stream.of(parts)
                .map(part -> part.read().get())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }
}
