package io.tiance.batch;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Goals;
import io.tiance.report.Views;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet to be filled in: 说明, 数据 with the columns that some families of policies read, 字典. */
public final class Template {
    private static final String OPTIONS = "选项";
    private static final int HEADER_WIDTH = 18;
    private static final float HEADER_HEIGHT = 48;
    private static final int LAST_ROW = (int) Limits.UPLOAD.rows() + 1;
    private static final long EXAMPLE_SEED = 2026;
    private static final int DIGEST_SHOWN = 12;

    private final Workbook workbook;
    private final Look look;
    private final List<FigureInfo> figures;
    private int optionColumns;

    private Template(Workbook workbook, List<FigureInfo> figures) {
        this.workbook = workbook;
        this.look = new Look(workbook);
        this.figures = figures;
    }

    /**
     * Writes an XLSX.
     *
     * @param families whose figures are wanted; empty for all
     * @param asOf the day that says which versions of the policies are meant
     */
    public static void write(Rulebook rules, Set<Policy.Family> families, LocalDate asOf, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Template template = new Template(workbook, columns(rules, families, asOf));
            template.explain(families, rules.digest(), asOf);
            template.data(asOf);
            template.dictionary();
            if (workbook.getSheet(OPTIONS) != null) {
                workbook.setSheetHidden(workbook.getSheetIndex(OPTIONS), true);
            }
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.write(out);
        }
    }

    /** What the policies of these families can ask for, by group; name and code lead. */
    static List<FigureInfo> columns(Rulebook rules, Set<Policy.Family> families, LocalDate asOf) {
        Set<String> keys = rules.figures(asOf, new Goals(families, Set.of()));
        List<FigureInfo> lead = List.of(Vocabulary.get("name"), Vocabulary.get("creditCode"));
        Stream<FigureInfo> others = Vocabulary.figures().stream()
                .filter(figure -> keys.contains(figure.key()) && !figure.computed() && !lead.contains(figure));
        return Stream.concat(lead.stream(), others).toList();
    }

    private void explain(Set<Policy.Family> families, String digest, LocalDate asOf) {
        Sheet sheet = workbook.createSheet("说明");
        Look.widths(sheet, 110);
        String scope = families.isEmpty()
                ? "全部政策"
                : families.stream().sorted().map(Enum::name).collect(Collectors.joining("、"));
        List<String> lines = List.of(
                "天策批量筛选模板",
                "范围：" + scope + "；规则版本 " + digest.substring(0, DIGEST_SHOWN) + "；判定日 " + asOf,
                "1. 在“数据”表中填写，每行一家企业。第 2 行是示例（虚构），导入时自动忽略，可删可留。",
                "2. 不清楚的留空，不要填 0 或“否”：空白按“待补充”处理，不会判为不符合。用不到的列可以删去，列的次序可以调换。",
                "3. 表头不要改名。括号里是单位：金额为万元；百分数填 5 或 5% 都表示百分之五。",
                "4. 统一社会信用代码、行业代码列已设为文本格式；从别处粘贴时请选“只粘贴数值”，以免 Excel 变成科学计数法。",
                "5. 是/否与单选列有下拉选项；可多选的列用顿号分隔，一项也没有填“无”。日期形如 2020-03-12。",
                "6. 请勿填公式。可加一列“街道”，供筛选用，不参与判定；其他另加的列，表头以“备注”开头。各列的口径见表头批注与“字典”表。",
                "7. 一次至多 20,000 行、20 MB。",
                Views.DISCLAIMER + "。");
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(i == 0 ? look.header : look.wrapped);
        }
    }

    private void data(LocalDate asOf) {
        Sheet sheet = workbook.createSheet(XlsxRows.DATA);
        look.headers(sheet, 0, figures.stream().map(Columns::header).toArray(String[]::new));
        sheet.createFreezePane(1, 1);
        sheet.getRow(0).setHeightInPoints(HEADER_HEIGHT);
        Map<String, Object> example = FictionalEnterprise.of(EXAMPLE_SEED, 1, asOf);
        org.apache.poi.ss.usermodel.Row second = sheet.createRow(1);
        for (int i = 0; i < figures.size(); i++) {
            FigureInfo figure = figures.get(i);
            sheet.setColumnWidth(i, HEADER_WIDTH * 256);
            look.comment(sheet.getRow(0).getCell(i), told(figure));
            style(sheet, figure, i);
            offer(sheet, figure, i);
            Object value = "name".equals(figure.key()) ? SheetRow.EXAMPLE + "某科技有限公司" : example.get(figure.label());
            if (value != null) {
                Cell cell = second.createCell(i);
                cell.setCellValue(SafeText.of(FictionalSheet.inACell(value)));
                cell.setCellStyle(look.example);
            }
        }
    }

    private void style(Sheet sheet, FigureInfo figure, int column) {
        switch (figure.kind()) {
            case "text", "industry", "choice", "choices" -> sheet.setDefaultColumnStyle(column, look.text);
            case "date" -> sheet.setDefaultColumnStyle(column, look.date);
            default -> {}
        }
    }

    private void offer(Sheet sheet, FigureInfo figure, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint choice;
        if ("yesNo".equals(figure.kind())) {
            choice = helper.createExplicitListConstraint(new String[] {"是", "否"});
        } else if ("choice".equals(figure.kind())) {
            choice = helper.createFormulaListConstraint(range(figure.options()));
        } else {
            return;
        }
        DataValidation validation =
                helper.createValidation(choice, new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("不在选项之内", "请从下拉选项中选；不清楚请留空");
        sheet.addValidationData(validation);
    }

    /** Lists over 255 characters must stand in cells; all do, so that all work alike. */
    private String range(List<String> options) {
        Sheet sheet = workbook.getSheet(OPTIONS) == null ? workbook.createSheet(OPTIONS) : workbook.getSheet(OPTIONS);
        for (int i = 0; i < options.size(); i++) {
            org.apache.poi.ss.usermodel.Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(optionColumns).setCellValue(options.get(i));
        }
        String letter = Columns.letter(optionColumns++);
        return "'" + OPTIONS + "'!$" + letter + "$1:$" + letter + "$" + options.size();
    }

    private void dictionary() {
        Sheet sheet = workbook.createSheet("字典");
        look.headers(sheet, 0, "数据项", "键名", "单位", "类型", "分组", "口径", "出处", "选项");
        Look.widths(sheet, 28, 28, 10, 10, 16, 80, 40, 80);
        int row = 1;
        for (FigureInfo figure : figures) {
            look.values(
                    sheet,
                    row++,
                    figure.label(),
                    figure.key(),
                    figure.unit().symbol(),
                    kind(figure),
                    figure.group().label(),
                    figure.means() + (figure.hint().isEmpty() ? "" : "（" + figure.hint() + "）"),
                    figure.clause(),
                    String.join("、", figure.options()));
        }
    }

    private static String told(FigureInfo figure) {
        String options = figure.options().isEmpty()
                ? ""
                : "\n" + (figure.multiple() ? "可多选：" : "单选：") + String.join("、", figure.options());
        return kind(figure) + "：" + figure.means() + (figure.hint().isEmpty() ? "" : "\n" + figure.hint()) + options;
    }

    private static String kind(FigureInfo figure) {
        return switch (figure.kind()) {
            case "number" -> "数字";
            case "yesNo" -> "是/否";
            case "choice" -> "单选";
            case "choices" -> "多选";
            case "date" -> "日期";
            case "industry" -> "行业代码";
            default -> "文字";
        };
    }
}
