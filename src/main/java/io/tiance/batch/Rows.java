package io.tiance.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enterprises of a file, row by row, in constant memory. One pass, one thread. */
public interface Rows extends Closeable {
    /** What is wrong with the header; where there is anything, no row can be read. */
    List<Mistake> headerMistakes();

    /** The headers in order; empty for a file of JSON lines. */
    List<String> headers();

    /** Row number of the header; 0 for a file of JSON lines and for Parquet. */
    long headerRow();

    /**
     * The next row that isn't blank and isn't the template's example, or null at the end.
     *
     * @throws io.tiance.enterprise.InputException when the file breaks off or goes over a limit
     */
    @Nullable
    Row next() throws IOException;

    /** Share of the file read so far, from 0 to 1, as near as can be told. */
    double share();

    /**
     * Opens an XLSX, CSV, JSONL or Parquet file, told apart by what is in it.
     *
     * @throws io.tiance.enterprise.InputException when it is none of them, too large, encrypted or has macros
     */
    static Rows open(Path file, Limits limits) throws IOException {
        return switch (FileKind.of(file, limits)) {
            case XLSX -> new XlsxRows(file, limits);
            case CSV -> new CsvRows(Source.of(file), limits);
            case JSONL -> new JsonRows(file, limits);
            case PARQUET -> new ParquetRows(file);
        };
    }

    /** Reads CSV from wherever it lies. */
    static Rows csv(Source source, Limits limits) throws IOException {
        return new CsvRows(source, limits);
    }
}
