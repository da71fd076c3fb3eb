package io.tiance.batch;

/** Text that no spreadsheet takes for a formula, whatever it is saved as later. */
public final class SafeText {
    private SafeText() {}

    /** The text, with an apostrophe before it if it starts like a formula ({@code = + - @}, tab or carriage return). */
    public static String of(String text) {
        return dangerous(text) ? "'" + text : text;
    }

    static boolean dangerous(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
