package io.tiance.batch;

import java.nio.charset.StandardCharsets;

/**
 * Watches the bytes of a part go by for what the reader behind would take at its word: it makes room for as many columns as a
 * cell says it is far to the right, and holds a text however long.
 */
final class PartScan {
    /** XFD, the last column there is, has three letters. */
    private static final int MOST_LETTERS = 3;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);

    private final boolean sheet;
    private final boolean xml;
    private long rows;
    private int matched;
    private int sinceTag;
    private byte before = ' ';
    private Place place = Place.ELSEWHERE;
    private int letters;

    /** How much of {@code r="AB12"} has been seen. */
    private enum Place {
        ELSEWHERE,
        NAME,
        EQUALS,
        VALUE
    }

    /**
     * @param sheet whether it is a worksheet
     * @param xml whether it should be XML
     */
    PartScan(boolean sheet, boolean xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    /** Rows begun so far. */
    long rows() {
        return rows;
    }

    /** Looks at the next bytes; false when they are not to be read. */
    boolean takes(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            byte one = block[i];
            // A sheet in UTF-16 would pass unseen; Excel writes UTF-8, without comments and CDATA.
            if (xml && one == 0 || sheet && (before == '<' && one == '!' || tooLong(one)) || !reference(one)) {
                return false;
            }
            matched = one == ROW[matched] ? matched + 1 : one == ROW[0] ? 1 : 0;
            if (matched == ROW.length) {
                rows += sheet ? 1 : 0;
                matched = 0;
            }
            before = one;
        }
        return true;
    }

    private boolean tooLong(byte one) {
        sinceTag = one == '<' ? 0 : sinceTag + 1;
        return sinceTag > LONGEST_TEXT;
    }

    private boolean reference(byte one) {
        switch (place) {
            case ELSEWHERE -> place = one == 'r' && blank(before) ? Place.NAME : place;
            case NAME -> place = one == '=' ? Place.EQUALS : blank(one) ? place : Place.ELSEWHERE;
            case EQUALS -> {
                place = one == '"' || one == '\'' ? Place.VALUE : blank(one) ? place : Place.ELSEWHERE;
                letters = 0;
            }
            case VALUE -> {
                if (one == '"' || one == '\'' || one >= '0' && one <= '9') {
                    place = Place.ELSEWHERE;
                } else if (one == '&') {
                    return false; // a letter written as a number
                } else if (one != '$') {
                    letters++; // whatever it is: the reader takes any character for a letter
                }
            }
        }
        return letters <= MOST_LETTERS;
    }

    private static boolean blank(byte one) {
        return one == ' ' || one == '\t' || one == '\n' || one == '\r';
    }
}
