package io.tiance.proof;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every value of a figure at which a rule may come to say something else, read from the rule. */
final class CutOffs {
    /** A value of a figure. */
    record CutOff(FigureInfo figure, BigDecimal at) {}

    private static final Pattern BINDING = Pattern.compile("(\\$[\\p{L}\\p{N}_]+)\\s*:\\s*([\\p{L}\\p{N}_]+)");
    private static final Pattern BOUND = Pattern.compile("[≥>≤<]\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Set<String> COMPARISONS = Set.of("不低于", "高于", "不超过", "低于");
    private static final Set<String> TABLES = Set.of("按", "表", "计分", "分情形", "按档");

    private final Map<String, FigureInfo> bound;
    private final Set<CutOff> found = new LinkedHashSet<>();

    private CutOffs(Map<String, FigureInfo> bound) {
        this.bound = bound;
    }

    static Set<CutOff> of(Rule rule, Map<String, FigureInfo> bound) {
        CutOffs cutOffs = new CutOffs(bound);
        cutOffs.read(rule.call());
        return cutOffs.found;
    }

    /** The figures a rule binds, by {@code $名}. */
    static Map<String, FigureInfo> bound(RuleText rule) {
        Map<String, FigureInfo> bound = new HashMap<>();
        Matcher binding = BINDING.matcher(rule.text().substring(0, rule.then()));
        while (binding.find()) {
            bound.put(binding.group(1), Vocabulary.get(binding.group(2)));
        }
        return bound;
    }

    private void read(Call call) {
        if (COMPARISONS.contains(call.verb())) {
            Argument limit = call.arguments().get(1);
            if (limit instanceof Argument.Quoted number) {
                add(call, new BigDecimal(number.text()));
            } else if (limit instanceof Call table) {
                for (int i = 2; i < table.arguments().size(); i += 2) {
                    add(
                            call,
                            new BigDecimal(
                                    PlainConditions.text(table.arguments().get(i))));
                }
            }
        } else if (TABLES.contains(call.verb())) {
            for (int i = 1; i < call.arguments().size(); i += 2) {
                Matcher number =
                        BOUND.matcher(PlainConditions.text(call.arguments().get(i)));
                while (number.find()) {
                    add(call, new BigDecimal(number.group(1)));
                }
            }
        } else if ("每满".equals(call.verb()) || "界上待核".equals(call.verb())) {
            add(call, new BigDecimal(PlainConditions.text(call.arguments().get(1))));
        }
        Reachable.calls(call).forEach(this::read);
    }

    private void add(Call call, BigDecimal at) {
        if (call.arguments().get(0) instanceof Argument.Bound variable) {
            FigureInfo figure = bound.get(variable.name());
            if ("number".equals(figure.kind())) {
                found.add(new CutOff(figure, at));
            }
        }
    }
}
