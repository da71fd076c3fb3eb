package io.tiance.rulebook;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.verdict.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the {@code when} of a rule: one {@code Enterprise( … )} of bindings and of restrictions by 属于, nothing else. */
final class WhenReader {
    private static final String WORD = "[\\p{L}\\p{Nl}\\p{Nd}_]+";
    private static final Pattern BINDING = Pattern.compile("(\\$" + WORD + ")\\s*:\\s*(" + WORD + ")");
    private static final String TEXT = "\"[^\"\\\\\n]*\"";

    /** Possessive, so that a list of any length is matched without recursion. */
    private static final Pattern SELECTOR =
            Pattern.compile("(" + WORD + ")\\.属于\\s*\\(\\s*(" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*+)\\s*\\)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> SELECTABLE = Set.of("choice", "choices", "yesNo", "industry");
    private static final int LONGEST_SHOWN = 80;

    private final RuleDescr rule;
    private final BiConsumer<Integer, String> fault;
    private final Map<String, FigureInfo> bound = new HashMap<>();
    private final List<Criterion.Selector> selectors = new ArrayList<>();

    WhenReader(RuleDescr rule, BiConsumer<Integer, String> fault) {
        this.rule = rule;
        this.fault = fault;
    }

    Map<String, FigureInfo> bound() {
        return bound;
    }

    List<Criterion.Selector> selectors() {
        return selectors;
    }

    /** Whether there is no fault. */
    boolean read() {
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        if (patterns.size() != 1
                || !(patterns.get(0) instanceof PatternDescr pattern)
                || !"Enterprise".equals(pattern.getObjectType())
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || pattern.isQuery()
                || pattern.getIdentifier() != null
                || !pattern.getAnnotations().isEmpty()) {
            fault.accept(rule.getLine(), "when 只能是一个 Enterprise( … )");
            return false;
        }
        boolean fine = true;
        for (BaseDescr constraint : pattern.getDescrs()) {
            fine &= constraint(constraint);
        }
        return fine;
    }

    private boolean constraint(BaseDescr constraint) {
        int line = constraint.getLine() > 0 ? constraint.getLine() : rule.getLine();
        String written = constraint instanceof ExprConstraintDescr expression
                ? expression.getExpression().strip()
                : constraint.getText();
        boolean positional = !(constraint instanceof ExprConstraintDescr expression)
                || expression.getType() != ExprConstraintDescr.Type.NAMED;
        Matcher binding = BINDING.matcher(written);
        Matcher selector = SELECTOR.matcher(written);
        if (!positional && binding.matches()) {
            FigureInfo figure = figure(binding.group(2), line);
            if (figure != null && bound.put(binding.group(1), figure) != null) {
                fault.accept(line, binding.group(1) + " 绑定了两次");
            }
            return figure != null;
        }
        if (!positional && selector.matches()) {
            return select(selector, line);
        }
        String shown = written.length() > LONGEST_SHOWN ? written.substring(0, LONGEST_SHOWN) + "…" : written;
        fault.accept(line, "when 中不允许“" + shown + "”；只能写 $名 : 数据项 或 数据项.属于( \"…\" )");
        return false;
    }

    private boolean select(Matcher selector, int line) {
        FigureInfo figure = figure(selector.group(1), line);
        if (figure == null) {
            return false;
        }
        if (!SELECTABLE.contains(figure.kind())) {
            fault.accept(line, "“" + figure.label() + "”不是选项、是否或行业代码，不能用 属于 限定；可失败的条件写在 then");
            return false;
        }
        List<String> options = QUOTED.matcher(selector.group(2))
                .results()
                .map(match -> match.group(1))
                .toList();
        List<String> possible = "yesNo".equals(figure.kind()) ? List.of("是", "否") : figure.options();
        for (String option : options) {
            boolean fits =
                    "industry".equals(figure.kind()) ? option.matches("[A-T]|\\d{2,4}") : possible.contains(option);
            if (!fits) {
                fault.accept(line, "“" + option + "”不是“" + figure.label() + "”的选项；可用：" + String.join("、", possible));
                return false;
            }
        }
        selectors.add(new Criterion.Selector(figure, options));
        return true;
    }

    private @Nullable FigureInfo figure(String name, int line) {
        FigureInfo figure =
                Vocabulary.find(name).filter(info -> info.label().equals(name)).orElse(null);
        if (figure == null) {
            String like =
                    Vocabulary.suggest(name).map(known -> "；是否指“" + known + "”").orElse("");
            fault.accept(line, "没有“" + name + "”这个数据项" + like);
        }
        return figure;
    }
}
