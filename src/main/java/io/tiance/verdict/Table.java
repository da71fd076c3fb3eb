package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The document's own table: rows of a range (or of options joined by {@code |}) and what the row gives. The ranges have been
 * checked for holes and overlaps when the rule book was read.
 *
 * @param figure the figure that selects the row
 */
record Table<T>(FigureInfo figure, List<Row<T>> rows) {
    /**
     * @param range the range in words
     * @param band null where options select
     */
    record Row<T>(String range, @Nullable Band band, String[] options, T value) {
        private boolean applies(Answer answer) {
            if (answer instanceof Measure measure) {
                return band != null && band.holds(measure);
            }
            if (answer instanceof Choice choice) {
                return choice.selects(options);
            }
            return answer instanceof Flag flag && options[0].equals(flag.shown());
        }
    }

    /**
     * @param asked the figure on a blank form
     * @param pairs range, value, range, value, …
     */
    static <T> Table<T> of(Answer asked, Function<Object, T> read, Object... pairs) {
        FigureInfo figure = Vocabulary.get(asked.label());
        List<Row<T>> rows = new ArrayList<>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            String written = (String) pairs[i];
            Band band = figure.type() == Measure.class ? Band.parse(written) : null;
            String range =
                    figure.label() + (band == null ? "为" + written.replace("|", "或") : " " + band.shown(figure.unit()));
            rows.add(new Row<>(range, band, written.split("\\|"), read.apply(pairs[i + 1])));
        }
        return new Table<>(figure, List.copyOf(rows));
    }

    /** The same rows giving something made of what they gave. */
    <U> Table<U> map(BiFunction<String, T, U> made) {
        return new Table<>(
                figure,
                rows.stream()
                        .map(row -> new Row<>(row.range, row.band, row.options, made.apply(row.range, row.value)))
                        .toList());
    }

    /** The rows that may apply: of several when the figure is missing all, of options chosen together each. */
    List<Row<T>> open(Answer answer) {
        if (!answer.known()) {
            return rows;
        }
        if (!(answer instanceof Choice)) {
            return List.of(row(answer));
        }
        List<Row<T>> open = new ArrayList<>(1);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).applies(answer)) {
                open.add(rows.get(i));
            }
        }
        return open.isEmpty() ? List.of(row(answer)) : open;
    }

    /** The first row that applies to a figure that is known. */
    Row<T> row(Answer answer) {
        for (int i = 0; i < rows.size(); i++) { // read by the thousand
            Row<T> row = rows.get(i);
            if (row.applies(answer)) {
                return row;
            }
        }
        throw new IllegalStateException("no row for " + answer.label() + " = " + answer.shown());
    }
}
