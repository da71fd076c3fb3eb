package io.tiance.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an officer's request is called in the audit. Every request of the console has one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Action {
    /** What is done. */
    String value();

    /** To what; {@code {name}} stands for a part of the path. */
    String subject() default "";
}
