package io.tiance.prospect;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An assessment with all that replays it.
 *
 * @param answers see {@link Facts}
 * @param result the answer's JSON as it was given, packed
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredAssessment(
        @Id @Nullable Long id,
        long prospectId,
        String receipt,
        LocalDate asOf,
        String rulesetDigest,
        String inputDigest,
        String answers,
        byte[] result,
        Instant createdAt,
        String createdBy) {

    /** The answer's JSON as it was given. */
    public String json() {
        return Packed.json(result);
    }

    /** What was judged. */
    public Facts facts() {
        return new Facts(asOf, answers);
    }
}
