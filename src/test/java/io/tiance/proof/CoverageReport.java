package io.tiance.proof;

import io.tiance.report.Sentences;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which clause became which rule, which cases prove it, and which facts did not become rules: one page, for a reader of Chinese. */
final class CoverageReport {
    private static final String STYLE = "body{font:15px/1.6 sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}"
            + "table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}"
            + "th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}"
            + "th{background:#f2f4f7}td.n{text-align:right;white-space:nowrap}td.id{white-space:nowrap}"
            + "h2{margin-top:2.5rem}h3{margin-bottom:.2rem}p.source{color:#555;margin:0}.none{color:#a00}";

    private final List<Fact> facts;
    private final StringBuilder html = new StringBuilder();

    CoverageReport(List<Fact> facts) {
        this.facts = facts;
    }

    String html() {
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>天策：条文覆盖表</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>条文覆盖表</h1>\n");
        summary();
        for (Policy.Family family : Policy.Family.values()) {
            html.append("<h2>").append(family).append("</h2>\n");
            TheBook.RULES.policies().stream()
                    .filter(policy -> policy.family() == family)
                    .forEach(this::policy);
        }
        notEncoded();
        return html.append("</body></html>\n").toString();
    }

    private void summary() {
        Map<String, Long> byHow = facts.stream().collect(Collectors.groupingBy(Fact::how, Collectors.counting()));
        long edges = TheBook.CASES.stream().filter(one -> !one.wholePolicy()).count();
        html.append("<p>")
                .append(TheBook.RULES.policies().size())
                .append(" 份文本，")
                .append(TheBook.rules().count())
                .append(" 条规则；逐条样例 ")
                .append(edges)
                .append(" 例，整项政策样例 ")
                .append(TheBook.CASES.size() - edges)
                .append(" 例。</p>\n<p>事实 ")
                .append(facts.size())
                .append(" 条：编成规则 ")
                .append(byHow.getOrDefault("rule", 0L))
                .append("，数据项口径 ")
                .append(byHow.getOrDefault("figure", 0L))
                .append("，文件头（起止日、效力） ")
                .append(byHow.getOrDefault("header", 0L))
                .append("，核验样例 ")
                .append(byHow.getOrDefault("case", 0L))
                .append("，未编成规则 ")
                .append(byHow.getOrDefault("listed", 0L))
                .append("。</p>\n");
    }

    private void policy(Policy policy) {
        String until = policy.until() == null
                ? policy.endVerified() ? "" : "（止期未核实）"
                : policy.until().toString();
        html.append("<h3>")
                .append(safe(policy.title()))
                .append("</h3>\n<p class=\"source\">")
                .append(safe(policy.id()))
                .append(" · ")
                .append(policy.kind())
                .append(" · ")
                .append(policy.level())
                .append(" · 来源等级 ")
                .append(policy.grade())
                .append(" · ")
                .append(policy.from())
                .append(" 至 ")
                .append(until)
                .append("<br>")
                .append(safe(policy.document()))
                .append(' ')
                .append(safe(policy.number()))
                .append("<br>rules/")
                .append(safe(policy.source()))
                .append("</p>\n")
                .append("<table><thead><tr><th>条款</th><th>规则</th><th>要点</th><th>等级</th>")
                .append("<th>符合</th><th>不符合</th><th>待补</th><th>其他</th></tr></thead><tbody>\n");
        policy.rules().forEach(this::rule);
        html.append("</tbody></table>\n");
    }

    private void rule(Rule rule) {
        Criterion criterion = rule.criterion();
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Case one : TheBook.cases(rule)) {
            counts.merge(status(one), 1, Integer::sum);
        }
        int others = counts.getOrDefault(Status.REVIEW, 0) + counts.getOrDefault(Status.NOT_APPLICABLE, 0);
        html.append("<tr><td>")
                .append(safe(criterion.clause()))
                .append("</td><td class=\"id\">")
                .append(safe(criterion.id()))
                .append("</td><td>")
                .append(safe(criterion.point()))
                .append("</td><td>")
                .append(criterion.grade())
                .append("</td>");
        count(counts.getOrDefault(Status.MET, 0));
        count(counts.getOrDefault(Status.NOT_MET, 0));
        count(counts.getOrDefault(Status.UNKNOWN, 0));
        count(others);
        html.append("</tr>\n");
    }

    /** What a case shows, where it names points or a level rather than a status. */
    private static Status status(Case one) {
        Map<String, String> expected = one.expected();
        if (expected.containsKey("expect")) {
            return Status.valueOf(expected.get("expect"));
        }
        String told =
                expected.getOrDefault("points", expected.getOrDefault("level", expected.getOrDefault("amount", "")));
        if (told.contains("~") || told.contains("|") || told.equals("?")) {
            return Status.UNKNOWN;
        }
        return told.equals("0") ? Status.NOT_MET : Status.MET;
    }

    private void count(int number) {
        html.append("<td class=\"n")
                .append(number == 0 ? " none" : "")
                .append("\">")
                .append(number)
                .append("</td>");
    }

    private void notEncoded() {
        Set<String> rules = TheBook.rules().map(rule -> rule.criterion().id()).collect(Collectors.toSet());
        List<Fact> listed =
                facts.stream().filter(fact -> "listed".equals(fact.how())).toList();
        reasons(
                "未编成规则的事实",
                listed.stream().filter(fact -> !rules.contains(fact.id())).toList());
        reasons(
                "不出自单条事实的规则",
                listed.stream().filter(fact -> rules.contains(fact.id())).toList());
        html.append("<p>“").append(Sentences.word(Status.UNKNOWN)).append("”一栏含得分、金额或级别未定的样例。</p>\n");
    }

    private void reasons(String title, List<Fact> some) {
        html.append("<h2>")
                .append(title)
                .append("</h2>\n")
                .append("<table><thead><tr><th>编号</th><th>等级</th><th>理由</th></tr></thead><tbody>\n");
        some.forEach(fact -> html.append("<tr><td class=\"id\">")
                .append(safe(fact.id()))
                .append("</td><td>")
                .append(safe(fact.grade()))
                .append("</td><td>")
                .append(safe(fact.where()))
                .append("</td></tr>\n"));
        html.append("</tbody></table>\n");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
