package io.tiance.rulebook;

import static io.tiance.rulebook.RuleTexts.faults;
import static io.tiance.rulebook.RuleTexts.sources;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the loader must refuse, and that it says where and why. */
class RefusedRulesTest {
    @Test
    void acceptsAValidFile() {
        assertThat(faults(RuleTexts.valid())).isEmpty();
    }

    /** The then stands in line 14. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "要求.不低于( $人, 按( $人, \"< 5\", \"1\", \"> 5\", \"2\" ) );            | 14 | 空档",
                "要求.不低于( $人, 按( $人, \"≤ 5\", \"1\", \"≥ 5\", \"2\" ) );            | 14 | 重叠",
                "要求.不低于( $人, 按( $人, \"≤ 五\", \"1\", \"≥ 5\", \"2\" ) );           | 14 | 不是范围",
                "要求.不低于( $人, 4.9 );                                                | 14 | 数字也要加引号",
                "要求.不低于( $人, \"4.9B\" );                                            | 14 | 应为数字",
                "要求.不低于( $人, \"5\" ); 要求.不低于( $人, \"6\" );                       | 14 | 只能有一条语句",
                "要求.不低于( $人, \"5\" )                                                | 14 | 不完整",
                "要求.不低下( $人, \"5\" );                                               | 14 | 没有动词",
                "要求.said( $人 );                                                       | 14 | 没有动词",
                "要求.begin( $人, \"5\" );                                               | 14 | 没有动词",
                "要求.不低于( $数, \"5\" );                                               | 14 | 未在 when 中绑定",
                "要求.人工核验( \"看\" );                                                 | 14 | $人 没有用到",
                "要求.人工核验( $人 );                                                   | 14 | 参数不对",
                "要求.须为是( $人 );                                                     | 14 | 参数不对",
                "要求.任一( );                                                          | 14 | 参数不对",
                "要求.奖励( 不低于( $人, \"5\" ), 每满( $人, \"0\", \"1\" ) );               | 14 | 应大于 0",
                "要求.分情形( $人, \"≥ 5\", 定额( \"5\" ), \"< 5\", 不低于( $人, \"1\" ) );    | 14 | 应为条件",
                "要求.分情形( $人, \"≥ 5\", 不低于( $人, \"1\" ), \"< 5\" );                 | 14 | 成对",
                "要求.计分( $人, \"≥ 5\", \"8~7\", \"< 5\", \"0\" );                        | 14 | 由低到高",
                "要求.定级( 级( \"大\", 不低于( $人, \"5\" ) ) );                            | 14 | 最后一级",
                "要求.全部( 不低于( $人, \"5\" ), 符合标准( \"NOPE\" ) );                     | 14 | 没有标准",
                "要求.全部( 不低于( $人, \"5\" ), 级别属于( \"NOPE\", \"大\" ) );               | 14 | 没有级别",
                "要求.全部( 不低于( $人, \"5\" ), 单项得分高于( \"TRY-9\", \"0\" ) );           | 14 | 没有计分项",
                "要求.全部( 不低于( $人, \"5\" ), 分组得分不低于( \"无\", \"1\" ) );             | 14 | 没有计分分组",
            })
    void refusesAThen(String then, int line, String says) {
        assertThat(faults(RuleTexts.withThen(then))).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(RuleTexts.PATH);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(says);
        });
    }

    /** The compiler puts the rule's place behind a then that stands alone: one that it would miss must not pass. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`\\nthen\\n`|`\\n  then\\n`", "`\\nthen\\n`|`\\nthen `"})
    void refusesWhatTheCompilerCantMark(String written, String instead) {
        String text = RuleTexts.valid().replace(lines(written), lines(instead));
        assertThat(text).isNotEqualTo(RuleTexts.valid());
        assertThat(faults(text)).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(8);
            assertThat(fault.message()).contains("then 须独占一行");
        });
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Enterprise( $人 : 职工人数 )                              | 没有“职工人数”这个数据项；是否指“职工总数”",
                "Enterprise( $人 : 职工总数, $人 : 从业人员 )                 | 绑定了两次",
                "Enterprise( $人 : 职工总数, 从业人员.属于( \"5\" ) )          | 不能用 属于 限定",
                "Enterprise( $人 : 职工总数, 注册地.属于( \"火星\" ) )         | 不是“注册地”的选项",
                "Enterprise( $人 : 职工总数, 注册地 == \"天河区\" )           | when 中不允许",
                "Enterprise( $人 : 职工总数; )                            | when 中不允许",
                "not Enterprise( $人 : 职工总数 )                         | 只能是一个 Enterprise",
            })
    void refusesAWhen(String when, String says) {
        assertThat(faults(RuleTexts.withWhen(when))).anySatisfy(fault -> {
            assertThat(fault.line()).isBetween(8, 12);
            assertThat(fault.message()).contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家族：高企培育 | 家族：别家 | 2 | 应为以下之一",
                "类别：认定 | 类别：标准 | 2 | 只用于类别“标准”",
                "来源等级：A | 来源等级：D | 2 | 应为 A、B 或 C",
                "政策：TRY | 政策：try | 2 | 应为编号",
                "施行：2016-01-01 | 施行：2016-13-01 | 4 | 应为日期",
                "废止：无 | 废止：2015-01-01 | 4 | 应晚于施行日",
                "核对：2026-11-20 | 检查：2026-11-20 | 4 | 文件头不认识",
                "单位：人 | 单位：人  单位：人 | 5 | 重复",
                "// 试行办法 | package x | 1 | 第一行应为",
                "package rules.national.trial | package rules.trial | 6 | package 应为 rules.national.trial",
                "@要点( \"要点\" ) | @要点( 要点 ) | 8 | 引号中的文字",
                "@要点( \"要点\" ) | @分组( \"甲\" ) | 8 | 只用于",
                "@要点( \"要点\" ) | @提示( \"要点\" ) | 8 | 不认识的标注",
                "@条款( \"第一条\" ) | @等级( \"D\" ) | 8 | @等级",
                "TRY-1 人数 | 人数 | 8 | 编号 题目",
            })
    void refusesAHeaderOrANote(String text, String instead, int line, String says) {
        assertThat(faults(RuleTexts.valid().replace(text, instead))).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(says);
        });
    }

    @Test
    void refusesAnIdUsedTwiceAndTwoVersionsAtOnce() {
        String second =
                RuleTexts.valid().replace("national.trial", "national.trial_2").replace("2016-01-01", "2020-01-01");
        assertThat(faults(sources(RuleTexts.PATH, RuleTexts.valid(), "national/trial_2.drl", second)))
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.startsWith("national/trial_2.drl:8  编号 TRY-1 重复（已用于 national/trial.drl）"))
                .anyMatch(fault -> fault.contains("trial_2.drl:1  政策 TRY 的两个版本在 2020-01-01 同时有效"));
    }

    @Test
    void refusesAStandardThatRestsOnItself() {
        String standard = RuleTexts.valid()
                .replace("高企培育", "通用")
                .replace("认定", "标准")
                .replace("要求.不低于( $人, \"5\" );", "要求.全部( 不低于( $人, \"5\" ), 符合标准( \"TRY\" ) );");
        assertThat(faults(standard)).extracting(Fault::message).anyMatch(message -> message.contains("引用了它自己"));
    }

    @Test
    void readsFilesAsTheyAre(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("national"));
        Path file = folder.resolve("trial.drl");
        Files.writeString(file, RuleTexts.valid().replace("\n", "\r\n"));
        assertThat(faults(RuleSources.directory(root))).isEmpty();
        Files.writeString(file, "\uFEFF" + RuleTexts.valid());
        assertThat(faults(RuleSources.directory(root)))
                .extracting(Fault::toString)
                .anyMatch(f -> f.contains("trial.drl:1") && f.contains("BOM"));
        Files.write(file, RuleTexts.valid().getBytes(Charset.forName("GBK")));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RulebookException.class, () -> RuleSources.directory(root))
                        .faults())
                .singleElement()
                .hasToString("national/trial.drl  不是 UTF-8 编码");
    }

    @Test
    void refusesFileNamesThatAreNotPlain() {
        for (String path :
                new String[] {"national/a.b.drl", "national/class.drl", "National/a.drl", "试.drl", "../a.drl"}) {
            assertThat(faults(sources(path, RuleTexts.valid())))
                    .as(path)
                    .anyMatch(f -> f.message().contains("文件名"));
        }
    }

    @Test
    void refusesWhatNestsTooDeep() {
        String deep = "全部( ".repeat(20_000) + "不低于( $人, \"5\" )" + " )".repeat(20_000);
        assertThat(faults(RuleTexts.withThen("要求." + deep + ";")))
                .anyMatch(f -> f.message().contains("嵌套过深"));
        assertThat(faults(RuleTexts.withWhen("Enterprise( " + "(".repeat(50_000) + "$人 : 职工总数 )")))
                .isNotEmpty();
    }
}
