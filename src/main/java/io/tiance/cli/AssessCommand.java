package io.tiance.cli;

import io.tiance.assessment.Assessment;
import io.tiance.report.Exchange;
import io.tiance.report.PlainText;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiance assess FILE|-}: assesses one enterprise. */
@Command(name = "assess", description = "判定一家企业：FILE 为 YAML 或 JSON，- 表示标准输入")
final class AssessCommand implements Callable<Integer> {
    /** The forms a result is printed in. */
    enum Format {
        json,
        text
    }

    @Parameters(paramLabel = "FILE|-", description = "企业数据，形如 fixtures/whole/*.yaml")
    private String file = "-";

    @Option(names = "--as-of", paramLabel = "DATE", description = "判定日，默认取文件中的 asOf，再默认今天")
    private @Nullable String asOf;

    @Option(names = "--format", description = "json（默认）或 text")
    private Format format = Format.json;

    @Option(names = "--family", description = "只看一个家族：${COMPLETION-CANDIDATES}")
    private Policy.@Nullable Family family;

    @Option(names = "--all", description = "text 格式下逐条列出待补的条件和不适用的政策")
    private boolean all;

    @Option(names = "--rules", paramLabel = "DIR", description = "改用此目录的规则")
    private @Nullable Path rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        LocalDate day = asOf == null ? null : Exchange.asOf(asOf, today);
        Exchange.Request request = Exchange.read(input(), day, today);
        try (Rulebook book = rules == null ? Rulebook.builtIn() : Rulebook.read(rules)) {
            Assessment assessment =
                    Assessment.of(request.enterprise(), book, policy -> family == null || policy.family() == family);
            out.print(format == Format.json ? Exchange.json(assessment) : PlainText.of(assessment, all));
            out.flush();
        }
        return 0;
    }

    private String input() throws IOException {
        byte[] bytes;
        if ("-".equals(file)) {
            InputStream in = System.in;
            bytes = in.readNBytes(Exchange.LARGEST + 1);
        } else {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                bytes = in.readNBytes(Exchange.LARGEST + 1);
            }
        }
        return Exchange.decode(bytes);
    }
}
