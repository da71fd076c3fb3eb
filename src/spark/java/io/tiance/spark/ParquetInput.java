package io.tiance.spark;

import static org.apache.spark.sql.functions.col;

import io.tiance.batch.Columns;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;

/** Parquet: columns are named like those of a sheet, their types may be any that hold a plain value. */
final class ParquetInput {
    private ParquetInput() {}

    static Input open(SparkSession spark, List<String> paths, long bytes) {
        // without it, a column that only some of the files have might not be read, and nobody would know
        Dataset<Row> all = spark.read().option("mergeSchema", "true").parquet(paths.toArray(String[]::new));
        ArrayList<String> names = new ArrayList<>(Arrays.asList(all.columns()));
        refuseUnreadable(all.schema(), Columns.of(0, names));
        SheetReader.Header header = new SheetReader.Header("", 0, names);
        List<Column> columns = new ArrayList<>();
        columns.add(col("_metadata.file_path").as(Layout.SOURCE));
        columns.add(col("_metadata.row_index").plus(1).as(Layout.ROW));
        names.forEach(name -> columns.add(col("`" + name.replace("`", "``") + "`")));
        return new Input(all.select(columns.toArray(Column[]::new)), new SheetReader(List.of(header)), bytes);
    }

    /** As the command line does, and before anything is judged: else every row would be a bad one. */
    private static void refuseUnreadable(StructType schema, Columns columns) {
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            DataType type = schema.apply(i).dataType();
            if (columns.figures().get(i) != null && !readable(type)) {
                errors.add(new InputError(
                        "表头",
                        schema.apply(i).name(),
                        columns.unreadable(i, type.simpleString()).told()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
    }

    private static boolean readable(DataType type) {
        return type instanceof ArrayType list ? plain(list.elementType()) : plain(type);
    }

    private static boolean plain(DataType type) {
        return type instanceof StringType
                || type instanceof NumericType
                || type instanceof BooleanType
                || type instanceof DateType
                || type instanceof TimestampNTZType
                || type instanceof NullType;
    }
}
