package io.tiance.prospect;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Writes down every action of an officer, before it is done: what can't be written down is not done. */
@Service
public class AuditLog {
    private static final int LONGEST_WHO = 255;
    private static final int LONGEST_SUBJECT = 120;

    private final AuditRepository repository;
    private final Clock clock;

    AuditLog(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Notes an action that begins; returns what {@link #end} needs. */
    public long begin(String who, String action, String subject) {
        AuditEntry entry = repository.save(new AuditEntry(
                null, Moments.now(clock), cut(who, LONGEST_WHO), action, cut(subject, LONGEST_SUBJECT), null));
        return Objects.requireNonNull(entry.id());
    }

    /** Notes how it ended, with an HTTP status. */
    public void end(long entry, String subject, int outcome) {
        repository.end(entry, cut(subject, LONGEST_SUBJECT), outcome);
    }

    /** Notes an action that is already over. */
    public void note(String who, String action, String subject, int outcome) {
        end(begin(who, action, subject), subject, outcome);
    }

    /**
     * Newest first.
     *
     * @param who a username, or empty for all
     */
    public Page<AuditEntry> list(String who, int page, int size) {
        int most = Page.size(size);
        return new Page<>(repository.newest(who, most, Page.offset(page, most)), page, most, repository.count(who));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
