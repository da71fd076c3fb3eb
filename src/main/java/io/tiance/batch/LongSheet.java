package io.tiance.batch;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** A sheet to which rows are added; when one is full another goes on: 差距, 差距 2 … */
final class LongSheet {
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private final Workbook workbook;
    private final Look look;
    private final String name;
    private final List<String> headers;
    private final int[] widths;
    private Sheet sheet;
    private int row;
    private int sheets;

    LongSheet(Workbook workbook, Look look, String name, List<String> headers, int... widths) {
        this.workbook = workbook;
        this.look = look;
        this.name = name;
        this.headers = headers;
        this.widths = widths;
        this.sheet = begin();
    }

    void add(@Nullable Object... values) {
        if (row == MOST) {
            sheet = begin();
        }
        look.values(sheet, row++, values);
    }

    private Sheet begin() {
        sheets++;
        Sheet begun = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        look.headers(begun, 0, headers.toArray(String[]::new));
        Look.widths(begun, widths);
        row = 1;
        return begun;
    }
}
