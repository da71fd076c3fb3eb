package io.tiance.prospect;

import java.util.List;

/**
 * A part of a list.
 *
 * @param page counted from 0
 * @param total of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** Largest page. */
    public static final int LARGEST = 200;

    static int size(int wanted) {
        return Math.max(1, Math.min(wanted, LARGEST));
    }

    static long offset(int page, int size) {
        return (long) Math.max(page, 0) * size(size);
    }
}
