package io.tiance.proof;

import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Status;
import java.util.LinkedHashSet;
import java.util.Set;

/** The levels a 定级 leaves possible, read from its text: down the levels until one surely holds. */
final class PlainLevels {
    private PlainLevels() {}

    static Set<String> of(Rule rule, PlainConditions conditions) {
        Set<String> possible = new LinkedHashSet<>();
        for (Argument argument : rule.call().arguments()) {
            Call level = (Call) argument;
            boolean rest = level.arguments().size() == 1;
            Status status = rest ? Status.MET : conditions.status(PlainConditions.part(level, 1));
            if (status != Status.NOT_MET) {
                possible.add(PlainConditions.text(level.arguments().get(0)));
            }
            boolean doubtful = !rest
                    && !rule.criterion().doubtOnLine().isEmpty()
                    && conditions.onBound(PlainConditions.part(level, 1));
            if (status == Status.MET && !doubtful) {
                break;
            }
        }
        return possible;
    }
}
