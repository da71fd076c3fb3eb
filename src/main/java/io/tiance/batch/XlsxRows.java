package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheet 数据 of a workbook, or its only sheet. Only the table of shared strings is held in memory. */
final class XlsxRows extends SheetRows {
    static final String DATA = "数据";
    /** Excel itself keeps 15 digits; the rest is what binary numbers add. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD年日]");
    private static final int MOST_COLUMNS = 5000;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final long expected;
    private long seen;

    XlsxRows(Path file, Limits limits) throws IOException {
        super(limits.rows());
        expected = Math.max(1, XlsxGuard.check(file, limits));
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = sheet().openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
        readHeader();
    }

    private Sheet sheet() {
        List<Sheet> sheets = workbook.getSheets().toList();
        return sheets.stream()
                .filter(sheet -> DATA.equals(sheet.getName().strip()))
                .findFirst()
                .or(() -> sheets.size() == 1 ? java.util.Optional.of(sheets.get(0)) : java.util.Optional.empty())
                .orElseThrow(() -> FileKind.refused(
                        sheets.stream().map(Sheet::getName).collect(Collectors.joining("、")),
                        "有几张工作表，不知道读哪一张；请把要读的一张命名为“数据”"));
    }

    @Override
    @Nullable
    Line line() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            seen++;
            if (row.getCellCount() > MOST_COLUMNS) {
                throw FileKind.refused("第 " + row.getRowNum() + " 行", "一行超过 " + MOST_COLUMNS + " 列");
            }
            List<@Nullable Object> cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(content(row.getCell(i)));
            }
            return new Line(row.getRowNum(), cells);
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    private static @Nullable Object content(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Raw.Refused("=" + cell.getFormula(), "是公式，不予计算", "请复制后“选择性粘贴—数值”");
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean();
            case ERROR -> new Raw.Refused(String.valueOf(cell.getRawValue()), "单元格是错误值", "请改为正确的值，或留空");
            default -> cell.asString().isEmpty() ? null : cell.asString();
        };
    }

    private static Object number(Cell cell) {
        BigDecimal exact = cell.asNumber().round(EXCEL);
        BigDecimal number = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        number = number.scale() < 0 ? number.setScale(0) : number;
        String format = cell.getDataFormatString() == null
                ? ""
                : NOT_FORMAT.matcher(cell.getDataFormatString()).replaceAll("");
        if (format.contains("%")) {
            BigDecimal shown = number.movePointRight(2).stripTrailingZeros();
            return new Raw.Percent(shown.scale() < 0 ? shown.setScale(0) : shown);
        }
        return DATE_LETTERS.matcher(format).find() || isBuiltInDate(cell.getDataFormatId())
                ? cell.asDate().toLocalDate()
                : number;
    }

    /** Formats that a file names by number only, among them those of Chinese Excel. */
    private static boolean isBuiltInDate(@Nullable Integer id) {
        return id != null
                && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58);
    }

    @Override
    public double share() {
        return Math.min(1, (double) seen / expected);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static InputException damaged() {
        return FileKind.refused("", "工作簿已损坏或不合规范；请用 Excel 打开后另存为 .xlsx");
    }
}
