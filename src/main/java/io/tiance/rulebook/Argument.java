package io.tiance.rulebook;

/** What a verb can be applied to: text, a bound figure, or another verb. */
public sealed interface Argument permits Call, Argument.Quoted, Argument.Bound {
    /** Text in quotes. */
    record Quoted(String text, int line) implements Argument {}

    /** {@code $名}. */
    record Bound(String name, int line) implements Argument {}
}
