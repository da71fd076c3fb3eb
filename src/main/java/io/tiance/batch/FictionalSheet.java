package io.tiance.batch;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Files of made-up enterprises. */
public final class FictionalSheet {
    private static final int WINDOW = 100;
    /** Of the decimals in Parquet. */
    private static final int DIGITS = 18;

    private static final int DECIMALS = 2;

    /** What such a file can be. */
    public enum Format {
        jsonl,
        csv,
        xlsx,
        parquet
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
            case parquet -> table(count, seed, asOf, out);
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

    /** Each figure in a column of its own type. */
    private static void table(long count, long seed, LocalDate asOf, OutputStream out) throws IOException {
        Types.MessageTypeBuilder columns = Types.buildMessage();
        for (String label : FictionalEnterprise.LABELS) {
            FigureInfo figure = Vocabulary.get(label);
            (switch (figure.kind()) {
                        case "number" ->
                            columns.optional(PrimitiveTypeName.INT64)
                                    .as(LogicalTypeAnnotation.decimalType(DECIMALS, DIGITS));
                        case "yesNo" -> columns.optional(PrimitiveTypeName.BOOLEAN);
                        case "date" -> columns.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
                        default -> columns.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
                    })
                    .named(Columns.header(figure));
        }
        try (ParquetFile file = new ParquetFile(out, columns.named("tiance"), Map.of())) {
            for (long row = 1; row <= count; row++) {
                Map<String, Object> one = FictionalEnterprise.of(seed, row, asOf);
                List<@Nullable Object> cells = new ArrayList<>();
                FictionalEnterprise.LABELS.forEach(label -> cells.add(typed(Vocabulary.get(label), one.get(label))));
                file.add(cells);
            }
        }
    }

    private static @Nullable Object typed(FigureInfo figure, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        return switch (figure.kind()) {
            case "number" -> new BigDecimal(value.toString());
            case "date" -> LocalDate.parse(value.toString());
            default -> value.toString();
        };
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
