package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a row.
 *
 * @param name as far as it could be read; may be blank
 * @param enterprise null exactly when there are mistakes
 */
public record Reading(long row, String name, @Nullable Enterprise enterprise, List<Mistake> mistakes) {}
