package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which answers some policies may ask for: what their rules read, with figures that are worked out taken apart. */
final class NeededFigures {
    private static final Set<String> ALWAYS = Set.of("name", "creditCode");

    private final Rulebook rules;
    private final LocalDate asOf;
    private final Enterprise blank;
    private final Set<Policy> looked = new HashSet<>();
    private final Set<String> keys = new TreeSet<>(ALWAYS);

    private NeededFigures(Rulebook rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
        this.blank = Enterprise.of(Map.of(), asOf);
    }

    /** By group, then key; the name and the credit code are always among them. */
    static List<FigureInfo> of(Rulebook rules, Predicate<Policy> wanted, LocalDate asOf) {
        NeededFigures needed = new NeededFigures(rules, asOf);
        rules.policies().stream()
                .filter(policy -> policy.kind() != Policy.Kind.标准 && wanted.test(policy))
                .forEach(needed::look);
        return Vocabulary.figures().stream()
                .filter(figure -> needed.keys.contains(figure.key()))
                .toList();
    }

    private void look(Policy policy) {
        if (!policy.judged(asOf) || !looked.add(policy)) {
            return;
        }
        for (Rule rule : policy.rules()) {
            if (rule.criterion().inForce(asOf)) {
                rule.criterion().figures().forEach(this::take);
                rule.criterion().selectors().forEach(selector -> take(selector.figure().key()));
                standards(rule.call());
            }
        }
    }

    private void standards(Call call) {
        boolean refers = "符合标准".equals(call.verb()) || "级别属于".equals(call.verb());
        if (refers && call.arguments().get(0) instanceof Argument.Quoted standard) {
            rules.policies().stream()
                    .filter(policy -> policy.id().equals(standard.text()))
                    .forEach(this::look);
        }
        for (Argument argument : call.arguments()) {
            if (argument instanceof Call nested) {
                standards(nested);
            }
        }
    }

    /** What is worked out by its parts is asked by its parts; a choice or yes/no also itself, where the parts leave a doubt. */
    private void take(String key) {
        FigureInfo figure = Vocabulary.get(key);
        Set<String> parts = Vocabulary.read(blank, figure).missing();
        parts.stream().map(Vocabulary::get).filter(part -> !part.computed()).forEach(part -> keys.add(part.key()));
        if (!figure.computed() && (!"number".equals(figure.kind()) || parts.isEmpty())) {
            keys.add(figure.key());
        }
    }
}
