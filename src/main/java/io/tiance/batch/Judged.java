package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a row.
 *
 * @param result null exactly when there are mistakes
 * @param failed whether judging itself broke down, which is no verdict; the one mistake then says so
 */
public record Judged<T>(long row, @Nullable T result, List<Mistake> mistakes, boolean failed) {
    /** Reads a row and judges it. Never throws for what is in the row, so that the others go on. */
    public static <T> Judged<T> of(Row row, LocalDate asOf, Function<Enterprise, T> judge) {
        try {
            Reading reading = row.read(asOf);
            return reading.enterprise() == null
                    ? new Judged<>(row.number(), null, reading.mistakes(), false)
                    : new Judged<>(row.number(), judge.apply(reading.enterprise()), List.of(), false);
        } catch (RuntimeException e) {
            String kind = e.getClass().getSimpleName();
            return new Judged<>(
                    row.number(),
                    null,
                    List.of(new Mistake(row.number(), "", "", "", "判定没有完成（" + kind + "），这不是结论", "请把这一行交维护人员查看")),
                    true);
        }
    }
}
