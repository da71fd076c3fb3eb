package io.tiance.batch;

import io.tiance.enterprise.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes the sheets of {@code fixtures/sheets}: 500 made-up enterprises, 20 of them with a mistake each. */
final class PlantedSheet {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Path XLSX = Path.of("fixtures/sheets/500-rows-20-mistakes.xlsx");
    static final Path CSV = Path.of("fixtures/sheets/500-rows-20-mistakes-gb18030.csv");
    static final int ROWS = 500;
    private static final long SEED = 20_261_120;

    /**
     * A mistake.
     *
     * @param inXlsx what to do to the cell
     * @param inCsv what stands in the cell of the CSV
     * @param reason what must be said of it, in part; of the CSV after the bar
     */
    record Plant(int row, String label, Function<Cell, @Nullable Object> inXlsx, String inCsv, String reason) {}

    static final List<Plant> PLANTS = List.of(
            plant(12, "统一社会信用代码", 914499990012345678L, "9.14499990012345E+17", "当成了数字|科学计数法"),
            plant(31, "统一社会信用代码", "91449999MA5ABCDE00", "91449999MA5ABCDE00", "校验位不符"),
            plant(47, "统一社会信用代码", "9.145E+17", "9.145E+17", "科学计数法"),
            plant(68, "国民经济行业代码", 6513L, "软件", "当成了数字|2 至 4 位数字"),
            plant(90, "国民经济行业代码", "9999", "9999", "大类不存在"),
            plant(113, "职工总数", "三十", "三十", "应填数字"),
            plant(134, "从业人员", -5L, "-5", "不能小于"),
            new Plant(155, "最近一年营业收入", cell -> styled(cell, 12.5, "0.00%"), "12.5%", "百分比格式|应填数字"),
            new Plant(177, "资产总额", cell -> styled(cell, 43_902, "yyyy-mm-dd"), "2020-03-12", "却是日期|应填数字"),
            plant(198, "注册成立日期", "2027-01-05", "2027/1/5", "晚于判定日"),
            plant(221, "注册成立日期", "2021-02-30", "2021年2月30日", "没有这一天"),
            plant(243, "注册成立日期", 43_902L, "43902", "却是数字|应填日期"),
            plant(265, "独立法人", 1L, "1", "应填 是 或 否"),
            plant(288, "居民企业", "不确定", "不确定", "应填 是 或 否"),
            plant(309, "注册地", "天河", "天河", "应从以下各项中选"),
            new Plant(333, "最近一年总收入", PlantedSheet::formula, "1.2E+05", "是公式|科学计数法"),
            new Plant(356, "前一年销售收入", PlantedSheet::error, "#DIV/0!", "错误值|应填数字"),
            plant(401, "科技人员", 99_999_999L, "99999999", "部分不能大于整体"),
            plant(444, "前二年营业收入", "1200万元", "1200万元", "应填数字"),
            plant(487, "高企一类知识产权数", new BigDecimal("2.5"), "2.5", "应为整数"));

    private PlantedSheet() {}

    /** @param args none */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(XLSX.getParent());
        writeXlsx(XLSX);
        Files.writeString(CSV, csv(), Charset.forName("GB18030"));
    }

    /** The enterprise of a row as Excel numbers it, before anything is planted; every cell that is planted in is filled. */
    static Map<String, Object> enterprise(int row) {
        Map<String, Object> answers = new LinkedHashMap<>(FictionalEnterprise.of(SEED, row, DAY));
        return answers;
    }

    static Optional<Plant> plantIn(int row) {
        return PLANTS.stream().filter(plant -> plant.row() == row).findFirst();
    }

    static void writeXlsx(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("数据");
            Look look = new Look(workbook);
            look.headers(sheet, 0, headers().toArray(String[]::new));
            for (int row = 2; row <= ROWS + 1; row++) {
                org.apache.poi.ss.usermodel.Row line = sheet.createRow(row - 1);
                Map<String, Object> answers = enterprise(row);
                for (int i = 0; i < FictionalEnterprise.LABELS.size(); i++) {
                    String label = FictionalEnterprise.LABELS.get(i);
                    Cell cell = line.createCell(i);
                    Optional<Plant> plant =
                            plantIn(row).filter(one -> one.label().equals(label));
                    Object value = plant.isPresent() ? plant.get().inXlsx().apply(cell) : inXlsx(answers.get(label));
                    if (value != null) {
                        look.put(cell, value);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static String csv() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", headers())));
        for (int row = 2; row <= ROWS + 1; row++) {
            int number = row;
            Map<String, Object> answers = enterprise(row);
            lines.add(FictionalEnterprise.LABELS.stream()
                    .map(label -> plantIn(number)
                            .filter(one -> one.label().equals(label))
                            .map(Plant::inCsv)
                            .orElseGet(
                                    () -> answers.containsKey(label) ? FictionalSheet.inACell(answers.get(label)) : ""))
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> headers() {
        return FictionalEnterprise.LABELS.stream()
                .map(label -> Columns.header(Vocabulary.get(label)))
                .toList();
    }

    private static @Nullable Object inXlsx(@Nullable Object value) {
        return value instanceof Boolean yes ? (yes ? "是" : "否") : value;
    }

    private static Plant plant(int row, String label, Object inXlsx, String inCsv, String reason) {
        return new Plant(row, label, cell -> inXlsx, inCsv, reason);
    }

    private static @Nullable Object styled(Cell cell, double value, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return null;
    }

    private static @Nullable Object formula(Cell cell) {
        cell.setCellFormula("1+1");
        return null;
    }

    private static @Nullable Object error(Cell cell) {
        cell.setCellErrorValue(FormulaError.DIV0.getCode());
        return null;
    }
}
