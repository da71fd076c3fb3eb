package io.tiance.rulebook;

import io.tiance.verdict.Criterion;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as data.
 *
 * @param call what it asks, parsed
 * @param pass the pass mark it sets for a point table; null for none
 * @param statement the same as the call, as written
 * @param line where the rule starts
 * @param text the whole rule as its file has it
 */
public record Rule(Criterion criterion, Call call, @Nullable BigDecimal pass, String statement, int line, String text)
        implements Serializable {
    private static final Set<String> PASS_VERBS = Set.of("得分合计不低于", "得分合计高于");

    static Rule of(Criterion criterion, Call call, String statement, int line, String text) {
        return new Rule(criterion, call, pass(call), statement, line, text);
    }

    /** The rule's name in its file. */
    String name() {
        return criterion.id() + " " + criterion.title();
    }

    private static @Nullable BigDecimal pass(Call call) {
        if (PASS_VERBS.contains(call.verb()) && call.arguments().get(0) instanceof Argument.Quoted mark) {
            return new BigDecimal(mark.text());
        }
        for (Argument argument : call.arguments()) {
            BigDecimal inner = argument instanceof Call nested ? pass(nested) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
