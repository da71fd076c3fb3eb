package io.tiance.cli;

import io.tiance.batch.FictionalSheet;
import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiance generate N}: made-up enterprises to try things with. */
@Command(
        name = "generate",
        description = "生成 N 家虚构企业，供试用与测速；同一种子、同一判定日得同样的结果",
        footer = {
            "",
            "分布（仅为假定，不是统计）：软件 32%，互联网 8%，研发和专业技术 12%，制造 18%，批发零售 16%，",
            "商务服务 10%，餐饮 4%。最近一年收入为对数正态，中位数 2400 万元，σ 1.5；人均收入中位数 65 万元。",
            "前两年每年增长率为正态，均值 12%，标准差 28%；成立年限为指数分布，均值 7 年。",
            "研发投入占比中位数：软件、互联网、研发 8%，制造 4.5%，其他 0.4%。九成注册在天河；企业未必掌握的数据有 12% 留空。",
            "名称带（虚构）；信用代码校验位正确，但行政区划 449999 并不存在。"
        })
final class GenerateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "N", description = "多少家")
    private long count;

    @Option(names = "--seed", paramLabel = "S", description = "种子，默认 1")
    private long seed = 1;

    @Option(names = "--format", description = "jsonl（默认）、csv、xlsx 或 parquet")
    private FictionalSheet.Format format = FictionalSheet.Format.jsonl;

    @Option(names = "--as-of", paramLabel = "DATE", description = "成立日期由此日倒推，默认今天")
    private @Nullable String asOf;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "写入文件，默认标准输出")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new InputException("N", String.valueOf(count), "应为正整数");
        }
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(Clock.systemDefaultZone()));
        OutputStream to = out == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(out);
        try (OutputStream buffered = new BufferedOutputStream(to)) {
            FictionalSheet.write(count, seed, day, format, buffered);
        }
        return 0;
    }
}
