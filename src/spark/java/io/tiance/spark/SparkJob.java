package io.tiance.spark;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Policy;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is submitted: {@code spark-submit … tiance-spark.jar IN OUT}. */
@Command(
        name = "tiance-spark",
        description = "在 Spark 集群上逐行判定企业：IN 为 Parquet、CSV 或 JSONL 的文件、目录或通配符",
        footer = {
            "",
            "结论写入 OUT/verdicts，未判定的行写入 OUT/bad_rows（Parquet），跑完后写 OUT/run.json。",
            "退出码：0 跑完（有误的行不算失败）；2 用法或输入有误。"
        })
public final class SparkJob implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    @Parameters(index = "0", paramLabel = "IN", description = "输入：表头（列名）为数据项名称或键，或每行一个 JSON 对象")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "输出目录")
    private String out = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "判定日，默认今天；文件里各行的 asOf 不采用")
    private @Nullable String asOf;

    @Option(names = "--family", description = "只看一个家族：${COMPLETION-CANDIDATES}")
    private Policy.@Nullable Family family;

    @Option(names = "--partitions", paramLabel = "N", description = "分成几份判定，默认按核数与输入大小")
    private int partitions;

    /** Runs it within a session that {@code spark-submit} or whoever calls it has set up. */
    public static void main(String[] args) {
        int code = new CommandLine(new SparkJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, result) -> complain(problem))
                .execute(args);
        // on success the cluster's own bookkeeping ends the program
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(Clock.systemDefaultZone()));
        try (SparkSession spark = SparkSession.builder().appName("tiance").getOrCreate()) {
            Run.Totals totals = new Run(spark, new Plan(in, out, day, family, partitions)).run();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println("已判定 " + totals.judged() + " 家，有误 " + totals.refused() + " 行，判定没有完成 " + totals.failed()
                            + " 行；结论见 " + out + "/verdicts，未判定的行见 " + out + "/bad_rows");
        }
        return 0;
    }

    private static int complain(Exception problem) throws Exception {
        if (!(problem instanceof InputException input)) {
            throw problem;
        }
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        input.errors().forEach(error -> err.println("错误 " + error.field() + "：" + error.message()));
        return UNUSABLE;
    }
}
