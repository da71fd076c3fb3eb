package io.tiance.rulebook;

import io.tiance.enterprise.FigureInfo;
import io.tiance.verdict.Criterion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads one rule file as data and refuses everything that is not a rule of our shape. What is not refused has no way to run
 * code: no imports, functions, queries or expressions, and a {@code then} made of known verbs, figures and text.
 */
final class RuleFileReader {
    /** Drools copies the name into the classes it generates, so nothing in it may end a text or a comment there. */
    private static final Pattern NAME = Pattern.compile(
            "([A-Z0-9]+(?:-[A-Za-z0-9?]+)*) ([\\p{L}\\p{N}《（“][\\p{L}\\p{N} ：；，、。！？（）《》〔〕【】“”‘’—…·～%％.,+~=<>≥≤×÷/()-]*)");

    private final String file;
    private final String text;
    private final List<Fault> faults;
    private final List<VerbCheck.Reference> references = new ArrayList<>();

    RuleFileReader(String file, String text, List<Fault> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** The policy in the file; null when its header is refused. */
    @Nullable
    Policy read() {
        if (!RuleText.legible(file, text, this::fault)) {
            return null;
        }
        Policy header = new HeaderReader(file, this::fault).read(text);
        PackageDescr content = parse();
        if (header == null || content == null) {
            return null;
        }
        refuseAllButRules(content);
        String expected = RuleText.packageOf(file);
        if (!expected.equals(content.getName())) {
            fault(Math.max(content.getLine(), 1), "package 应为 " + expected);
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : content.getRules()) {
            Rule read = rule(header, rule);
            if (read != null) {
                rules.add(read);
            }
        }
        if (!RuleCompiler.canSpeak(text, content.getRules().size())) {
            int first =
                    content.getRules().isEmpty() ? 1 : content.getRules().get(0).getLine();
            fault(first, "每条规则的 then 须独占一行、顶格书写；注释里不能有这样的行");
        }
        return new Policy(
                header.id(),
                header.title(),
                header.family(),
                header.kind(),
                header.level(),
                header.grade(),
                header.document(),
                header.number(),
                header.units(),
                header.site(),
                header.from(),
                header.until(),
                header.endVerified(),
                header.checked(),
                file,
                List.copyOf(rules));
    }

    List<VerbCheck.Reference> references() {
        return references;
    }

    private @Nullable PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr content = parser.parse(false, text);
            parser.getErrors()
                    .forEach(error -> fault(
                            error.getLines().length > 0 ? error.getLines()[0] : 0,
                            "语法错误：" + error.getMessage().replaceAll("\\s+", " ")));
            return parser.hasErrors() ? null : content;
        } catch (DroolsParserException e) {
            fault(0, "语法错误：" + e.getMessage());
            return null;
        } catch (StackOverflowError e) {
            fault(0, "语法错误：嵌套过深");
            return null;
        }
    }

    private void refuseAllButRules(PackageDescr content) {
        List<Collection<? extends BaseDescr>> foreign = List.of(
                content.getImports(),
                content.getFunctionImports(),
                content.getAccumulateImports(),
                content.getFunctions(),
                content.getGlobals(),
                content.getTypeDeclarations(),
                content.getEnumDeclarations(),
                content.getEntryPointDeclarations(),
                content.getWindowDeclarations(),
                content.getAttributes());
        if (content.getUnit() != null) {
            fault(Math.max(content.getUnit().getLine(), 1), "规则文件里只能有 rule；不允许 unit");
        }
        foreign.forEach(some ->
                some.forEach(one -> fault(one.getLine(), "规则文件里只能有 rule；不允许 import、function、global、declare、query 等")));
    }

    private @Nullable Rule rule(Policy policy, RuleDescr rule) {
        int line = rule.getLine();
        Matcher name = NAME.matcher(rule.getName());
        if (!name.matches()) {
            fault(line, "规则名“" + rule.getName() + "”应为“编号 题目”，如 HNTE-A11-5 研发费用占比");
            return null;
        }
        if (rule.isRule() && (!rule.getAttributes().isEmpty() || rule.getParentName() != null)
                || !rule.getNamedConsequences().isEmpty()
                || rule instanceof org.drools.drl.ast.descr.QueryDescr) {
            fault(line, "规则不能带 salience、extends、no-loop、query 等");
            return null;
        }
        Map<String, String> notes = NotesReader.read(rule, this::fault);
        WhenReader when = new WhenReader(rule, this::fault);
        if (!when.read()) {
            return null;
        }
        Map<String, FigureInfo> bound = when.bound();
        String consequence = String.valueOf(rule.getConsequence()).strip();
        int thenLine = statementLine(rule.getConsequenceLine());
        Call call;
        try {
            call = ConsequenceParser.parse(consequence);
        } catch (ConsequenceParser.Refused e) {
            fault(thenLine + e.line, e.getMessage());
            return null;
        }
        VerbCheck verbs = new VerbCheck(bound, (offset, message) -> fault(thenLine + offset, message));
        verbs.check(call);
        verbs.references()
                .forEach(reference -> references.add(new VerbCheck.Reference(
                        reference.what(), reference.name(), reference.levels(), thenLine + reference.line())));
        NotesReader.check(notes, call.verb(), line, this::fault);
        Criterion criterion = criterion(policy, name, notes, call, when, line);
        return Rule.of(criterion, call, consequence, line, wording(line));
    }

    private Criterion criterion(
            Policy policy, Matcher name, Map<String, String> notes, Call call, WhenReader when, int line) {
        String grade = notes.getOrDefault("等级", policy.grade());
        if (!Set.of("A", "B", "C").contains(grade) || grade.compareTo(policy.grade()) < 0) {
            fault(line, "@等级 应为 A、B 或 C，且不高于文件的来源等级 " + policy.grade());
        }
        String[] path = notes.getOrDefault("路径", "/").split("/", -1);
        if (path.length != 2 || notes.containsKey("路径") && (path[0].isBlank() || path[1].isBlank())) {
            fault(line, "@路径 应为“组/路名”");
            path = new String[] {"", ""};
        }
        Set<String> figures = new LinkedHashSet<>();
        when.bound().values().forEach(figure -> figures.add(figure.key()));
        return new Criterion(
                name.group(1),
                name.group(2),
                policy.id(),
                notes.getOrDefault("条款", ""),
                notes.getOrDefault("要点", ""),
                notes.getOrDefault("口径", ""),
                grade,
                path[0],
                path[1],
                notes.getOrDefault("分组", ""),
                notes.getOrDefault("界上", ""),
                notes.getOrDefault("互斥", ""),
                role(call),
                date(notes.get("施行"), line),
                date(notes.get("废止"), line),
                List.copyOf(when.selectors()),
                Set.copyOf(figures));
    }

    private static Criterion.Role role(Call call) {
        return switch (call.verb()) {
            case "适用于" -> Criterion.Role.SCOPE;
            case "计分", "取高", "累加", "专家评分" -> Criterion.Role.SCORE;
            case "分组封顶" -> Criterion.Role.GROUP_CAP;
            case "奖励" -> Criterion.Role.AWARD;
            case "奖励封顶" -> Criterion.Role.AWARD_CAP;
            case "定级" -> Criterion.Role.LEVEL;
            default -> Criterion.Role.GATE;
        };
    }

    private @Nullable LocalDate date(@Nullable String value, int line) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault(line, "“" + value + "”应为日期，如 2025-01-01");
            return null;
        }
    }

    /** The parser tells the line of {@code then}; what stands there starts in it or in the next that is not blank. */
    private int statementLine(int thenLine) {
        String[] lines = text.split("\n", -1);
        int line = thenLine;
        if (lines[line - 1].strip().endsWith("then")) {
            do {
                line++;
            } while (line < lines.length && lines[line - 1].isBlank());
        }
        return line;
    }

    /** From the line where a rule starts to its {@code end}. */
    private String wording(int line) {
        List<String> rest = text.lines().skip(line - 1L).toList();
        int end = rest.stream().map(String::strip).toList().indexOf("end");
        return String.join("\n", end < 0 ? rest : rest.subList(0, end + 1));
    }

    private void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }
}
