package io.tiance.enterprise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines one figure, once. It stands on a getter whose name behind {@code get} is the Chinese label that rules, fixtures
 * and sheets use; the return type ({@link Measure}, {@link Flag}, {@link Choice}, {@link Day}, {@link Text},
 * {@link Industry}) is its kind.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Figure {
    /** ASCII name, camelCase: the key in JSON. */
    String key();

    Unit unit() default Unit.NONE;

    Group group();

    /** 口径: what exactly is counted, in our words. */
    String means();

    /** The clause the definition comes from, e.g. {@code 国科发火〔2016〕195号 三（六）5}. */
    String clause() default "";

    /** Where an enterprise finds the figure. */
    String hint() default "";

    /** For a choice: the answers there are. */
    String[] options() default {};

    /** For a choice: several answers may hold at once. */
    boolean multiple() default false;

    /** Smallest value that can exist; empty for none. */
    String min() default "0";

    /** Largest value that can exist; empty for none. */
    String max() default "";

    /** Key of the whole that this figure is a part of, and can't exceed. */
    String atMost() default "";

    /** Only computed, never answered. */
    boolean computed() default false;
}
