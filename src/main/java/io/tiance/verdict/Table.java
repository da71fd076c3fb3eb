package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The document's own table: rows of a range (or of options joined by {@code |}) and what the row gives. The ranges have been
 * checked for holes and overlaps when the rule book was read.
 *
 * @param answer the figure that selects the row
 * @param rows those that may apply: one when the figure is known, all when it is missing
 */
record Table<T>(Answer answer, List<Row<T>> rows) {
    private static final Map<String, Band> BANDS = new ConcurrentHashMap<>();

    /** @param written the range as the rule has it */
    record Row<T>(Answer answer, String written, T value) {
        /** The range in words. */
        String range() {
            return answer.label()
                    + (answer instanceof Measure measure
                            ? " " + band(written).shown(measure.unit())
                            : "为" + written.replace("|", "或"));
        }
    }

    /** @param pairs range, value, range, value, … */
    static <T> Table<T> of(Answer answer, Function<Object, T> read, Object... pairs) {
        List<Row<T>> rows = new ArrayList<>(answer.known() ? 1 : pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            String range = (String) pairs[i];
            if (!answer.known() || applies(answer, range)) {
                rows.add(new Row<>(answer, range, read.apply(pairs[i + 1])));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("no row for " + answer.label() + " = " + answer.shown());
        }
        return new Table<>(answer, rows);
    }

    boolean decided() {
        return answer.known();
    }

    private static boolean applies(Answer answer, String range) {
        if (answer instanceof Measure measure) {
            return band(range).holds(measure.number());
        }
        if (answer instanceof Choice choice) {
            return choice.selects(range.split("\\|"));
        }
        return answer instanceof Flag flag && range.equals(flag.shown());
    }

    private static Band band(String range) {
        Band known = BANDS.get(range);
        return known == null ? BANDS.computeIfAbsent(range, Band::parse) : known;
    }
}
