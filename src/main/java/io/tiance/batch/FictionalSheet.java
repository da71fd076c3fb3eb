package io.tiance.batch;

import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files of made-up enterprises. */
public final class FictionalSheet {
    private static final int WINDOW = 100;

    /** What such a file can be. */
    public enum Format {
        jsonl,
        csv,
        xlsx
    }

    private FictionalSheet() {}

    /**
     * Writes so many of them.
     *
     * @throws InputException when there are more than a sheet holds
     */
    public static void write(long count, long seed, LocalDate asOf, Format format, OutputStream out)
            throws IOException {
        switch (format) {
            case jsonl -> {
                for (long row = 1; row <= count; row++) {
                    text(Exchange.line(FictionalEnterprise.of(seed, row, asOf)) + "\n", out);
                }
            }
            case csv -> {
                text("\ufeff" + CSVFormat.EXCEL.format((Object[]) headers()) + "\r\n", out);
                for (long row = 1; row <= count; row++) {
                    text(CSVFormat.EXCEL.format(cells(FictionalEnterprise.of(seed, row, asOf))) + "\r\n", out);
                }
            }
            case xlsx -> workbook(count, seed, asOf, out);
        }
    }

    /** A value as it is typed into a cell. */
    static String inACell(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static void workbook(long count, long seed, LocalDate asOf, OutputStream out) throws IOException {
        if (count >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw new InputException("N", String.valueOf(count), "一张工作表放不下；请改为 jsonl 或 csv");
        }
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true, false)) {
            Look look = new Look(workbook);
            LongSheet sheet = new LongSheet(workbook, look, XlsxRows.DATA, List.of(headers()), 36, 24);
            for (long row = 1; row <= count; row++) {
                Map<String, Object> one = FictionalEnterprise.of(seed, row, asOf);
                sheet.add(FictionalEnterprise.LABELS.stream()
                        .map(one::get)
                        .map(value -> value instanceof Boolean yes ? (yes ? "是" : "否") : value)
                        .toArray());
            }
            workbook.write(out);
        }
    }

    private static String[] headers() {
        return FictionalEnterprise.LABELS.stream()
                .map(label -> Columns.header(Vocabulary.get(label)))
                .toArray(String[]::new);
    }

    private static Object[] cells(Map<String, Object> one) {
        return FictionalEnterprise.LABELS.stream()
                .map(label -> one.containsKey(label) ? inACell(one.get(label)) : "")
                .toArray();
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
