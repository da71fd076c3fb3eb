package io.tiance.enterprise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A calendar date that may be missing. */
public record Day(String label, @Nullable LocalDate value, SortedSet<String> missing) implements Answer {
    public static Day of(String label, LocalDate value) {
        return new Day(label, value, Keys.NONE);
    }

    public static Day missing(String label, SortedSet<String> keys) {
        return new Day(label, null, keys);
    }

    /** The date; call only when {@link #known()}. */
    public LocalDate date() {
        return Objects.requireNonNull(value, label);
    }

    @Override
    public String shown() {
        return value == null ? "未填" : value.toString();
    }
}
