package io.tiance.verdict;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a text that a rule hands to a verb must be; checked when the rule book is read. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Says {
    /** The kinds of text. */
    enum What {
        /** An exact decimal number. */
        NUMBER,
        /** One above 0. */
        POSITIVE,
        /** Ranges (or options) alternating with numbers. */
        ROWS_OF_NUMBERS,
        /** Ranges (or options) alternating with points, {@code "12"} or {@code "7~8"}. */
        ROWS_OF_POINTS,
        /** Ranges (or options) alternating with conditions. */
        ROWS_OF_CONDITIONS,
        /** Options of the choice named first. */
        OPTIONS,
        /** GB/T 4754 prefixes. */
        CODES,
        /** Id of a shared standard. */
        STANDARD,
        /** Levels of the standard named first. */
        LEVELS,
        /** Name of a level. */
        LEVEL,
        /** Id of a scoring rule of the same policy. */
        ROW,
        /** A score group of the same policy. */
        GROUP,
        /** Words for people. */
        PROSE
    }

    What value();
}
