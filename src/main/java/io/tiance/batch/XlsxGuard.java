package io.tiance.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks an XLSX once into nothing, so that what is read afterwards is known to be neither a bomb nor a program. */
final class XlsxGuard {
    private static final int MOST_ENTRIES = 1000;
    /** A part smaller than this may pack as well as it likes. */
    private static final long SMALL = 1 << 20;

    private static final long BEST_RATIO = 200;
    private static final Pattern OVERRIDE = Pattern.compile("<[^<>]*override[^<>]*>");

    private final Limits limits;
    private long unpacked;
    private long rows;

    private XlsxGuard(Limits limits) {
        this.limits = limits;
    }

    /**
     * Checks a file.
     *
     * @return how many rows its sheets have together, header included
     * @throws io.tiance.enterprise.InputException when it is refused
     */
    static long check(Path file, Limits limits) throws IOException {
        XlsxGuard guard = new XlsxGuard(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw FileKind.refused(zip.size() + " 个部件", "压缩包里的部件过多，不像是工作簿；请用 Excel 重新另存");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.look(zip, entry);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw FileKind.refused("", "不是 .xlsx 工作簿；请用 Excel 另存为 .xlsx");
            }
        } catch (ZipException e) {
            throw FileKind.refused("", "文件已损坏；请用 Excel 重新另存为 .xlsx");
        }
        return guard.rows;
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".bin") && (name.contains("vba") || name.contains("macro"))
                || name.contains("macrosheets/")) {
            throw FileKind.refused(entry.getName(), "文件带有宏；请另存为不带宏的 .xlsx");
        }
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        // which part holds the shared strings is not for its name to say: all but the sheets may be held in memory
        long most = sheet ? Long.MAX_VALUE : limits.strings();
        long packed = Math.max(1, entry.getCompressedSize());
        StringBuilder types = new StringBuilder();
        PartScan scan = new PartScan(sheet, name.endsWith(".xml"));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] block = new byte[1 << 16];
            long size = 0;
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                size += length;
                unpacked += length;
                if (unpacked > limits.unpacked() || size > most || size > SMALL && size / packed > BEST_RATIO) {
                    throw FileKind.refused(entry.getName(), "解压后过大，疑似压缩炸弹；请拆成几个文件，或用 Excel 重新另存");
                }
                if (!scan.takes(block, length)) {
                    throw FileKind.refused(entry.getName(), "工作簿已损坏或不合规范；请用 Excel 打开后另存为 .xlsx");
                }
                if ("[content_types].xml".equals(name)) {
                    types.append(new String(block, 0, length, StandardCharsets.UTF_8));
                }
            }
        }
        rows += scan.rows();
        String listed = types.toString().toLowerCase(Locale.ROOT);
        if (listed.contains("macroenabled")) {
            throw FileKind.refused(entry.getName(), "是带宏的工作簿（.xlsm）；请另存为 .xlsx");
        }
        // what passed as a sheet would be read as the table of shared strings
        if (OVERRIDE.matcher(listed)
                .results()
                .anyMatch(part -> part.group().contains("sharedstrings+xml")
                        && part.group().contains("/xl/worksheets/"))) {
            throw FileKind.refused(entry.getName(), "工作簿已损坏或不合规范；请用 Excel 打开后另存为 .xlsx");
        }
    }
}
