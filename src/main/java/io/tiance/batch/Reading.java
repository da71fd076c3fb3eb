package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a row.
 *
 * @param name as far as it could be read; may be blank
 * @param street the 街道, which no figure knows and no policy asks for; blank when there is no such column
 * @param answers by figure key, as far as they could be read
 * @param enterprise null exactly when there are mistakes
 */
public record Reading(
        long row,
        String name,
        String street,
        Map<String, Object> answers,
        @Nullable Enterprise enterprise,
        List<Mistake> mistakes) {}
