package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a file of JSON lines. */
record JsonRow(long number, String line) implements Row {
    @Override
    public List<@Nullable Object> cells() {
        return List.of(line);
    }

    @Override
    public Reading read(LocalDate asOf) {
        try {
            Map<?, ?> tree = Exchange.tree(line);
            @SuppressWarnings("unchecked")
            Map<String, ?> answers =
                    (Map<String, ?>) (tree.get("enterprise") instanceof Map<?, ?> inner ? inner : tree);
            Enterprise enterprise = Enterprise.of(answers, asOf);
            return new Reading(number, name(answers), "", answers, enterprise, List.of());
        } catch (InputException e) {
            return unreadable(number, e);
        }
    }

    static Reading unreadable(long number, InputException e) {
        List<Mistake> mistakes = e.errors().stream()
                .map(error -> {
                    int cut = error.message().indexOf('；');
                    return new Mistake(
                            number,
                            "",
                            error.field(),
                            error.value(),
                            cut < 0 ? error.message() : error.message().substring(0, cut),
                            cut < 0 ? "请核对；不清楚请留空" : error.message().substring(cut + 1));
                })
                .toList();
        return new Reading(number, "", "", Map.of(), null, mistakes);
    }

    private static String name(Map<String, ?> answers) {
        Object name = answers.containsKey("name") ? answers.get("name") : answers.get("企业名称");
        return name == null ? "" : name.toString();
    }
}
