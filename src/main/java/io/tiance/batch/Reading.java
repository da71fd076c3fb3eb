package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a row.
 *
 * @param name as far as it could be read; may be blank
 * @param street the 街道, which no figure knows and no policy asks for; blank when there is no such column
 * @param given answers by key or label, as far as they could be read
 * @param enterprise null exactly when there are mistakes
 */
public record Reading(
        long row,
        String name,
        String street,
        Map<String, ?> given,
        @Nullable Enterprise enterprise,
        List<Mistake> mistakes) {
    /** What was answered, by figure key. */
    public Map<String, Object> answers() {
        Map<String, Object> byKey = new LinkedHashMap<>();
        given.forEach((name, value) -> byKey.put(Vocabulary.get(name).key(), value));
        return byKey;
    }
}
