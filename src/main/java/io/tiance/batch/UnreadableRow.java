package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of which nothing can be made out. */
record UnreadableRow(long number, InputException reason) implements Row {
    @Override
    public List<@Nullable Object> cells() {
        return List.of();
    }

    @Override
    public Reading read(LocalDate asOf) {
        return JsonRow.unreadable(number, reason);
    }
}
