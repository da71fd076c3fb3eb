package io.tiance.prospect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who did or saw what. Holds no company's figures.
 *
 * @param outcome HTTP status of the answer; null while it runs, or when the machine died in between
 */
public record AuditEntry(
        @Id @Nullable Long id,
        Instant happenedAt,
        String who,
        String action,
        String subject,
        @Nullable Integer outcome) {}
