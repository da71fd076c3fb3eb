package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import java.util.function.Supplier;

/**
 * What was tested, in words. Put together when somebody reads it: of a thousand conditions tested, a few are.
 *
 * @param label what was tested: a figure's name, or blank for a combination
 * @param seen the value seen, with its unit
 * @param asked what the text asks for
 */
public record Wording(String label, Supplier<String> seen, Supplier<String> asked) {
    static final Wording NONE = of("", "", "");

    static Wording of(String label, String seen, String asked) {
        return new Wording(label, () -> seen, () -> asked);
    }

    static Wording of(Answer figure, Supplier<String> asked) {
        return new Wording(figure.label(), figure::shown, asked);
    }
}
