package io.tiance.spark;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Files of JSON lines, cut into blocks that are read by any executor, with the numbers that the lines have in their file. */
final class JsonInput {
    private static final StructType NUMBERED = new StructType()
            .add(Layout.SOURCE, DataTypes.StringType, false)
            .add(Layout.ROW, DataTypes.LongType, false)
            .add("line", DataTypes.BinaryType, false);

    private JsonInput() {}

    static Input open(SparkSession spark, List<String> paths, long bytes) {
        // The blocks must be cut alike when lines are counted and when they are read, however many cores there are by
        // then.
        String blocks = "spark.sql.files.minPartitionNum";
        if (spark.conf().getOption(blocks).isEmpty()) {
            spark.conf().set(blocks, String.valueOf(spark.sparkContext().defaultParallelism()));
        }
        Dataset<Row> lines = spark.read()
                .text(paths.toArray(String[]::new))
                .select(
                        col("_metadata.file_path").as("file"),
                        col("_metadata.file_block_start").as("start"),
                        col("value").cast(DataTypes.BinaryType).as("line"));
        Map<String, TreeMap<Long, Long>> counts = new HashMap<>();
        for (Row one : lines.groupBy("file", "start").count().collectAsList()) {
            counts.computeIfAbsent(one.getString(0), file -> new TreeMap<>()).put(one.getLong(1), one.getLong(2));
        }
        HashMap<String, Long> before = new HashMap<>();
        counts.forEach((file, blockCounts) -> {
            long sum = 0;
            for (Map.Entry<Long, Long> block : blockCounts.entrySet()) {
                before.put(key(file, block.getKey()), sum);
                sum += block.getValue();
            }
        });
        MapPartitionsFunction<Row, Row> number = part -> number(part, before);
        return new Input(
                lines.mapPartitions(number, Encoders.row(NUMBERED)),
                row -> io.tiance.batch.Row.json(row.getAs(Layout.ROW), row.getAs("line")),
                bytes);
    }

    /** Spark reads the lines of a block in their order, block after block. */
    private static Iterator<Row> number(Iterator<Row> part, Map<String, Long> before) {
        return new Iterator<>() {
            private String block = "";
            private long number;

            @Override
            public boolean hasNext() {
                return part.hasNext();
            }

            @Override
            public Row next() {
                Row line = part.next();
                String key = key(line.getString(0), line.getLong(1));
                if (!key.equals(block)) {
                    Long lines = before.get(key);
                    if (lines == null) {
                        throw new IllegalStateException("the input has changed since its lines were counted: " + key);
                    }
                    block = key;
                    number = lines;
                }
                number++;
                return RowFactory.create(line.get(0), number, line.get(2));
            }
        };
    }

    private static String key(String file, long start) {
        return start + "@" + file;
    }
}
