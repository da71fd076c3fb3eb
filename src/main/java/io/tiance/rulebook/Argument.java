package io.tiance.rulebook;

import java.io.Serializable;

/** What a verb can be applied to: text, a bound figure, or another verb. */
public sealed interface Argument extends Serializable permits Call, Argument.Quoted, Argument.Bound {
    /** Text in quotes. */
    record Quoted(String text, int line) implements Argument {}

    /** {@code $名}. */
    record Bound(String name, int line) implements Argument {}
}
