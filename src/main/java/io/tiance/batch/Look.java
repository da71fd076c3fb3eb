package io.tiance.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The few styles of our sheets, and how a value is put in a cell. */
final class Look {
    private static final String AUTHOR = "天策";
    private static final int LONGEST_TEXT = 32_000;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final Workbook workbook;
    final CellStyle header;
    final CellStyle plain;
    final CellStyle text;
    final CellStyle date;
    final CellStyle percent;
    final CellStyle example;
    final CellStyle wrapped;
    final CellStyle link;

    Look(Workbook workbook) {
        this.workbook = workbook;
        header = filled(IndexedColors.PALE_BLUE, "@");
        Font bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        plain = workbook.createCellStyle();
        text = formatted("@");
        date = formatted("yyyy-mm-dd");
        percent = formatted("0.00%");
        example = formatted("@");
        Font grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        example.setFont(grey);
        wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        link = workbook.createCellStyle();
        Font blue = workbook.createFont();
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(blue);
    }

    /** The same style on a coloured ground. */
    CellStyle marked(CellStyle style) {
        CellStyle marked = workbook.createCellStyle();
        marked.cloneStyleFrom(style);
        marked.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return marked;
    }

    /** A row of headers, frozen if it is the first. */
    void headers(Sheet sheet, int row, String... texts) {
        Row line = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            Cell cell = line.createCell(i);
            cell.setCellValue(texts[i]);
            cell.setCellStyle(header);
        }
        sheet.createFreezePane(0, row + 1);
    }

    /** A row of values. */
    void values(Sheet sheet, int row, @Nullable Object... values) {
        Row line = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            put(line.createCell(i), values[i]);
        }
    }

    /** A value in its natural type: text as text that is no formula, numbers as numbers, dates as dates. */
    void put(Cell cell, @Nullable Object value) {
        if (value == null || "".equals(value)) {
            return;
        }
        CellStyle style = plain;
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            style = date;
        } else if (value instanceof Raw.Percent share) {
            cell.setCellValue(share.number().movePointLeft(2).doubleValue());
            style = percent;
        } else {
            String whole = value.toString();
            cell.setCellValue(
                    SafeText.of(whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT) + "…" : whole));
            style = text;
        }
        cell.setCellStyle(style);
    }

    /** A note that shows when the pointer is over the cell. */
    void comment(Cell cell, String note) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(note));
        comment.setAuthor(AUTHOR);
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    /** Widths in characters. */
    static void widths(Sheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    private CellStyle filled(IndexedColors colour, String format) {
        CellStyle style = formatted(format);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle formatted(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
