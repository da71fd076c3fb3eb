package io.tiance.prospect;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else was faster. Carries what is kept now, so that it can be shown beside what was to be saved. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object current;

    /** @param message in Chinese */
    public ConflictException(String message, Object current) {
        super(message);
        this.current = current;
    }

    /** Version 0 was never read from anywhere: saved as it is, Spring Data would take an old row for a new one. */
    static void requireRead(int version) {
        if (version < 1) {
            throw new OptimisticLockingFailureException("version 0");
        }
    }

    public Object current() {
        return current;
    }
}
