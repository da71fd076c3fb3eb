package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
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
            List<Outcome> outcomes = new ArrayList<>(table.rows().size());
            for (Table.Row<BigDecimal> row : table.rows()) {
                outcomes.add(compare.apply(row.value()).test(standing).noted(row.range()));
            }
            return table.decided()
                    ? outcomes.get(0)
                    : Outcome.oneOf(outcomes, table.answer().missing());
        };
    }

    Table<BigDecimal> table() {
        return table;
    }
}
