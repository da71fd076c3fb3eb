package io.tiance.enterprise;

import java.util.SortedSet;

/** What is known of one figure: a value, or the keys of the figures still missing to know it. Missing is never 0 and never no. */
public sealed interface Answer permits Measure, Flag, Choice, Day, Text, Industry {
    /** The figure's Chinese name. */
    String label();

    /** Keys of the figures that must be answered first; empty exactly when the value is known. */
    SortedSet<String> missing();

    default boolean known() {
        return missing().isEmpty();
    }

    /** The value as an officer reads it, with its unit; {@code 未填} when missing. */
    String shown();
}
