package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A threshold looked up in the document's table; several are possible while the figure that selects the row is missing. */
public final class Threshold {
    private final Table<BigDecimal> table;

    Threshold(Table<BigDecimal> table) {
        this.table = table;
    }

    Condition each(Function<BigDecimal, Condition> compare) {
        return standing -> {
            List<Outcome> outcomes = table.rows().stream()
                    .map(row -> {
                        Outcome outcome = compare.apply(row.value()).test(standing);
                        return outcome.noted(row.range());
                    })
                    .toList();
            return table.decided()
                    ? outcomes.get(0)
                    : Outcome.oneOf(outcomes, table.answer().missing());
        };
    }

    Table<BigDecimal> table() {
        return table;
    }
}
