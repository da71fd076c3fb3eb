package io.tiance.prospect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An enterprise the officers court. What is not known is an empty text.
 *
 * @param street 街道
 * @param demo made up, to try the console with
 */
public record Prospect(
        @Id @Nullable Long id,
        String name,
        String creditCode,
        String street,
        String note,
        boolean demo,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        @Version int version) {

    /** What an officer may change. */
    public record Card(String name, String creditCode, String street, String note) {}

    static Prospect of(Card card, boolean demo, Instant now, String who) {
        return new Prospect(
                null, card.name(), card.creditCode(), card.street(), card.note(), demo, now, who, now, who, 0);
    }

    Prospect with(Card card, int expected, Instant now, String who) {
        return new Prospect(
                id,
                card.name(),
                card.creditCode(),
                card.street(),
                card.note(),
                demo,
                createdAt,
                createdBy,
                now,
                who,
                expected);
    }
}
