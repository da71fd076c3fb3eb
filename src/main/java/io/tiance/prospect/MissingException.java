package io.tiance.prospect;

/** What was asked for isn't kept, or no longer. */
public final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message in Chinese */
    public MissingException(String message) {
        super(message);
    }
}
