package io.tiance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The codes of enterprises in a sheet sent and in the one that came back. */
final class SheetCodes {
    private SheetCodes() {}

    /** Codes by row number of the sheet: as text, or it fails. */
    static Map<Integer, String> of(Path file, String sheet, int column) throws IOException {
        Map<Integer, String> codes = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet results = workbook.getSheet(sheet);
            for (Row row : results) {
                if (row.getRowNum() > 0) {
                    assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                    codes.put(
                            (int) row.getCell(0).getNumericCellValue(),
                            row.getCell(column).getStringCellValue());
                }
            }
        }
        return codes;
    }

    /** Of the rows without a mistake, as they were sent. */
    static Map<Integer, String> sent(Path file) throws IOException {
        List<Integer> wrong =
                List.of(12, 31, 47, 68, 90, 113, 134, 155, 177, 198, 221, 243, 265, 288, 309, 333, 356, 401, 444, 487);
        Map<Integer, String> codes = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheet("数据")) {
                int number = row.getRowNum() + 1;
                if (number > 1 && !wrong.contains(number)) {
                    codes.put(number, row.getCell(1).getStringCellValue());
                }
            }
        }
        return codes;
    }
}
