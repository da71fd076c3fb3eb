package io.tiance.enterprise;

import java.util.Arrays;
import java.util.SortedSet;

/**
 * A GB/T 4754-2017 code: two to four digits, or a section letter alone. A short code is partly known: {@code 39} may or may
 * not be {@code 3963}.
 */
public record Industry(String label, String key, String code, SortedSet<String> missing) implements Answer {
    /** First division of each section A–T, in order; a section ends where the next begins. */
    private static final int[] SECTION_STARTS = {
        1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97
    };

    private static final int LAST_DIVISION = 97;

    /** The section letter of each division. */
    private static final String[] SECTIONS = new String[LAST_DIVISION + 1];

    static {
        for (int section = 0; section < SECTION_STARTS.length; section++) {
            Arrays.fill(SECTIONS, SECTION_STARTS[section], SECTIONS.length, String.valueOf((char) ('A' + section)));
        }
    }

    public static Industry of(String label, String key, String code) {
        return new Industry(label, key, code, Keys.NONE);
    }

    public static Industry missing(String label, String key, SortedSet<String> keys) {
        return new Industry(label, key, "", keys);
    }

    /** The section letter of a division (first two digits), or a blank when there is no such division. */
    public static String sectionOf(String code) {
        if (code.length() == 1) {
            return code;
        }
        int division = 10 * Character.digit(code.charAt(0), 10) + Character.digit(code.charAt(1), 10);
        return division < 1 || division > LAST_DIVISION ? "" : SECTIONS[division];
    }

    /** Its first two digits, or the letter where there is no more. */
    String division() {
        return code.length() > 2 ? code.substring(0, 2) : code;
    }

    /** Whether the code lies under one of the prefixes (digits or a section letter): yes, no, or not told by so short a code. */
    public Flag under(String... prefixes) {
        if (!known()) {
            return Flag.missing(label, missing);
        }
        boolean open = false;
        for (String prefix : prefixes) {
            boolean letter = Character.isLetter(prefix.charAt(0));
            if (letter ? sectionOf(code).equals(prefix) : code.startsWith(prefix)) {
                return Flag.of(label, true);
            }
            open |= !letter && (prefix.startsWith(code) || code.length() == 1 && code.equals(sectionOf(prefix)));
        }
        return open ? Flag.missing(label, Keys.of(Vocabulary.get(key))) : Flag.of(label, false);
    }

    /** For the {@code when} of a rule: whether the clause may concern the enterprise. A blank may. */
    public boolean 属于(String... prefixes) {
        Flag in = under(prefixes);
        return !in.known() || in.yes();
    }

    @Override
    public String shown() {
        return known() ? sectionOf(code).equals(code) ? code : sectionOf(code) + code : "未填";
    }
}
