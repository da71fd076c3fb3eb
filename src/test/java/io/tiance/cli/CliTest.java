package io.tiance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.proof.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The commands as an officer runs them. */
class CliTest {
    /** All of them are asked over HTTP. */
    private static final int SOME = 4;

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void printsTheContractJsonOfFixtures() {
        List<Path> fixtures = Fixtures.yaml(Path.of("fixtures/whole"));
        for (Path fixture : fixtures.subList(0, SOME)) {
            Run run = run("assess", fixture.toString());
            assertThat(run.code()).as(fixture + run.err()).isZero();
            assertThat(tree(run.out()).keySet().stream().map(String::valueOf))
                    .contains("receipt", "enterprise", "policies", "questions");
        }
    }

    @Test
    void judgesByTheDayAsked() throws IOException {
        Path blank = Files.writeString(folder.resolve("e.yaml"), "enterprise: {职工总数: 80}\n");
        assertThat(run("assess", blank.toString(), "--as-of", "2019-06-01").out())
                .contains("\"asOf\" : \"2019-06-01\"");
    }

    @Test
    void printsTextInChinese() throws IOException {
        Path some = Files.writeString(folder.resolve("e.yaml"), "enterprise: {企业名称: 甲公司（虚构）, 注册成立日期: '2026-05-01'}\n");
        String text = run("assess", some.toString(), "--as-of", "2026-11-20", "--format", "text")
                .out();
        assertThat(text).contains("甲公司（虚构）", "【不符合】HNTE", "最少须改变：HNTE-A11-1", "以主管部门最终认定为准");
    }

    @Test
    void explainsAPolicyClauseByClause() {
        assertThat(run("explain", "HNTE").out()).contains("HNTE-A11-5", "办法第十一条（五）", "\"≤ 5000\", \"5\"");
        assertThat(run("explain").out()).contains("TSME", "HNTE");
        assertThat(run("explain", "NOPE").code()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongAndLeavesACode() throws IOException {
        assertThat(run("assess", folder.resolve("none.yaml").toString()).err()).contains("找不到文件");
        Path wrong = Files.writeString(folder.resolve("w.yaml"), "enterprise: {职工总数: 三十, 科技人员: -3}\n");
        Run run = run("assess", wrong.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("错误 employees", "错误 techStaff").doesNotContain("\tat ");
        Path brackets = Files.writeString(folder.resolve("b.json"), "[".repeat(1_000_000));
        assertThat(run("assess", brackets.toString()).err()).contains("256 KiB");
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        assertThat(run("assess", empty.toString()).err()).contains("内容为空");
    }

    @Test
    void checksADirectoryAndProvesIt() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/national"));
        Files.writeString(rules.resolve("some.drl"), """
                // 样例政策
                // 政策：SOME  家族：高企培育  类别：认定  级别：国家  来源等级：A
                // 依据：《样例》样例〔2026〕1号
                // 施行：2026-01-01  废止：无  核对：2026-11-20
                // 单位：人员 人
                package rules.national.some

                rule "SOME-1 人数"
                    @条款( "第一条" )
                    @要点( "不少于十人" )
                when
                    Enterprise( $人 : 职工总数 )
                then
                    要求.不低于( $人, "10" );
                end
                """);
        Path edges = Files.createDirectories(folder.resolve("fixtures/edges"));
        Files.writeString(edges.resolve("some.yaml"), """
                asOf: "2026-11-20"
                cases:
                  - { id: SOME-1, given: { 职工总数: 10 }, expect: MET }
                  - { id: SOME-1, given: { 职工总数: 9 }, expect: NOT_MET }
                """);
        Run good = run("check", folder.resolve("rules").toString());
        assertThat(good.code()).as(good.out()).isZero();
        Files.writeString(edges.resolve("more.yaml"), """
                asOf: "2026-11-20"
                cases:
                  - { id: SOME-1, given: { 职工总数: 11 }, expect: NOT_MET }
                """);
        Run bad = run("check", folder.resolve("rules").toString());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).contains("more.yaml #1", "应为 NOT_MET，实为 MET");
    }

    /** Under another charset Chinese rules would compile and never fire; and what is printed would be question marks. */
    @Test
    void worksUnderAnotherPlatformCharset() throws Exception {
        Path some = Files.writeString(folder.resolve("e.yaml"), "enterprise: {注册成立日期: '2020-03-12'}\n");
        for (List<String> more : List.of(List.<String>of(), List.of("--rules", "rules"))) {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.tiance.Tiance",
                    "assess",
                    some.toString());
            builder.command().addAll(more);
            builder.environment().put("LC_ALL", "C");
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            Map<?, ?> hnte = (Map<?, ?>) ((List<?>) tree(out).get("policies"))
                    .stream()
                            .filter(policy -> "HNTE".equals(((Map<?, ?>) policy).get("id")))
                            .findFirst()
                            .orElseThrow();
            assertThat(((List<?>) hnte.get("criteria")).get(0).toString()).contains("注册成立一年以上", "status=MET");
        }
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

    private static Map<?, ?> tree(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }
}
