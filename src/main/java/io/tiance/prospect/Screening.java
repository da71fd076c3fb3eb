package io.tiance.prospect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A list of enterprises being judged (批量筛选).
 *
 * @param options JSON object of the officer's choices: day, families …
 * @param done rows judged or found faulty
 * @param leaseOwner the instance at work, empty for none
 * @param leaseUntil when another may take over
 */
public record Screening(
        @Id @Nullable Long id,
        State state,
        String fileName,
        String options,
        int total,
        int done,
        Instant createdAt,
        String createdBy,
        String leaseOwner,
        @Nullable Instant leaseUntil) {

    /** How far it is. */
    public enum State {
        进行,
        完成,
        已取消
    }
}
