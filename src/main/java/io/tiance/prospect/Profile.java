package io.tiance.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What was known of a prospect on a day; one for each day.
 *
 * @param answers see {@link Facts}
 * @param sources JSON object: where each figure is from, see {@link Source}
 */
public record Profile(
        @Id @Nullable Long id,
        long prospectId,
        LocalDate asOf,
        String answers,
        String sources,
        Instant savedAt,
        String savedBy,
        @Version int version) {

    /** Where a figure is from. */
    public enum Source {
        企业自报,
        公开信息,
        审计报告
    }

    /** What is known. */
    public Facts facts() {
        return new Facts(asOf, answers);
    }

    /** Where it is from, by figure key. */
    public Map<String, Object> sourceMarks() {
        return Facts.object(sources);
    }
}
