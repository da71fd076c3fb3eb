package io.tiance.verdict;

import java.math.BigDecimal;
import java.util.function.Function;

/** A threshold looked up in the document's table; several are possible while the figure that selects the row is missing. */
public final class Threshold {
    private final Table<BigDecimal> table;

    Threshold(Table<BigDecimal> table) {
        this.table = table;
    }

    Condition each(Function<BigDecimal, Condition> compare) {
        return Conditions.cases(table.map((range, value) -> {
            Condition condition = compare.apply(value);
            return standing -> condition.test(standing).noted(range);
        }));
    }

    Table<BigDecimal> table() {
        return table;
    }
}
