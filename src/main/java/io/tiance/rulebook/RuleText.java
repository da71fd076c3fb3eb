package io.tiance.rulebook;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Refuses rule files by their characters and their names, before anything parses them. A rule file needs no escapes, no block
 * comments and no invisible characters, and each of them can make two readers of one text see different things.
 */
final class RuleText {
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9_]+/)*[a-z][a-z0-9_]*\\.drl");
    private static final Pattern FOREIGN =
            Pattern.compile("\\\\|/\\*|\\*/|[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private RuleText() {}

    /** Whether there is no fault. */
    static boolean legible(String path, String text, BiConsumer<Integer, String> fault) {
        boolean fine = true;
        if (!PATH.matcher(path).matches() || !SourceVersion.isName(packageOf(path))) {
            fault.accept(0, "文件名与目录名只能用小写字母、数字和下划线，且不能是 Java 关键字");
            fine = false;
        }
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            Matcher foreign = FOREIGN.matcher(content);
            if (foreign.find()) {
                fault.accept(line, "不允许" + name(foreign.group()) + "；规则文件里不用转义、块注释、制表符和不可见字符");
                fine = false;
            }
        }
        return fine;
    }

    /** The package a file must name. */
    static String packageOf(String path) {
        return "rules." + path.replace('/', '.').replaceAll("\\.drl$", "");
    }

    private static String name(String text) {
        int first = text.codePointAt(0);
        return first == '\uFEFF'
                ? "文件开头的 BOM"
                : first == '\\' || first == '/' || first == '*' ? "“" + text + "”" : "字符 U+%04X".formatted(first);
    }
}
