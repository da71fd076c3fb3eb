package io.tiance.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.batch.FictionalSheet;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job says of every row what the command line says of it. */
class SparkJobTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int COUNT = 150;

    private static SparkSession spark;
    private static Rulebook rules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        rules = Rulebook.builtIn();
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                // small blocks, so that the lines of a file are numbered across several
                .config("spark.sql.files.maxPartitionBytes", 40_000)
                .config("spark.sql.files.openCostInBytes", 1)
                .getOrCreate();
        spark.sparkContext().setLogLevel("WARN");
    }

    @AfterAll
    static void stop() {
        spark.stop();
        rules.close();
    }

    @Test
    void saysOfJsonLinesWhatTheCommandLineSays() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path first = Files.write(in.resolve("甲 一.jsonl"), withBadLines(fictional("a", 1, FictionalSheet.Format.jsonl)));
        Path second = Files.copy(fictional("b", 2, FictionalSheet.Format.jsonl), in.resolve("乙.ndjson"));
        Path out = folder.resolve("out");
        Run.Totals totals = run(in, out);
        CommandLineResult told = CommandLineResult.of(first, rules, DAY, folder);
        CommandLineResult toldOfSecond = CommandLineResult.of(second, rules, DAY, folder);
        assertThat(totals).isEqualTo(new Run.Totals(2 * COUNT, 4, 0));
        assertThat(SparkResult.verdicts(spark, out, "甲 一.jsonl")).isEqualTo(told.verdicts());
        assertThat(SparkResult.verdicts(spark, out, "乙.ndjson")).isEqualTo(toldOfSecond.verdicts());
        assertThat(SparkResult.badRows(spark, out, "甲 一.jsonl")).hasSize(4).isEqualTo(told.badRows());
        assertThat(SparkResult.badRows(spark, out, "乙.ndjson")).isEmpty();
        Dataset<Row> all = spark.read().parquet(out.resolve("verdicts").toString());
        assertThat(all.select("ruleset", "as_of").distinct().collectAsList())
                .extracting(row -> row.getString(0) + " " + row.get(1))
                .containsExactly(rules.digest() + " " + DAY);
        assertThat(out.resolve("verdicts/policy=TSME")).isDirectory();
    }

    @Test
    void saysOfCsvWhatTheCommandLineSays() throws IOException {
        Path in =
                Files.write(folder.resolve("in.csv"), withBadRows(fictional("a", 3, FictionalSheet.Format.csv), "十二个"));
        Path out = folder.resolve("out");
        Run.Totals totals = run(in, out);
        CommandLineResult told = CommandLineResult.of(in, rules, DAY, folder);
        assertThat(totals).isEqualTo(new Run.Totals(COUNT - 2, 2, 0));
        assertThat(SparkResult.verdicts(spark, out, "in.csv")).isEqualTo(told.verdicts());
        assertThat(SparkResult.badRows(spark, out, "in.csv")).hasSize(2).isEqualTo(told.badRows());
    }

    @Test
    void saysOfTypedColumnsWhatTheCommandLineSaysOfTheSheet() throws IOException {
        Path csv =
                Files.write(folder.resolve("in.csv"), withBadRows(fictional("a", 4, FictionalSheet.Format.csv), "-7"));
        Path in = folder.resolve("in.parquet");
        typed(csv).write().parquet(in.toString());
        Path out = folder.resolve("out");
        Run.Totals totals = run(in, out);
        CommandLineResult told = CommandLineResult.of(csv, rules, DAY, folder);
        assertThat(totals).isEqualTo(new Run.Totals(COUNT - 2, 2, 0));
        // one file, and no header in it
        assertThat(SparkResult.verdicts(spark, out, ""))
                .isEqualTo(told.shifted(-1).verdicts());
        assertThat(SparkResult.badRows(spark, out, ""))
                .isEqualTo(told.shifted(-1).badRows());
    }

    /** Files as Spark packs them, which the command line unpacks without Spark's libraries. */
    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
    void writesParquetThatTheCommandLineReads(String codec) throws IOException {
        Path csv =
                Files.write(folder.resolve("in.csv"), withBadRows(fictional("a", 6, FictionalSheet.Format.csv), "-7"));
        Path in = folder.resolve("in");
        typed(csv).write().option("compression", codec).parquet(in.toString());
        try (DirectoryStream<Path> written = Files.newDirectoryStream(in, "*.parquet")) {
            Path file = written.iterator().next();
            CommandLineResult told =
                    CommandLineResult.of(csv, rules, DAY, folder).shifted(-1);
            CommandLineResult toldOfParquet = CommandLineResult.of(file, rules, DAY, folder);
            assertThat(toldOfParquet.verdicts()).isEqualTo(told.verdicts());
            assertThat(toldOfParquet.badRows()).hasSize(2).isEqualTo(told.badRows());
        }
    }

    @Test
    void judgesTheParquetOfTheCommandLine() throws IOException {
        Path in = fictional("a", 7, FictionalSheet.Format.parquet);
        Path out = folder.resolve("out");
        CommandLineResult told = CommandLineResult.of(in, rules, DAY, folder);
        assertThat(run(in, out)).isEqualTo(new Run.Totals(COUNT, 0, 0));
        assertThat(SparkResult.verdicts(spark, out, "")).isEqualTo(told.verdicts());
    }

    @Test
    void replacesWhatWasLeftUnfinishedAndNothingElse() throws IOException {
        Path in = fictional("a", 5, FictionalSheet.Format.jsonl);
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("verdicts/policy=OLD/status=ELIGIBLE"));
        run(in, out);
        assertThat(out.resolve("verdicts/policy=OLD")).doesNotExist();
        assertThat(out.resolve("staged")).doesNotExist();
        assertThat(out.resolve("run.json")).content().contains("\"judged\" : " + COUNT, rules.digest());
        assertThatThrownBy(() -> run(in, out))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("跑完");
    }

    @Test
    void refusesAWrongHeaderBeforeAnythingIsJudged() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "企业名称,职工总人数字\n甲,3\n");
        assertThatThrownBy(() -> run(in, folder.resolve("out")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("职工总人数字");
        Path parquet = folder.resolve("in.parquet");
        spark.range(3).withColumn("职工总人数字", lit(3)).write().parquet(parquet.toString());
        assertThatThrownBy(() -> run(parquet, folder.resolve("out")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("职工总人数字");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"named_struct('a', 1)", "map('a', 1)", "binary('a')", "timestamp '2026-11-20 00:00:00'"})
    void refusesAColumnWhoseTypeNeitherReads(String column) throws IOException {
        Path in = folder.resolve("in");
        spark.range(3)
                .selectExpr("named_struct('a', 1) as `备注`", column + " as `职工总数`")
                .coalesce(1)
                .write()
                .parquet(in.toString());
        try (DirectoryStream<Path> written = Files.newDirectoryStream(in, "*.parquet")) {
            Path file = written.iterator().next();
            for (ThrowingCallable judging : List.<ThrowingCallable>of(
                    () -> run(in, folder.resolve("out")), () -> CommandLineResult.of(file, rules, DAY, folder))) {
                assertThatThrownBy(judging)
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("B 列“职工总数”：这一列的类型不能读：");
            }
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Run.Totals run(Path in, Path out) throws IOException {
        return new Run(spark, new Plan(in.toString(), out.toString(), DAY, null, 0)).run();
    }

    private Path fictional(String name, long seed, FictionalSheet.Format format) throws IOException {
        Path file = folder.resolve(name + "." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            FictionalSheet.write(COUNT, seed, DAY, format, out);
        }
        return file;
    }

    private static List<String> withBadLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(7, "{\"职工总数\":-1}");
        lines.add(90, "");
        lines.add(91, "{\"职工总数\":1,");
        lines.add(120, "{\"职工总人数字\":1}");
        lines.add("{\"职工总数\":10,\"staffTotal\":11}");
        return lines;
    }

    /** Spoils the figure 职工总数 of two rows. */
    private static List<String> withBadRows(Path file, String value) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int column = Arrays.asList(lines.get(0).split(",")).indexOf("职工总数（人）");
        for (int row : new int[] {5, 120}) {
            String[] cells = lines.get(row).split(",", -1);
            cells[column] = value;
            lines.set(row, String.join(",", cells));
        }
        return lines;
    }

    /** Every kind of figure in a column of a fitting type. */
    private static Dataset<Row> typed(Path csv) {
        Dataset<Row> texts = spark.read().option("header", true).csv(csv.toString());
        List<Column> columns = new ArrayList<>();
        for (String header : texts.columns()) {
            FigureInfo figure = Vocabulary.get(header.replaceFirst("（.*）$", ""));
            Column text = col("`" + header + "`");
            columns.add(
                    switch (figure.kind()) {
                        case "number" ->
                            text.cast(
                                    columns.size() % 2 == 0
                                            ? DataTypes.DoubleType
                                            : DataTypes.createDecimalType(24, 8));
                        case "date" -> text.cast(DataTypes.DateType);
                        case "yesNo" -> when(text.equalTo("是"), true).when(text.equalTo("否"), false);
                        case "choices" -> split(text, "、");
                        default -> text;
                    });
            columns.set(columns.size() - 1, columns.get(columns.size() - 1).as(header));
        }
        return texts.select(columns.toArray(Column[]::new)).coalesce(1);
    }
}
