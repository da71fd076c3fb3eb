package io.tiance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once, as run from a command line. */
class BatchCliTest {
    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void generatesAndJudges() throws IOException {
        Path in = folder.resolve("in.csv");
        Path out = folder.resolve("out.jsonl");
        assertThat(run("generate", "30", "--seed", "4", "--as-of", "2026-11-20", "--format", "csv", "-o", in.toString())
                        .code())
                .isZero();
        Run judged = run("batch", in.toString(), out.toString(), "--as-of", "2026-11-20", "--family", "高企培育");
        assertThat(judged.code()).as(judged.err()).isZero();
        assertThat(judged.out()).contains("已判定 30 家，未判定 0 行", "TSME", "差一步");
        assertThat(judged.err()).contains("100%", "30 行", "行/秒", "用时");
        assertThat(Files.readAllLines(out))
                .hasSize(30)
                .allSatisfy(line -> assertThat(line).startsWith("{\"row\":").contains("\"id\":\"HNTE\""));
        assertThat(out.resolveSibling("out.jsonl.errors.csv")).doesNotExist();
        assertThat(out.resolveSibling("out.jsonl.progress")).doesNotExist();
        Path full = folder.resolve("full.jsonl");
        assertThat(run("batch", in.toString(), full.toString(), "--family", "高企培育", "--full")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(full))
                .hasSize(30)
                .allSatisfy(line -> assertThat(line).contains("\"receipt\":", "\"criteria\":"));
    }

    @Test
    void leavesACodeThatTellsHowItWent() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "企业名称,职工总数\n甲,80\n乙,三十\n");
        Path out = folder.resolve("out.csv");
        Run some = run("batch", in.toString(), out.toString(), "--family", "高企培育");
        assertThat(some.code()).isEqualTo(1);
        assertThat(some.err()).contains("有 1 行未判定");
        assertThat(Files.readString(out.resolveSibling("out.csv.errors.csv"))).contains("3,B,职工总数,三十,", "应填数字");
        assertThat(Files.readString(out))
                .startsWith("\ufeff行号,企业名称")
                .contains("2,甲")
                .doesNotContain("乙");

        assertThat(run("batch", folder.resolve("none.csv").toString(), out.toString())
                        .err())
                .contains("找不到文件");
        assertThat(run("batch", in.toString(), folder.resolve("out.pdf").toString())
                        .code())
                .isEqualTo(2);
        assertThat(run("batch", in.toString(), in.toString()).err()).contains("同一个文件");
        assertThat(run("batch", in.toString()).code()).isEqualTo(2);
        Path header = Files.writeString(folder.resolve("h.csv"), "企业名称,职工总人数\n甲,80\n");
        Run wrong = run("batch", header.toString(), out.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("第 1 行 B 列", "是否指“职工总数（人）”");
        Run broken =
                run("batch", in.toString(), folder.resolve("no/such/place.csv").toString());
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).doesNotContain("\tat ");
    }

    private static Run run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = Cli.run(args);
            return new Run(code, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
