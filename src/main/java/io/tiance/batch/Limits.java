package io.tiance.batch;

/**
 * How much is read of one file.
 *
 * @param bytes of the file
 * @param unpacked bytes of an XLSX when unpacked
 * @param strings bytes of its table of shared strings when unpacked, which is the one part held in memory
 * @param rows below the header
 */
public record Limits(long bytes, long unpacked, long strings, long rows) {
    private static final long MIB = 1L << 20;

    /** For what is uploaded: 20 MB and 20,000 rows. */
    public static final Limits UPLOAD = new Limits(20 * MIB, 400 * MIB, 64 * MIB, 20_000);

    /** For a file somebody has on their own machine. */
    public static final Limits OWN_FILE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, 1024 * MIB, Long.MAX_VALUE);
}
