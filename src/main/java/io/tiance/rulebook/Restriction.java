package io.tiance.rulebook;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Keys;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;

/**
 * Selective rules that look at the same few figures. Whom they concern turns on these alone, so the rule engine is asked once for
 * each combination of answers that comes up.
 */
final class Restriction {
    /** Combinations remembered: there are some 2,000 codes of industries, and few of anything else. */
    private static final int REMEMBERED = 4096;

    /** A rule by its file and its number in it. */
    record Place(String file, int number, Criterion criterion) {}

    /**
     * A rule that may concern the enterprise.
     *
     * @param rule its number among {@link #rules}
     * @param missing keys that would tell whether it does; empty when it does
     */
    record Concern(int rule, SortedSet<String> missing) {}

    private final KieBase base;
    private final List<FigureInfo> figures;
    private final List<Place> rules;
    private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();
    /** By the answers: to one figure the answer itself, to several a list of them. */
    private final Map<Object, List<Concern>> known = new ConcurrentHashMap<>();

    /** @param figures all that these rules look at to tell whom they concern */
    Restriction(KieBase base, List<FigureInfo> figures, List<Place> rules) {
        this.base = base;
        this.figures = figures;
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            numbers.computeIfAbsent(rules.get(i).file(), file -> new HashMap<>())
                    .put(rules.get(i).number(), i);
        }
    }

    List<Place> rules() {
        return rules;
    }

    /** Which of the rules may concern an enterprise. */
    List<Concern> concerning(Enterprise enterprise) {
        Object combination = figures.size() == 1 ? enterprise.to(figures.get(0)) : answers(enterprise);
        List<Concern> concerning = known.get(combination);
        if (concerning == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            concerning = ask(enterprise);
            known.put(combination, concerning);
        }
        return concerning;
    }

    private List<Answer> answers(Enterprise enterprise) {
        Answer[] answers = new Answer[figures.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = enterprise.to(figures.get(i));
        }
        return Arrays.asList(answers);
    }

    private List<Concern> ask(Enterprise enterprise) {
        List<Concern> concerning = new ArrayList<>();
        RuleBases.fire(base, enterprise, new Requirements((file, number) -> {
            int rule = Objects.requireNonNull(numbers.get(file)).get(number);
            SortedSet<String> missing = Keys.NONE;
            for (Criterion.Selector one : rules.get(rule).criterion().selectors()) {
                missing = Keys.union(missing, one.missing(enterprise));
            }
            concerning.add(new Concern(rule, missing));
            return null;
        }));
        return List.copyOf(concerning);
    }
}
