package io.tiance.spark;

import io.tiance.batch.Columns;
import io.tiance.batch.TypedCell;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Reads rows that stand under a header: the cells come after {@link Layout#SOURCE} and {@link Layout#ROW}. */
final class SheetReader implements RowReader {
    private static final long serialVersionUID = 1L;

    /** The header of a file; its row is 0 where it has none of its own (Parquet). */
    record Header(String source, long row, ArrayList<String> names) implements Serializable {
        /** What is wrong with it; where there is anything, no row under it can be read. */
        List<InputError> errors() {
            return Columns.of(row, names).mistakes().stream()
                    .map(one -> new InputError("表头", one.header(), source + " " + one.told()))
                    .toList();
        }
    }

    private final HashMap<String, Header> headers = new HashMap<>();
    private transient @Nullable Map<String, Columns> columns;

    /**
     * @param given of each file, or one without a source for all
     * @throws InputException when any is wrong
     */
    SheetReader(List<Header> given) {
        List<InputError> errors =
                given.stream().flatMap(header -> header.errors().stream()).toList();
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        given.forEach(header -> headers.put(header.source(), header));
    }

    @Override
    public io.tiance.batch.@Nullable Row read(Row row) {
        if (columns == null) {
            columns = new HashMap<>();
        }
        Columns under = columns.computeIfAbsent(row.getAs(Layout.SOURCE), source -> {
            Header header = Objects.requireNonNull(headers.getOrDefault(source, headers.get("")));
            return Columns.of(header.row(), header.names());
        });
        return under.row(row.getAs(Layout.ROW), cells(row));
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (row.schema().fieldNames()[row.size() - 1].equals(CsvInput.CELLS)) {
            for (Object cell : row.getList(row.size() - 1)) {
                cells.add(cell);
            }
            return cells;
        }
        for (int i = 2; i < row.size(); i++) {
            Object cell = row.get(i);
            cells.add(TypedCell.of(cell instanceof Iterable<?> list ? CollectionConverters.asJava(list) : cell));
        }
        return cells;
    }
}
