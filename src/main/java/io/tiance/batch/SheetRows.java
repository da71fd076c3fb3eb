package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What XLSX and CSV have in common: a header near the top, blank rows, the example row, a limit of rows. */
abstract class SheetRows implements Rows {
    /** A header stands in one of the first rows; above it there may be a title. */
    private static final int DEEPEST_HEADER = 10;

    private final long limit;
    private @Nullable Columns columns;
    private long taken;

    SheetRows(long limit) {
        this.limit = limit;
    }

    /** A row of the file with its number, or null at the end. */
    abstract @Nullable Line line() throws IOException;

    record Line(long number, List<@Nullable Object> cells) {
        List<String> texts() {
            return cells.stream().map(Values::shown).toList();
        }
    }

    /** To be called once by whoever extends this, when lines can be had. */
    final void readHeader() throws IOException {
        Line first = null;
        for (int i = 0; i < DEEPEST_HEADER; i++) {
            Line line = line();
            if (line == null) {
                break;
            }
            if (Columns.knowsAny(line.texts())) {
                columns = Columns.of(line.number(), line.texts());
                return;
            }
            boolean blank = line.texts().stream().allMatch(String::isBlank);
            first = first == null && !blank ? line : first;
        }
        columns = first == null ? Columns.of(1, List.of()) : Columns.of(first.number(), first.texts());
    }

    private Columns columns() {
        return java.util.Objects.requireNonNull(columns);
    }

    @Override
    public List<Mistake> headerMistakes() {
        return columns().mistakes();
    }

    @Override
    public List<String> headers() {
        return columns().headers();
    }

    @Override
    public long headerRow() {
        return columns().row();
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!headerMistakes().isEmpty()) {
            throw new IllegalStateException("a sheet with a wrong header can't be read");
        }
        SheetRow row = any();
        while (row != null && row.example()) {
            row = any();
        }
        return row;
    }

    /** The next row that isn't blank, under whatever header and the example too; null at the end. */
    final @Nullable SheetRow any() throws IOException {
        for (Line line = line(); line != null; line = line()) {
            SheetRow row = new SheetRow(line.number(), columns(), line.cells());
            if (!row.blank()) {
                taken += row.example() ? 0 : 1;
                if (taken > limit) {
                    throw new InputException("file", "", "超过 " + limit + " 行；请拆成几个文件");
                }
                return row;
            }
        }
        return null;
    }
}
