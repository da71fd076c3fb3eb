package io.tiance.enterprise;

import java.util.List;
import java.util.SortedSet;

/** One or several of a fixed set of answers. An empty selection of a multiple choice means “none of them” and is known. */
public record Choice(String label, List<String> selected, SortedSet<String> missing) implements Answer {
    public static Choice of(String label, List<String> selected) {
        return new Choice(label, List.copyOf(selected), Keys.NONE);
    }

    public static Choice missing(String label, SortedSet<String> keys) {
        return new Choice(label, List.of(), keys);
    }

    /** For the {@code when} of a rule: whether the clause may concern the enterprise. A blank may. */
    public boolean 属于(String... options) {
        return !known() || selects(options);
    }

    /** Whether any of the options is selected; a blank selects none. */
    public boolean selects(String... options) {
        for (String option : options) {
            if (selected.contains(option)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String shown() {
        return !known() ? "未填" : selected.isEmpty() ? "无" : String.join("、", selected);
    }
}
