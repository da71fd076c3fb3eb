package io.tiance.prospect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A list of enterprises being judged (批量筛选).
 *
 * @param options JSON object of what it is judged by: day, families, rules, policies
 * @param total rows in the sheet
 * @param faulty of these, how many have mistakes and are not judged
 * @param done rows that are not waiting any more, the faulty ones among them
 * @param begunAt when the work, or the present stretch of it, began; {@code begunDone} rows were done then
 * @param trouble why it failed, empty otherwise
 * @param leaseOwner the instance at work, empty for none
 * @param leaseUntil when another may take over
 */
public record Screening(
        @Id @Nullable Long id,
        State state,
        String fileName,
        String options,
        int total,
        int faulty,
        int done,
        Instant createdAt,
        String createdBy,
        @Nullable Instant begunAt,
        int begunDone,
        @Nullable Instant endedAt,
        String trouble,
        String leaseOwner,
        @Nullable Instant leaseUntil) {

    /** How far it is. */
    public enum State {
        待运行,
        运行中,
        已完成,
        已取消,
        失败
    }
}
