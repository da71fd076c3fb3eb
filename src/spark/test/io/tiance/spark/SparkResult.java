package io.tiance.spark;

import io.tiance.batch.SafeText;
import io.tiance.spark.CommandLineResult.Bad;
import io.tiance.spark.CommandLineResult.Told;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the job wrote, brought into the same form. */
final class SparkResult {
    private SparkResult() {}

    /** @param source the end of the input's name */
    static Set<Told> verdicts(SparkSession spark, Path out, String source) {
        Set<Told> verdicts = new TreeSet<>();
        List<Row> rows = of(spark, out.resolve("verdicts"), source).collectAsList();
        for (Row row : rows) {
            BigDecimal min = row.getAs("score_min");
            BigDecimal max = row.getAs("score_max");
            verdicts.add(new Told(
                    row.getAs("row"),
                    row.getAs("name"),
                    row.getAs("credit_code"),
                    row.getAs("policy"),
                    row.getAs("status"),
                    min == null ? "" : plain(min) + "～" + plain(max),
                    new TreeSet<>(row.getList(row.fieldIndex("missing"))),
                    row.getList(row.fieldIndex("blockers"))));
        }
        if (verdicts.size() != rows.size()) {
            throw new AssertionError("a row stands there twice");
        }
        return verdicts;
    }

    static Set<Bad> badRows(SparkSession spark, Path out, String source) {
        Set<Bad> bad = new TreeSet<>();
        for (Row row : of(spark, out.resolve("bad_rows"), source).collectAsList()) {
            bad.add(new Bad(
                    row.getAs("row"),
                    row.getAs("column"),
                    SafeText.of(row.getAs("header")),
                    SafeText.of(row.getAs("value")),
                    SafeText.of(row.getAs("reason")),
                    SafeText.of(row.getAs("suggestion"))));
        }
        return bad;
    }

    private static Dataset<Row> of(SparkSession spark, Path folder, String source) {
        Dataset<Row> rows = spark.read().parquet(folder.toString());
        return rows.where(rows.col("source").endsWith(source));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
