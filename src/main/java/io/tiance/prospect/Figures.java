package io.tiance.prospect;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Vocabulary;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What became of figures between two days. */
public final class Figures {
    private Figures() {}

    /** A figure answered differently; an empty text stands for no answer. */
    public record Change(String key, String label, String before, String after) {}

    /** Every figure answered differently, by key. */
    public static List<Change> between(Facts earlier, Facts later) {
        SortedMap<String, Answer> before = earlier.enterprise().given();
        SortedMap<String, Answer> after = later.enterprise().given();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new Change(key, Vocabulary.get(key).label(), shown(before.get(key)), shown(after.get(key))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String shown(@Nullable Answer answer) {
        return answer == null ? "" : answer.shown();
    }
}
