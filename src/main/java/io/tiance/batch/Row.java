package io.tiance.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as it stands in the file, not yet understood. */
public interface Row {
    /** As Excel numbers it, from 1. */
    long number();

    /** The cells, one per column of the header, as {@link Raw} describes; a file of JSON lines has its line as the only one. */
    List<@Nullable Object> cells();

    /** Reads it as an enterprise on a day. */
    Reading read(LocalDate asOf);
}
