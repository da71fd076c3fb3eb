package io.tiance.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An uploaded sheet written anew, with its mistakes marked. Written from what was read, so the upload itself never meets POI. */
final class AnnotatedCopy implements Closeable {
    private static final int WINDOW = 100;
    /** Comments are held in memory; what comes after is coloured and listed only. */
    private static final int MOST_COMMENTS = 5000;

    private static final int DATA_WIDTH = 18;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final Look look = new Look(workbook);
    private final SXSSFSheet data = workbook.createSheet(XlsxRows.DATA);
    private final Map<CellStyle, CellStyle> marked = new HashMap<>();
    private final Set<CellAddress> commented = new HashSet<>();

    void header(Rows source) {
        int row = (int) Math.max(0, source.headerRow() - 1);
        List<String> headers = source.headers();
        data.setDefaultColumnWidth(DATA_WIDTH);
        look.headers(data, row, headers.toArray(String[]::new));
        source.headerMistakes().forEach(mistake -> mark(data.getRow(row), mistake, look.header));
    }

    void row(Row row, List<Mistake> mistakes) {
        SXSSFRow line = data.createRow((int) row.number() - 1);
        List<?> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                look.put(line.createCell(i), cells.get(i));
            }
        }
        mistakes.forEach(mistake -> mark(line, mistake, look.plain));
    }

    void finish(DryRun.Result result, OutputStream out) throws IOException {
        SXSSFSheet problems = workbook.createSheet("问题");
        look.headers(problems, 0, "行", "列", "表头", "所填值", "原因", "建议");
        Look.widths(problems, 8, 6, 28, 28, 60, 60);
        int row = 1;
        for (Mistake one : result.mistakes()) {
            look.values(
                    problems,
                    row++,
                    one.row(),
                    one.column(),
                    one.header(),
                    one.value(),
                    one.reason(),
                    one.suggestion());
        }
        if (result.found() > result.mistakes().size()) {
            look.values(
                    problems,
                    row,
                    null,
                    null,
                    null,
                    null,
                    "另有 " + (result.found() - result.mistakes().size()) + " 处未列出");
        }
        if (result.found() > 0) {
            workbook.setActiveSheet(1);
        }
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void mark(SXSSFRow line, Mistake mistake, CellStyle ground) {
        int column = mistake.column().isEmpty() ? 0 : index(mistake.column());
        Cell cell = line.getCell(column);
        if (cell == null) {
            cell = line.createCell(column);
            cell.setCellStyle(ground);
        }
        if (!marked.containsValue(cell.getCellStyle())) {
            cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), look::marked));
        }
        if (commented.size() < MOST_COMMENTS && commented.add(cell.getAddress())) {
            look.comment(cell, mistake.reason() + (mistake.suggestion().isEmpty() ? "" : "\n" + mistake.suggestion()));
        }
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }
}
