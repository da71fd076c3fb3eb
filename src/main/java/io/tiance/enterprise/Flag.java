package io.tiance.enterprise;

import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A yes or no that may be missing. */
public record Flag(String label, @Nullable Boolean value, SortedSet<String> missing) implements Answer {
    public Flag {
        if ((value == null) == missing.isEmpty()) {
            throw new IllegalArgumentException("a flag has a value or lacks something: " + label);
        }
    }

    public static Flag of(String label, boolean value) {
        return new Flag(label, value, Keys.NONE);
    }

    public static Flag missing(String label, SortedSet<String> keys) {
        return new Flag(label, null, keys);
    }

    /** The value; call only when {@link #known()}. */
    public boolean yes() {
        return Objects.requireNonNull(value, label);
    }

    /** For the {@code when} of a rule: whether the clause may concern the enterprise. A blank may. */
    public boolean 属于(String... answers) {
        return value == null || java.util.List.of(answers).contains(shown());
    }

    @Override
    public boolean known() {
        return value != null;
    }

    @Override
    public String shown() {
        return value == null ? "未填" : value ? "是" : "否";
    }
}
