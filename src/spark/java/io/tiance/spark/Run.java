package io.tiance.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import io.tiance.rulebook.RuleSources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** One run: reads, deals the rows out, judges each once, writes verdicts and bad rows. */
public final class Run {
    /** Parts per core, so that no core waits long for the last of them. */
    private static final int PARTS_PER_CORE = 4;
    /** Judging takes far longer than reading, so parts are small. */
    private static final long BYTES_PER_PART = 16L << 20;

    private static final String DONE = "run.json";
    private static final String STAGE = "staged";

    /**
     * What came of it.
     *
     * @param refused rows with mistakes
     * @param failed rows where judging itself broke down, which is no verdict
     */
    public record Totals(long judged, long refused, long failed) {}

    /** Stands in OUT once all of it is written. */
    private record Receipt(String ruleset, LocalDate asOf, String family, long judged, long refused, long failed) {}

    private final SparkSession spark;
    private final Plan plan;

    public Run(SparkSession spark, Plan plan) {
        this.spark = spark;
        this.plan = plan;
        LocalFiles.use(spark.sparkContext().hadoopConfiguration());
    }

    /**
     * Runs it to its end.
     *
     * @throws InputException when the input can't be read, a header is wrong, or OUT holds the results of an earlier run
     */
    public Totals run() throws IOException {
        Path done = new Path(plan.out(), DONE);
        FileSystem files = done.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(done)) {
            throw new InputException("OUT", plan.out(), "这里已有一次跑完的结果；请换一个目录，或先把它删去");
        }
        // dates as LocalDate, which is what the batch knows
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        Input input = Input.of(spark, plan.in());
        String digest = RuleSources.builtIn().digest();
        int parts = plan.partitions() > 0
                ? plan.partitions()
                : (int) Math.max(
                        (long) PARTS_PER_CORE * spark.sparkContext().defaultParallelism(),
                        input.bytes() / BYTES_PER_PART);
        MapPartitionsFunction<Row, Row> judge = new Judge(plan, digest, input.reader());
        // by a hash of the row, so that a part that is lost is made anew with the same rows
        Dataset<Row> fresh = input.rows()
                .repartition(parts, col(Layout.SOURCE), col(Layout.ROW))
                .mapPartitions(judge, Encoders.row(Layout.JUDGED));
        // judged once and put down, as three things are made of it and judging is what takes the time
        write(fresh, STAGE);
        Path stage = new Path(plan.out(), STAGE);
        Dataset<Row> judged = spark.read().schema(Layout.JUDGED).parquet(stage.toString());
        write(verdicts(judged, digest), "verdicts", "policy", "status");
        write(badRows(judged), "bad_rows");
        Row counts = judged.select(
                        count_if(col("policies").isNotNull()),
                        count_if(col("policies").isNull().and(not(col("failed")))),
                        count_if(col("failed")))
                .first();
        Totals totals = new Totals(counts.getLong(0), counts.getLong(1), counts.getLong(2));
        String family = plan.family() == null ? "" : plan.family().name();
        Receipt receipt = new Receipt(digest, plan.asOf(), family, totals.judged(), totals.refused(), totals.failed());
        files.delete(stage, true);
        try (OutputStream out = files.create(done, false)) {
            out.write(Exchange.json(receipt).getBytes(StandardCharsets.UTF_8));
        }
        return totals;
    }

    private Dataset<Row> verdicts(Dataset<Row> judged, String digest) {
        return judged.select(
                        col(Layout.SOURCE),
                        col(Layout.ROW),
                        col("name"),
                        col("credit_code"),
                        explode(col("policies")).as("one"))
                .select(
                        col(Layout.SOURCE),
                        col(Layout.ROW),
                        col("name"),
                        col("credit_code"),
                        col("one.*"),
                        lit(digest).as("ruleset"),
                        lit(plan.asOf()).as("as_of"))
                // else every part would write a small file for every policy and status
                .hint("rebalance", col("policy"), col("status"));
    }

    private static Dataset<Row> badRows(Dataset<Row> judged) {
        return judged.where(col("policies").isNull())
                .select(
                        col(Layout.SOURCE),
                        col(Layout.ROW),
                        col("failed"),
                        explode(col("mistakes")).as("one"))
                .select(col(Layout.SOURCE), col(Layout.ROW), col("failed"), col("one.*"))
                .coalesce(1);
    }

    /** What an earlier run left unfinished is replaced. */
    private void write(Dataset<Row> rows, String name, String... by) {
        rows.write().mode(SaveMode.Overwrite).partitionBy(by).parquet(new Path(plan.out(), name).toString());
    }
}
