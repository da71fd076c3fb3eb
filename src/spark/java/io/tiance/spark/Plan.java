package io.tiance.spark;

import io.tiance.enterprise.InputException;
import io.tiance.rulebook.Policy;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to do.
 *
 * @param in a file, a directory or a pattern, as Hadoop names them
 * @param family only this; null for all
 * @param partitions in how many parts to judge; 0 to have it worked out
 */
public record Plan(String in, String out, LocalDate asOf, Policy.@Nullable Family family, int partitions)
        implements Serializable {
    public Plan {
        if (partitions < 0) {
            throw new InputException("--partitions", String.valueOf(partitions), "应为正整数");
        }
    }

    boolean wanted(Policy policy) {
        return family == null || policy.family() == family;
    }
}
