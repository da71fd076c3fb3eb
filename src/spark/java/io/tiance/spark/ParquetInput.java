package io.tiance.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Parquet: columns are named like those of a sheet, their types may be any that hold a plain value. */
final class ParquetInput {
    private ParquetInput() {}

    static Input open(SparkSession spark, List<String> paths, long bytes) {
        // without it, a column that only some of the files have might not be read, and nobody would know
        Dataset<Row> all = spark.read().option("mergeSchema", "true").parquet(paths.toArray(String[]::new));
        ArrayList<String> names = new ArrayList<>(Arrays.asList(all.columns()));
        SheetReader.Header header = new SheetReader.Header("", 0, names);
        List<Column> columns = new ArrayList<>();
        columns.add(col("_metadata.file_path").as(Layout.SOURCE));
        columns.add(col("_metadata.row_index").plus(1).as(Layout.ROW));
        names.forEach(name -> columns.add(col("`" + name.replace("`", "``") + "`")));
        return new Input(all.select(columns.toArray(Column[]::new)), new SheetReader(List.of(header)), bytes);
    }
}
