package io.tiance.enterprise;

/**
 * One thing wrong with what was given.
 *
 * @param field key of the figure, or the part of the request, that is wrong
 * @param value what was given, shortened
 * @param message in Chinese: what is wrong and how to mend it
 */
public record InputError(String field, String value, String message) implements java.io.Serializable {
    private static final int LONGEST = 60;

    public InputError {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
