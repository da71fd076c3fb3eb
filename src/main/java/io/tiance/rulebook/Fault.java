package io.tiance.rulebook;

/**
 * Something a rule file may not say.
 *
 * @param line 1-based; 0 when it concerns the whole file
 * @param message in Chinese: what is wrong and what is allowed
 */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + "  " + message;
    }
}
