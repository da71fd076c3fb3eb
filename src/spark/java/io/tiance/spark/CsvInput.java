package io.tiance.spark;

import io.tiance.batch.Limits;
import io.tiance.batch.Rows;
import io.tiance.batch.Source;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * CSV, read by the reader of the batch, so that quotes, encodings and row numbers are the same: a file by one executor, its rows
 * judged by all.
 */
final class CsvInput {
    static final String CELLS = "cells of a sheet";
    private static final StructType SHEET = new StructType()
            .add(Layout.SOURCE, DataTypes.StringType, false)
            .add(Layout.ROW, DataTypes.LongType, false)
            .add(CELLS, DataTypes.createArrayType(DataTypes.StringType, true), false);

    /** A file and what was found at its top. */
    private record Opened(SheetReader.Header header, ArrayList<InputError> refused) implements Serializable {}

    private CsvInput() {}

    static Input open(SparkSession spark, List<String> paths, long bytes) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration settings =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        List<String> uris =
                paths.stream().map(path -> new Path(path).toUri().toString()).toList();
        JavaRDD<String> files = context.parallelize(uris, uris.size());
        List<Opened> opened = files.map(uri -> open(uri, settings)).collect();
        List<InputError> refused =
                opened.stream().flatMap(one -> one.refused().stream()).toList();
        if (!refused.isEmpty()) {
            throw new InputException(refused);
        }
        List<SheetReader.Header> headers = opened.stream().map(Opened::header).toList();
        JavaRDD<Row> rows = files.flatMap(uri -> rows(uri, settings));
        return new Input(spark.createDataFrame(rows, SHEET), new SheetReader(headers), bytes);
    }

    /** A refusal is handed over as a value: an exception on an executor would be tried again and lose its kind. */
    private static Opened open(String uri, SerializableConfiguration settings) throws IOException {
        try (Rows rows = Rows.csv(source(uri, settings), Limits.OWN_FILE)) {
            return new Opened(
                    new SheetReader.Header(uri, rows.headerRow(), new ArrayList<>(rows.headers())), new ArrayList<>());
        } catch (InputException e) {
            return new Opened(
                    new SheetReader.Header(uri, 0, new ArrayList<>()),
                    e.errors().stream()
                            .map(one -> new InputError(one.field(), one.value(), uri + " " + one.message()))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    private static Iterator<Row> rows(String uri, SerializableConfiguration settings) throws IOException {
        Rows rows = Rows.csv(source(uri, settings), Limits.OWN_FILE);
        TaskContext.get().addTaskCompletionListener(task -> {
            try {
                rows.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Iterator<>() {
            private io.tiance.batch.@Nullable Row next = rows.next();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Row next() {
                io.tiance.batch.Row row = java.util.Objects.requireNonNull(next);
                try {
                    next = rows.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return RowFactory.create(uri, row.number(), row.cells().toArray());
            }
        };
    }

    private static Source source(String uri, SerializableConfiguration settings) {
        Path path = new Path(java.net.URI.create(uri));
        return new Source() {
            @Override
            public InputStream open() throws IOException {
                return path.getFileSystem(settings.value()).open(path);
            }

            @Override
            public long size() throws IOException {
                return path.getFileSystem(settings.value()).getFileStatus(path).getLen();
            }
        };
    }
}
