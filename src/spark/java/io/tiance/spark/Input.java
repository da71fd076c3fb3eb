package io.tiance.spark;

import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Where the enterprises come from.
 *
 * @param rows with columns {@link Layout#SOURCE} and {@link Layout#ROW} and what the reader needs
 */
record Input(Dataset<Row> rows, RowReader reader, long bytes) {
    private static final List<String> KNOWN = List.of("parquet", "csv", "jsonl", "ndjson");

    /** @throws InputException when there is nothing to read, or a header is wrong */
    static Input of(SparkSession spark, String in) throws IOException {
        List<FileStatus> files = files(spark, in);
        Set<String> kinds = new TreeSet<>();
        long bytes = 0;
        for (FileStatus file : files) {
            kinds.add(kind(file.getPath().getName()));
            bytes += file.getLen();
        }
        if (files.isEmpty()) {
            throw new InputException("IN", in, "这里没有文件；请核对路径");
        }
        if (kinds.size() > 1) {
            throw new InputException("IN", in, "一次只能读一种文件，这里有 " + String.join("、", kinds) + "；请分开放");
        }
        List<String> paths =
                files.stream().map(file -> file.getPath().toString()).toList();
        return switch (kinds.iterator().next()) {
            case "parquet" -> ParquetInput.open(spark, paths, bytes);
            case "csv" -> CsvInput.open(spark, paths, bytes);
            default -> JsonInput.open(spark, paths, bytes);
        };
    }

    /** What Spark itself passes over (names that begin with _ or .) is passed over. */
    private static List<FileStatus> files(SparkSession spark, String in) throws IOException {
        Path pattern = new Path(in);
        FileSystem system = pattern.getFileSystem(spark.sparkContext().hadoopConfiguration());
        FileStatus[] found = system.globStatus(pattern);
        if (found == null) {
            throw new InputException("IN", in, "没有这个文件或目录；请核对路径");
        }
        List<FileStatus> files = new ArrayList<>();
        for (FileStatus one : found) {
            if (one.isFile()) {
                files.add(one);
                continue;
            }
            RemoteIterator<LocatedFileStatus> below = system.listFiles(one.getPath(), true);
            while (below.hasNext()) {
                LocatedFileStatus file = below.next();
                String relative =
                        one.getPath().toUri().relativize(file.getPath().toUri()).getPath();
                if (Arrays.stream(relative.split("/"))
                        .noneMatch(part -> part.startsWith("_") || part.startsWith("."))) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static String kind(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zst|snappy|lz4)$", "");
        String ending = bare.substring(bare.lastIndexOf('.') + 1);
        boolean packed = bare.length() < name.length();
        if (!KNOWN.contains(ending) || packed && !ending.endsWith("json") && !"jsonl".equals(ending)) {
            throw new InputException(
                    "IN", name, "“" + name + "”不能读；文件名应以 .parquet、.csv、.jsonl 或 .ndjson 结尾，只有 JSONL 可以压缩");
        }
        return "ndjson".equals(ending) ? "jsonl" : ending;
    }
}
