package io.tiance.batch;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a row.
 *
 * @param result null exactly when there are mistakes
 * @param failed whether judging itself broke down, which is no verdict; the one mistake then says so
 */
public record Judged<T>(long row, @Nullable T result, List<Mistake> mistakes, boolean failed) {
    /**
     * Reads rows and judges them together; one by one where that breaks down. Never throws for what is in a row, so that the
     * others go on.
     *
     * @param tell what is to be kept of an assessment
     */
    public static <T> List<Judged<T>> of(
            List<Row> rows,
            LocalDate asOf,
            Function<List<Enterprise>, List<Assessment>> judge,
            BiFunction<Row, Assessment, T> tell) {
        Map<Row, Judged<T>> judged = new IdentityHashMap<>();
        Map<Row, Enterprise> good = new IdentityHashMap<>();
        for (Row row : rows) {
            try {
                Reading reading = row.read(asOf);
                if (reading.enterprise() == null) {
                    judged.put(row, new Judged<>(row.number(), null, reading.mistakes(), false));
                } else {
                    good.put(row, reading.enterprise());
                }
            } catch (RuntimeException e) {
                judged.put(row, brokenDown(row, e));
            }
        }
        Map<Enterprise, Assessment> together = together(List.copyOf(good.values()), judge);
        good.forEach((row, enterprise) -> {
            try {
                Assessment known = together.get(enterprise);
                Assessment assessment =
                        known == null ? judge.apply(List.of(enterprise)).get(0) : known;
                judged.put(row, new Judged<>(row.number(), tell.apply(row, assessment), List.of(), false));
            } catch (RuntimeException e) {
                judged.put(row, brokenDown(row, e));
            }
        });
        return rows.stream().map(judged::get).toList();
    }

    /** Empty where one of them breaks judging down: which, is seen one by one. */
    private static Map<Enterprise, Assessment> together(
            List<Enterprise> enterprises, Function<List<Enterprise>, List<Assessment>> judge) {
        Map<Enterprise, Assessment> together = new IdentityHashMap<>();
        if (enterprises.size() < 2) {
            return together;
        }
        try {
            judge.apply(enterprises).forEach(one -> together.put(one.enterprise(), one));
            return together;
        } catch (RuntimeException e) {
            return Map.of();
        }
    }

    private static <T> Judged<T> brokenDown(Row row, RuntimeException e) {
        String kind = e.getClass().getSimpleName();
        return new Judged<>(
                row.number(),
                null,
                List.of(new Mistake(row.number(), "", "", "", "判定没有完成（" + kind + "），这不是结论", "请把这一行交维护人员查看")),
                true);
    }
}
