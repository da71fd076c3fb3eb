package io.tiance.batch;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as it stands in the file, not yet understood. */
public interface Row {
    /** As Excel numbers it, from 1; in Parquet, which has no row for its header, the first is 1. */
    long number();

    /** The cells, one per column of the header, as {@link Raw} describes; a file of JSON lines has its line as the only one. */
    List<@Nullable Object> cells();

    /** A line of JSON; null when it is blank. Bytes that are not UTF-8 are a mistake of this row only. */
    static @Nullable Row json(long number, byte[] line) {
        try {
            String text = Exchange.decode(line);
            return text.isBlank() ? null : new JsonRow(number, text);
        } catch (InputException e) {
            return new UnreadableRow(number, e);
        }
    }

    /** Reads it as an enterprise on a day. */
    Reading read(LocalDate asOf);
}
