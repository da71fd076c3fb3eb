package io.tiance.rulebook;

import io.tiance.enterprise.FigureInfo;
import io.tiance.verdict.Band;
import io.tiance.verdict.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Checks a table in a rule: that its rows cover every value of a figure exactly once, and what each row gives. */
final class TableCheck {
    private final Call call;
    private final @Nullable FigureInfo figure;
    private final BiConsumer<Integer, String> fault;

    TableCheck(Call call, @Nullable FigureInfo figure, BiConsumer<Integer, String> fault) {
        this.call = call;
        this.figure = figure;
        this.fault = fault;
    }

    /**
     * @param pairs range (or options), value, range, value, …
     * @param value what the values must be; null for conditions
     */
    void check(List<Argument> pairs, VerbCheck.@Nullable Words value) {
        if (pairs.size() % 2 != 0) {
            fault.accept(call.line(), "“" + call.verb() + "”的档次与值应成对出现");
            return;
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!(pairs.get(i) instanceof Argument.Quoted range)) {
                fault.accept(call.line(), "“" + call.verb() + "”的档次应为引号中的范围或选项");
                return;
            }
            rows.add(range.text());
            Argument given = pairs.get(i + 1);
            if (value != null) {
                VerbCheck.matches(range.line(), given, value, fault);
            } else if (!(given instanceof Call inner) || VerbCheck.typeOf(inner) != Condition.class) {
                fault.accept(range.line(), "“" + range.text() + "”后应为条件");
            }
        }
        if (figure == null) {
            return;
        }
        if ("number".equals(figure.kind())) {
            ranges(figure, rows);
        } else {
            options(figure, rows);
        }
    }

    private void ranges(FigureInfo selector, List<String> ranges) {
        List<Band> bands = new ArrayList<>();
        for (String range : ranges) {
            try {
                bands.add(Band.parse(range));
            } catch (IllegalArgumentException e) {
                fault.accept(call.line(), e.getMessage());
                return;
            }
        }
        Band.faults(bands, selector.min(), selector.max())
                .forEach(message -> fault.accept(call.line(), "按“" + selector.label() + "”分档有" + message));
    }

    private void options(FigureInfo selector, List<String> rows) {
        Set<String> open = new HashSet<>("yesNo".equals(selector.kind()) ? List.of("是", "否") : selector.options());
        if (selector.multiple()) {
            fault.accept(call.line(), "“" + selector.label() + "”可多选，不能用来分档");
        }
        for (String row : rows) {
            for (String option : row.split("\\|", -1)) {
                if (!open.remove(option)) {
                    fault.accept(call.line(), "按“" + selector.label() + "”分档：“" + option + "”重叠，或不是它的选项");
                }
            }
        }
        if (!open.isEmpty()) {
            fault.accept(
                    call.line(),
                    "按“" + selector.label() + "”分档有空档：缺 "
                            + String.join("、", open.stream().sorted().toList()));
        }
        if ("yesNo".equals(selector.kind()) && rows.stream().anyMatch(row -> row.contains("|"))) {
            fault.accept(call.line(), "“" + selector.label() + "”是 是/否，两种回答应分两档");
        }
    }
}
