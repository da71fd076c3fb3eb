package io.tiance.rulebook;

import java.util.List;

/**
 * A verb with what it is applied to, as written in {@code then}.
 *
 * @param line counted from the start of {@code then}, from 0
 */
public record Call(String verb, List<Argument> arguments, int line) implements Argument {}
