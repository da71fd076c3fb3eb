package io.tiance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Enterprise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attempts to get code run through a rule file. Each is loaded and judged by like any other; it must be refused, and the wire
 * must not be touched.
 */
class CodeInRulesTest {
    private static final String CODE = "io.tiance.rulebook.CodeInRulesTest.touch()";
    private static volatile boolean touched;

    /** What the attempts try to call. */
    public static String touch() {
        touched = true;
        return "";
    }

    @BeforeEach
    void nothingTouchedYet() {
        touched = false;
    }

    @ParameterizedTest
    @MethodSource({"inThen", "inWhen", "inNames", "beside"})
    void isRefused(String text) {
        assertThat(text)
                .as("an attempt must contain the call")
                .containsAnyOf("touch()", "ystem.exit", "halt", "getClass");
        List<Fault> faults;
        try (Rulebook book = Rulebook.of(RuleTexts.sources(RuleTexts.PATH, text))) {
            book.judge(Enterprise.of(Map.of("employees", 7), LocalDate.of(2026, 11, 20)));
            faults = List.of();
        } catch (RulebookException e) {
            faults = e.faults();
        }
        assertThat(touched).as("code ran").isFalse();
        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(RuleTexts.PATH);
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).doesNotContain("编译失败");
        });
    }

    static Stream<String> inThen() {
        String call = "要求.不低于( $人, \"5\" );";
        return Stream.of(
                        "System.exit( 0 );",
                        "\\u0053ystem.exit( 0 );",
                        call + " System.exit( 0 );",
                        CODE + "; " + call,
                        "要求.不低于( $人, " + CODE + " );",
                        "要求.不低于( $人, \"5\" + " + CODE + " );",
                        "要求.不低于( $人, (" + CODE + ") );",
                        "要求.人工核验( \"\\u0022 + " + CODE + " + \\u0022\" );",
                        "要求.人工核验( \"\\\" + " + CODE + " + \\\"\" );",
                        call + " // \\u000a " + CODE + ";",
                        call + " /* \\u002a\\u002f " + CODE + "; /* */",
                        "/* */ " + CODE + ";",
                        call + " }{ " + CODE + ";",
                        "{ " + CODE + "; } " + call,
                        "} static { " + CODE + "; } {",
                        "new Object() {{ " + CODE + "; }};",
                        "Runnable r = () -> " + CODE + "; r.run();",
                        "((Runnable) CodeInRulesTest::touch()).run();",
                        "要求.getClass();",
                        "要求.不低于( $人.getClass(), \"5\" );",
                        "drools.halt();",
                        "kcontext.getKieRuntime().halt();",
                        "modify( $人 ) { " + CODE + " };",
                        "insert( " + CODE + " );",
                        "要求.不低于( $人, \"\"\"\n\" + " + CODE + " + \"\"\" );",
                        call + " end rule \"TRY-2 x\" @条款( \"一\" ) @要点( \"二\" ) when Enterprise( ) then " + CODE + ";")
                .map(RuleTexts::withThen);
    }

    static Stream<String> inWhen() {
        String good = "Enterprise( $人 : 职工总数 )";
        return Stream.of(
                        "Enterprise( $人 : 职工总数, " + CODE + " == \"\" )",
                        "Enterprise( $人 : 职工总数, eval( " + CODE + " == \"\" ) )",
                        "Enterprise( $人 : (" + CODE + ") )",
                        "Enterprise( $人 : 职工总数, 注册地.属于( " + CODE + " ) )",
                        "Enterprise( $人 : 职工总数, 注册地.属于( \"天河区\" + " + CODE + " ) )",
                        "Enterprise( $人 : 职工总数, 注册地.属于( \"天河区\" ).equals( " + CODE + " ) )",
                        "Enterprise( $人 : 职工总数 && " + CODE + " != null )",
                        "Enterprise( $人 : 职工总数 /* \\u002a\\u002f, " + CODE + " == \"\" */ )",
                        "Enterprise( $人 : 职工总数, this.getClass() != null )",
                        good + " eval( " + CODE + " != null )",
                        good + " from " + CODE,
                        good + " String( ) from " + CODE,
                        good + " @watch( " + CODE + " )",
                        "accumulate( " + good + "; $n : count( " + CODE + " ) )",
                        good + " if ( " + CODE + " != null ) do[ x ]",
                        good + " or eval( " + CODE + " != null )",
                        "?q( " + CODE + "; ) " + good)
                .map(RuleTexts::withWhen);
    }

    /** Drools copies a rule's name into a text and into a comment of the classes it generates. */
    static Stream<String> inNames() {
        String text = RuleTexts.valid();
        String name = "\"TRY-1 人数\"";
        return Stream.of(
                text.replace(name, "'TRY-1 人\" + " + CODE + " + \"数'"),
                text.replace(name, "\"TRY-1 人\\\" + " + CODE + " + \\\"数\""),
                text.replace(name, "\"TRY-1 人\\u0022 + " + CODE + " + \\u0022数\""),
                text.replace(name, "\"TRY-1 */ static { " + CODE + "; } /*\""),
                text.replace(name, "\"TRY-1 \\u002a\\u002f static { " + CODE + "; } \\u002f\\u002a\""),
                text.replace(name, "'TRY-1 人\u2028\" + " + CODE + " + \"数'"),
                text.replace("\"要点\"", CODE),
                text.replace("\"要点\"", "\"要\" + " + CODE),
                text.replace("\"要点\"", "'要\" + " + CODE + " + \"'"),
                text.replace("\"要点\"", "\"*/ static { " + CODE + "; } /*\""),
                text.replace("\"要点\"", "\"\\u0022 + " + CODE + " + \\u0022\""));
    }

    static Stream<String> beside() {
        String rules = RuleTexts.valid().substring(RuleTexts.HEADER.length());
        Stream<String> before = Stream.of(
                        "import static io.tiance.rulebook.CodeInRulesTest.*; // touch()",
                        "import function io.tiance.rulebook.CodeInRulesTest.touch; // touch()",
                        "import accumulate io.tiance.rulebook.CodeInRulesTest touch; // touch()",
                        "function String f() { return " + CODE + "; }",
                        "global String x; // touch()",
                        "query \"TRY-8 q\" Enterprise( " + CODE + " == \"\" ) end",
                        "declare Foo x : String = " + CODE + " end",
                        "declare enum Foo A( " + CODE + " ); v : String end",
                        "declare window W Enterprise( " + CODE + " == \"\" ) over window:length( 1 ) end",
                        "dialect \"mvel\" // touch()",
                        "unit io.tiance.rulebook.CodeInRulesTest; // touch()",
                        "package rules.other; // touch()",
                        "\\u0069mport io.tiance.rulebook.CodeInRulesTest; // touch()",
                        "/*\npackage rules.other\n*/ // touch()")
                .map(extra -> RuleTexts.HEADER + extra + "\n" + rules);
        Stream<String> attributes = Stream.of(
                        "salience ( " + CODE + ".length() )",
                        "enabled ( " + CODE + " == \"\" )",
                        "timer ( expr: " + CODE + " )",
                        "no-loop // touch()",
                        "agenda-group \"x\" // touch()",
                        "dialect \"mvel\" // touch()",
                        "extends \"TRY-0 x\" // touch()")
                .map(attribute -> RuleTexts.valid().replace("when\n", "    " + attribute + "\nwhen\n"));
        Stream<String> packages = Stream.of(
                        "package rules.national.trial; import io.tiance.rulebook.CodeInRulesTest // touch()",
                        "import io.tiance.rulebook.CodeInRulesTest; package rules.national.trial // touch()")
                .map(line -> RuleTexts.valid().replace("package rules.national.trial", line));
        return Stream.concat(before, Stream.concat(attributes, packages));
    }
}
