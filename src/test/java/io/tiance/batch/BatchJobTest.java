package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole jobs: files in, files out. */
class BatchJobTest {
    private static Rulebook rules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        rules = Rulebook.builtIn();
    }

    @AfterAll
    static void release() {
        rules.close();
    }

    @Test
    void judgesTheGoodRowsOfASheetAndExportsThemWithTheirCodes() throws IOException {
        Path out = folder.resolve("out.xlsx");
        BatchJob.Progress done = run(PlantedSheet.XLSX, out, false);
        assertThat(done.judged()).isEqualTo(480);
        assertThat(done.refused()).isEqualTo(20);
        assertThat(done.failed()).isZero();
        try (XSSFWorkbook workbook = open(out)) {
            assertThat(names(workbook)).containsExactly("结果", "差距", "差一步", "依据", "说明");
            Sheet results = workbook.getSheet("结果");
            assertThat(results.getLastRowNum()).isEqualTo(480);
            Set<Integer> bad = new HashSet<>();
            PlantedSheet.PLANTS.forEach(plant -> bad.add(plant.row()));
            int line = 1;
            for (int row = 2; row <= PlantedSheet.ROWS + 1; row++) {
                if (!bad.contains(row)) {
                    Map<String, Object> given = PlantedSheet.enterprise(row);
                    assertThat(results.getRow(line).getCell(0).getNumericCellValue())
                            .isEqualTo(row);
                    assertThat(results.getRow(line).getCell(1).getStringCellValue())
                            .isEqualTo(given.get("企业名称"));
                    assertThat(results.getRow(line).getCell(2).getStringCellValue())
                            .isEqualTo(given.get("统一社会信用代码"));
                    assertThat(results.getRow(line).getCell(3).getStringCellValue())
                            .isNotBlank();
                    line++;
                }
            }
            double last = 0;
            for (int row = 1; row <= workbook.getSheet("差一步").getLastRowNum(); row++) {
                double relative =
                        workbook.getSheet("差一步").getRow(row).getCell(11).getNumericCellValue();
                assertThat(relative).isGreaterThanOrEqualTo(last);
                last = relative;
            }
            assertThat(workbook.getSheet("差一步").getLastRowNum()).isPositive();
            assertThat(workbook.getSheet("说明").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(rules.digest());
        }
        assertThat(Files.readAllLines(BatchJob.beside(out, ".errors.csv"))).hasSize(21);
    }

    @Test
    void saysTheSameOfEachAsAskedAlone() throws IOException {
        Path in = fictional(40);
        Path out = folder.resolve("out.jsonl");
        run(in, out, false);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(40);
        for (int row = 1; row <= 40; row += 13) {
            Map<?, ?> line = Exchange.tree(lines.get(row - 1));
            assertThat(line.get("row")).isEqualTo(row);
            Assessment alone = Assessment.of(
                    Enterprise.of(FictionalEnterprise.of(3, row, PlantedSheet.DAY), PlantedSheet.DAY),
                    rules,
                    BatchJobTest::wanted);
            List<String> expected = alone.policies().stream()
                    .map(one -> one.policy().id() + " " + one.verdict())
                    .toList();
            List<String> said = ((List<?>) java.util.Objects.requireNonNull(line.get("policies")))
                    .stream()
                            .map(one -> ((Map<?, ?>) one).get("id") + " " + ((Map<?, ?>) one).get("status"))
                            .toList();
            assertThat(said).isEqualTo(expected);
        }
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(fictional(5000)));
        lines.set(10, "{\"职工总数\":-1}");
        lines.set(4990, "{\"职工总数\":-1}");
        Path in = Files.write(folder.resolve("long.jsonl"), lines);
        Path whole = folder.resolve("whole.csv");
        BatchJob.Progress expected = run(in, whole, false);
        Path out = folder.resolve("out.csv");
        assertThatThrownBy(() -> BatchJob.run(request(in, out, false), progress -> {
                    if (progress.judged() > 3000) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        assertThatThrownBy(() -> run(in, out, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--resume");
        Files.writeString(out, "half a row", java.nio.file.StandardOpenOption.APPEND);
        BatchJob.Progress done = run(in, out, true);
        assertThat(done).isEqualTo(expected);
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(BatchJob.beside(out, ".errors.csv")).hasSameBinaryContentAs(BatchJob.beside(whole, ".errors.csv"));
        assertThat(BatchJob.beside(out, ".progress")).doesNotExist();
    }

    @Test
    void resumesOnlyTheSameJob() throws IOException {
        Path in = fictional(64);
        Path out = folder.resolve("out.jsonl");
        assertThatThrownBy(() -> BatchJob.run(request(in, out, false), progress -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        Files.writeString(in, "{}\n", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> run(in, out, true))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("从头跑");
    }

    @Test
    void offersATemplateThatReadsAsEmpty() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Template.write(rules, Set.of(Policy.Family.高企培育), PlantedSheet.DAY, out);
        }
        DryRun.Result result = DryRun.check(file, Limits.UPLOAD, PlantedSheet.DAY);
        assertThat(result.mistakes()).isEmpty();
        assertThat(result.rows()).isZero();
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(names(workbook)).contains("说明", "数据", "字典");
            XSSFSheet data = workbook.getSheet("数据");
            List<String> headers = new ArrayList<>();
            data.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            assertThat(headers).startsWith("企业名称", "统一社会信用代码").contains("最近一年销售收入（万元）", "科技人员（人）");
            assertThat(headers).doesNotContain("注册天数（天）", "企业规模");
            assertThat(data.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
            assertThat(data.getRow(0).getCell(2).getCellComment()).isNotNull();
            assertThat(data.getPaneInformation().isFreezePane()).isTrue();
            assertThat(data.getDataValidations())
                    .extracting(DataValidation::getErrorBoxTitle)
                    .contains("不在选项之内");
            assertThat(data.getRow(1).getCell(0).getStringCellValue()).startsWith("示例（虚构）");
            assertThat(workbook.getSheet("字典").getLastRowNum()).isEqualTo(headers.size());
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
        }
    }

    /** A blank enterprise of a policy asks for nothing that the template of its family has no column for. */
    @Test
    void offersAColumnForEverythingThatIsAsked() {
        for (Policy.Family family :
                List.of(Policy.Family.高企培育, Policy.Family.总部, Policy.Family.专精特新, Policy.Family.工业上楼)) {
            Set<String> columns = new HashSet<>();
            Template.columns(rules, Set.of(family), PlantedSheet.DAY).forEach(figure -> columns.add(figure.key()));
            Assessment blank = Assessment.of(
                    Enterprise.of(Map.of(), PlantedSheet.DAY), rules, policy -> policy.family() == family);
            blank.questions().forEach(question -> assertThat(columns).contains(question.key()));
        }
    }

    @Test
    void makesNoFormulaOfAName() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.jsonl"), "{\"企业名称\":\"=HYPERLINK(1)\"}\n{\"企业名称\":\"@甲\"}\n{\"企业名称\":\"-乙\"}\n");
        Path out = folder.resolve("out.xlsx");
        run(in, out, false);
        try (XSSFWorkbook workbook = open(out)) {
            for (int row = 1; row <= 3; row++) {
                assertThat(workbook.getSheet("结果").getRow(row).getCell(1).getStringCellValue())
                        .startsWith("'");
            }
        }
        Path csv = folder.resolve("out.csv");
        run(in, csv, false);
        assertThat(Files.readString(csv))
                .contains(",'=HYPERLINK(1)")
                .contains(",'@甲")
                .contains(",'-乙");
    }

    private Path fictional(int count) throws IOException {
        Path in = folder.resolve("in.jsonl");
        try (OutputStream out = Files.newOutputStream(in)) {
            FictionalSheet.write(count, 3, PlantedSheet.DAY, FictionalSheet.Format.jsonl, out);
        }
        return in;
    }

    private static boolean wanted(Policy policy) {
        return policy.id().equals("TSME") || policy.id().equals("RDD");
    }

    private static BatchJob.Request request(Path in, Path out, boolean resume) {
        return new BatchJob.Request(in, out, rules, PlantedSheet.DAY, BatchJobTest::wanted, "test", false, resume, 2);
    }

    private static BatchJob.Progress run(Path in, Path out, boolean resume) throws IOException {
        return BatchJob.run(request(in, out, resume), progress -> {});
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }
}
