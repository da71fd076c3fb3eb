package io.tiance.prospect;

/** Somebody else was faster. Carries what is kept now, so that it can be shown beside what was to be saved. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object current;

    /** @param message in Chinese */
    public ConflictException(String message, Object current) {
        super(message);
        this.current = current;
    }

    public Object current() {
        return current;
    }
}
