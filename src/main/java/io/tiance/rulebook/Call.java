package io.tiance.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A verb with what it is applied to, as written in {@code then}.
 *
 * @param line counted from the start of {@code then}, from 0
 */
public record Call(String verb, List<Argument> arguments, int line) implements Argument {
    /** Ids of the standards it refers to. */
    Set<String> standards() {
        Set<String> found = new HashSet<>();
        boolean refers = "符合标准".equals(verb) || "级别属于".equals(verb);
        for (Argument argument : arguments) {
            if (argument instanceof Call nested) {
                found.addAll(nested.standards());
            }
        }
        if (refers && arguments.get(0) instanceof Argument.Quoted standard) {
            found.add(standard.text());
        }
        return found;
    }
}
