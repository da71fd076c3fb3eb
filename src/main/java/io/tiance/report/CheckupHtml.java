package io.tiance.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** The report as a page to print. No script and no style in it, so that it passes the strictest content policy. */
public final class CheckupHtml {
    /** Where the page looks for its style. */
    public static final String STYLESHEET = "/app/report.css";

    private CheckupHtml() {}

    /** A complete HTML document. */
    public static String of(Checkup checkup) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>政策体检报告 %s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body class="report">
                <main>
                <header>
                <h1>政策体检报告</h1>
                <p class="who"><strong>%s</strong>%s<span>判定日 %s</span></p>
                </header>
                %s%s%s%s%s
                <footer>
                <p>回执 %s　规则版本 %s</p>
                <p>%s</p>
                </footer>
                </main>
                </body>
                </html>
                """.formatted(
                text(checkup.name()),
                STYLESHEET,
                text(checkup.name()),
                checkup.creditCode().isEmpty() ? "" : "<span>统一社会信用代码 " + text(checkup.creditCode()) + "</span>",
                checkup.asOf(),
                list("下一步", "steps", "ol", checkup.actions()),
                verdicts(checkup),
                gaps(checkup),
                list("待补与待核验", "open", "ul", checkup.open()),
                list("依据（仅列本页提及的政策）", "sources", "ul", checkup.citations()),
                text(checkup.receipt()),
                text(checkup.ruleset()),
                text(Views.DISCLAIMER));
    }

    private static String verdicts(Checkup checkup) {
        return """
                <section class="verdicts"><h2>各项政策</h2>
                <table>
                <thead><tr><th scope="col">家族</th><th scope="col">结论</th><th scope="col">政策</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <p>%s</p></section>
                """.formatted(
                        joined(
                                checkup.verdictRows(),
                                row -> "<tr>" + cell(row.family()) + "<td class=\"word " + kind(row) + "\">"
                                        + text(row.word()) + "</td>"
                                        + cell(String.join("；", row.titles())) + "</tr>\n"),
                        text(checkup.footnote()));
    }

    private static String kind(Checkup.VerdictRow row) {
        return row.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String gaps(Checkup checkup) {
        if (checkup.gaps().isEmpty()) {
            return "";
        }
        return """
                <section class="gaps"><h2>差距</h2>
                <table>
                <thead><tr><th scope="col">政策</th><th scope="col">条件</th><th scope="col">现状</th><th scope="col">要求</th><th scope="col">相差</th></tr></thead>
                <tbody>
                %s</tbody>
                </table></section>
                """.formatted(joined(
                checkup.gaps(),
                gap -> "<tr>" + cell(gap.policy()) + cell(gap.criterion()) + cell(gap.observed()) + cell(gap.required())
                        + cell(gap.gap().isEmpty() ? "—" : gap.gap()) + "</tr>\n"));
    }

    private static String list(String title, String kind, String tag, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "<section class=\"" + kind + "\"><h2>" + title + "</h2>\n<" + tag + ">\n"
                        + joined(lines, line -> "<li>" + text(line) + "</li>\n") + "</" + tag + "></section>\n";
    }

    private static <T> String joined(List<T> all, Function<T, String> how) {
        return all.stream().map(how).collect(Collectors.joining());
    }

    private static String cell(String content) {
        return "<td>" + text(content) + "</td>";
    }

    private static String text(String content) {
        return StringEscapeUtils.escapeXml10(content);
    }
}
