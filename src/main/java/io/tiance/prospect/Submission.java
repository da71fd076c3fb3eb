package io.tiance.prospect;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * What a company sent to the officers, until {@code retainUntil} has passed.
 *
 * @param goals families chosen, joined by commas; empty for all
 * @param consentVersion the version of {@link ConsentText} agreed to
 * @param prospectId the prospect opened from it, if any
 */
public record Submission(
        @Id @Nullable Long id,
        String number,
        Instant receivedAt,
        LocalDate asOf,
        String goals,
        String answers,
        String receipt,
        String rulesetDigest,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_")
        Contact contact,

        String consentVersion,
        Status status,
        String note,
        @Nullable Long prospectId,
        LocalDate retainUntil,
        @Version int version) {

    /** How far the officers are with it. */
    public enum Status {
        新,
        跟进,
        已办结,
        无效
    }

    /** What was answered. */
    public Facts facts() {
        return new Facts(asOf, answers);
    }

    Submission with(Status newStatus, String newNote, int expected) {
        return new Submission(
                id,
                number,
                receivedAt,
                asOf,
                goals,
                answers,
                receipt,
                rulesetDigest,
                contact,
                consentVersion,
                newStatus,
                newNote,
                prospectId,
                retainUntil,
                expected);
    }

    Submission openedAs(long prospect) {
        return new Submission(
                id,
                number,
                receivedAt,
                asOf,
                goals,
                answers,
                receipt,
                rulesetDigest,
                contact,
                consentVersion,
                status == Status.新 ? Status.跟进 : status,
                note,
                prospect,
                retainUntil,
                version);
    }
}
