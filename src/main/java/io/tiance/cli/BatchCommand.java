package io.tiance.cli;

import io.tiance.batch.BatchJob;
import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import io.tiance.rulebook.RulebookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiance batch IN OUT}: judges a file of enterprises. */
@Command(
        name = "batch",
        description = "逐行判定一个文件里的企业：IN 与 OUT 为 JSONL、CSV、XLSX 或 Parquet",
        footer = {
            "",
            "有误的行写入 OUT.errors.csv；中断后加 --resume 接着跑（输出为 JSONL、CSV 时）。",
            "退出码：0 全部判定；1 有行未判定；2 用法或输入有误；3 运行失败。"
        })
final class BatchCommand implements Callable<Integer> {
    private static final int SOME_BAD = 1;
    private static final int FAILED = 3;

    @Parameters(index = "0", paramLabel = "IN", description = "输入：表头或列名为数据项名称，或每行一个 JSON 对象")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "输出：以 .jsonl、.csv、.xlsx 或 .parquet 结尾")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "判定日，默认今天；文件里各行的 asOf 不采用")
    private @Nullable String asOf;

    @Option(names = "--family", description = "只看一个家族：${COMPLETION-CANDIDATES}")
    private Policy.@Nullable Family family;

    @Option(names = "--full", description = "输出 JSONL 时，每行为完整判定")
    private boolean full;

    @Option(names = "--resume", description = "接着上一次中断的地方跑")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "用几个核，默认全部")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--rules", paramLabel = "DIR", description = "改用此目录的规则")
    private @Nullable Path rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        check();
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        try (Rulebook book = rules == null ? Rulebook.builtIn() : Rulebook.read(rules)) {
            ProgressLine line = new ProgressLine(err, System.console() != null);
            BatchJob.Progress done = BatchJob.run(
                    new BatchJob.Request(
                            in,
                            out,
                            book,
                            Exchange.asOf(asOf, today),
                            policy -> family == null || policy.family() == family,
                            family == null ? "" : family.name(),
                            full,
                            resume,
                            threads),
                    line::show);
            line.done(done);
            spec.commandLine().getOut().print(BatchSummary.of(done));
            spec.commandLine().getOut().flush();
            if (done.refused() + done.failed() > 0) {
                err.println("有 " + (done.refused() + done.failed()) + " 行未判定，见 " + BatchJob.beside(out, ".errors.csv"));
            }
            return done.failed() > 0 ? FAILED : done.refused() > 0 ? SOME_BAD : 0;
        } catch (InputException | RulebookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            err.println("运行失败，没有跑完：" + e + "；输出为 JSONL、CSV 时加 --resume 可接着跑");
            return FAILED;
        }
    }

    private void check() throws IOException {
        if (!Files.exists(in)) {
            throw new NoSuchFileException(in.toString());
        }
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            throw new InputException("OUT", out.toString(), "输出与输入是同一个文件；请另取一个名字");
        }
        if (full && !out.toString().endsWith(".jsonl")) {
            throw new InputException("--full", out.toString(), "完整判定只能输出为 .jsonl");
        }
        if (threads < 1) {
            throw new InputException("--threads", String.valueOf(threads), "应为正整数");
        }
    }
}
