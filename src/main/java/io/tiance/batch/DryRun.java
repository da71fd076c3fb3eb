package io.tiance.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole file without judging anybody, and says what is wrong with it. */
public final class DryRun {
    /** More are counted and not listed. */
    public static final int MOST_LISTED = 20_000;

    /**
     * What was found.
     *
     * @param rows with an enterprise in them, good or bad; 0 when the header is wrong
     * @param good rows that can be judged
     * @param found how many mistakes there are, listed or not
     * @param mistakes from top to bottom, at most {@link #MOST_LISTED}
     */
    public record Result(long rows, long good, long found, List<Mistake> mistakes) {}

    private final List<Mistake> mistakes = new ArrayList<>();
    private long rows;
    private long good;
    private long found;

    private DryRun() {}

    /**
     * Checks a file.
     *
     * @throws io.tiance.enterprise.InputException when it can't be read at all
     */
    public static Result check(Path file, Limits limits, LocalDate asOf) throws IOException {
        return new DryRun().run(file, limits, asOf, null);
    }

    /**
     * The same, and writes the file again as XLSX with what is wrong coloured and commented, and listed on a sheet 问题. Rows
     * keep their numbers; other sheets and the formatting of the original are not taken over.
     */
    public static Result annotate(Path file, Limits limits, LocalDate asOf, OutputStream out) throws IOException {
        try (AnnotatedCopy copy = new AnnotatedCopy()) {
            Result result = new DryRun().run(file, limits, asOf, copy);
            copy.finish(result, out);
            return result;
        }
    }

    private Result run(Path file, Limits limits, LocalDate asOf, @Nullable AnnotatedCopy copy) throws IOException {
        try (Rows source = Rows.open(file, limits)) {
            boolean readable = source.headerMistakes().isEmpty();
            note(source.headerMistakes());
            if (copy != null) {
                copy.header(source);
            }
            for (Row row = next(source); row != null; row = next(source)) {
                boolean example = row instanceof SheetRow sheet && sheet.example();
                List<Mistake> wrong = List.of();
                if (readable && !example) {
                    wrong = row.read(asOf).mistakes();
                    note(wrong);
                    rows++;
                    good += wrong.isEmpty() ? 1 : 0;
                }
                if (copy != null) {
                    copy.row(row, wrong);
                }
            }
        }
        return new Result(rows, good, found, List.copyOf(mistakes));
    }

    private static @Nullable Row next(Rows source) throws IOException {
        return source instanceof SheetRows sheet ? sheet.any() : source.next();
    }

    private void note(List<Mistake> more) {
        found += more.size();
        more.stream().limit(Math.max(0, MOST_LISTED - mistakes.size())).forEach(mistakes::add);
    }
}
