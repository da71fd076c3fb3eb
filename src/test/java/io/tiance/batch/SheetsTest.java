package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as officers have them. */
class SheetsTest {
    @TempDir
    private Path folder;

    @Test
    void findsEveryPlantedMistakeAndNothingElse() throws IOException {
        for (Path file : List.of(PlantedSheet.XLSX, PlantedSheet.CSV)) {
            boolean csv = file.equals(PlantedSheet.CSV);
            DryRun.Result result = DryRun.check(file, Limits.UPLOAD, PlantedSheet.DAY);
            assertThat(result.rows()).isEqualTo(500);
            assertThat(result.good()).isEqualTo(480);
            assertThat(result.mistakes())
                    .extracting(Mistake::row)
                    .containsExactlyElementsOf(PlantedSheet.PLANTS.stream()
                            .map(plant -> (long) plant.row())
                            .toList());
            for (int i = 0; i < result.mistakes().size(); i++) {
                PlantedSheet.Plant plant = PlantedSheet.PLANTS.get(i);
                Mistake mistake = result.mistakes().get(i);
                String[] reasons = plant.reason().split("\\|");
                assertThat(mistake.header()).startsWith(plant.label());
                assertThat(mistake.column())
                        .isEqualTo(Columns.letter(FictionalEnterprise.LABELS.indexOf(plant.label())));
                assertThat(mistake.value()).isNotBlank();
                assertThat(mistake.reason() + mistake.suggestion()).contains(reasons[csv ? reasons.length - 1 : 0]);
                assertThat(mistake.suggestion()).isNotBlank();
            }
        }
    }

    @Test
    void readsTheSameEnterpriseFromEveryForm() throws IOException {
        List<String> lines =
                List.of("序号;企业名称;最近一年营业收入（万元）;加计扣除比例;备注：谁填", "1;甲（虚构）;1,234.5;;张", "", "2;\"乙;（虚构）\";不清楚;;李");
        lines = lines.stream().map(line -> line.replace("加计扣除比例", "备注二")).toList();
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            Path file = Files.writeString(folder.resolve("a.csv"), String.join("\n", lines), charset);
            List<Reading> read = all(file);
            assertThat(read).extracting(Reading::name).containsExactly("甲（虚构）", "乙;（虚构）");
            assertThat(read).extracting(Reading::row).containsExactly(2L, 4L);
            assertThat(good(read, 0).get最近一年营业收入().shown()).isEqualTo("1234.5万元");
            assertThat(good(read, 1).get最近一年营业收入().known()).isFalse();
        }
        Path marked = Files.writeString(
                folder.resolve("b.csv"), "\ufeff" + String.join("\n", lines).replace(';', '\t'));
        assertThat(all(marked)).hasSize(2);
        Path json = Files.writeString(
                folder.resolve("c.jsonl"),
                "{\"企业名称\":\"甲\",\"职工总数\":80}\n\n{\"asOf\":\"2020-01-01\",\"enterprise\":{\"name\":\"乙\"}}\n{\"职工总数\":-1}\n[\n");
        List<Reading> read = all(json);
        assertThat(read).extracting(Reading::row).containsExactly(1L, 3L, 4L, 5L);
        assertThat(good(read, 0).get职工总数().shown()).isEqualTo("80人");
        assertThat(read.get(2).mistakes().get(0).reason()).contains("不能小于");
        assertThat(read.get(3).enterprise()).isNull();
    }

    @Test
    void takesCellsByTheirType() throws IOException {
        Path file = folder.resolve("typed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("别的").createRow(0).createCell(0).setCellValue("不读");
            XSSFRow header = workbook.createSheet("数据").createRow(2);
            XSSFRow row = workbook.getSheet("数据").createRow(3);
            workbook.getSheet("数据").createRow(0).createCell(0).setCellValue("天河区企业名单");
            List<String> labels = List.of("科技人员占比 (%)", "注册成立日期", "独立法人", "最近一年营业收入", "生产特征", "资产负债率");
            for (int i = 0; i < labels.size(); i++) {
                header.createCell(i).setCellValue(labels.get(i));
            }
            row.createCell(0).setCellValue(0.07);
            row.getCell(0).setCellStyle(style(workbook, "0%"));
            row.createCell(1).setCellValue(43_902);
            row.getCell(1).setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(5).setCellValue("5.5%");
            workbook.write(out);
        }
        Enterprise one = good(all(file), 0);
        assertThat(one.get科技人员占比().shown()).isEqualTo("7%");
        assertThat(one.get注册成立日期().shown()).isEqualTo("2020-03-12");
        assertThat(one.get独立法人().yes()).isTrue();
        assertThat(one.get最近一年营业收入().number()).isEqualByComparingTo("0.3");
        assertThat(one.get资产负债率().shown()).isEqualTo("5.5%");
        assertThat(all(file).get(0).row()).isEqualTo(4);
    }

    @Test
    void saysWhatIsWrongWithAHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("h.csv"), "企业名称,职工总人数,最近一年营业收入（元）,科技人员,科技人员（人）\n甲,1,2,3,4\n");
        DryRun.Result result = DryRun.check(file, Limits.UPLOAD, PlantedSheet.DAY);
        assertThat(result.rows()).isZero();
        assertThat(result.mistakes()).extracting(Mistake::column).containsExactly("B", "C", "E");
        assertThat(result.mistakes().get(0).suggestion()).contains("职工总数（人）");
        assertThat(result.mistakes().get(1).reason()).contains("万元");
        assertThat(result.mistakes().get(2).reason()).contains("两列");
        try (Rows rows = Rows.open(file, Limits.UPLOAD)) {
            assertThatThrownBy(rows::next).isInstanceOf(IllegalStateException.class);
        }
    }

    /** Whatever the width of its characters, our own header and our own options are understood. */
    @Test
    void understandsEveryHeaderAndOptionOfItsOwn() throws Values.Unusable {
        for (FigureInfo figure : Vocabulary.figures()) {
            Columns columns = Columns.of(1, List.of(Columns.header(figure)));
            assertThat(columns.mistakes()).as(figure.label()).isEmpty();
            assertThat(columns.figures().get(0)).isEqualTo(figure);
            for (String option : figure.options()) {
                Object value = Values.of(figure, option);
                assertThat(value).isEqualTo(figure.multiple() ? List.of(option) : option);
            }
            if (figure.multiple()) {
                assertThat(Values.of(figure, String.join("、", figure.options())))
                        .isEqualTo(figure.options());
                assertThat(Values.of(figure, "无")).isEqualTo(List.of());
            }
        }
    }

    /** Entities that stand for each other a billion times, and one that stands for a file. */
    @Test
    void resolvesNoEntities() throws IOException {
        Path good = folder.resolve("good.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(good)) {
            workbook.createSheet("数据").createRow(0).createCell(0).setCellValue("企业名称");
            workbook.getSheet("数据").createRow(1).createCell(0).setCellValue("MARK");
            workbook.write(out);
        }
        Path secret = Files.writeString(folder.resolve("secret"), "秘密");
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        for (String entity :
                List.of(laughs + "<!ENTITY x \"&a29;\">", "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">")) {
            Path bad = folder.resolve("bad.xlsx");
            try (ZipFile from = new ZipFile(good.toFile());
                    ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bad))) {
                for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write((entry.getName().endsWith("sharedStrings.xml")
                                    ? text.replaceFirst("<sst", "<!DOCTYPE sst [" + entity + "]><sst")
                                            .replace("MARK", "&x;")
                                    : text)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            try {
                assertThat(all(bad))
                        .allSatisfy(reading ->
                                assertThat(reading.name()).hasSizeLessThan(100).doesNotContain("秘密"));
            } catch (InputException e) {
                assertThat(e).hasMessageContaining("损坏");
            }
        }
    }

    @Test
    void refusesWhatItShouldNotRead() throws IOException {
        refused("旧版 .xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused("空", new byte[0]);
        refused("Parquet", "PAR1".getBytes(StandardCharsets.US_ASCII));
        refused("不是 .xlsx", zip("other.txt", new byte[10]));
        refused("宏", zip("xl/vbaProject.bin", new byte[10]));
        refused(
                "压缩炸弹",
                zip("xl/worksheets/sheet1.xml", "<a> </a>".repeat(4 << 20).getBytes(StandardCharsets.US_ASCII)));
        refused("已损坏", new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        refused("GB18030", new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, 'x'});
        StringBuilder many = new StringBuilder("企业名称\n");
        for (int i = 0; i <= Limits.UPLOAD.rows(); i++) {
            many.append("甲\n");
        }
        refused("20000 行", many.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void marksMistakesInACopyThatCanBeReadAgain() throws IOException {
        for (Path file : List.of(PlantedSheet.XLSX, PlantedSheet.CSV)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DryRun.annotate(file, Limits.UPLOAD, PlantedSheet.DAY, bytes);
            Path copy = Files.write(folder.resolve("copy.xlsx"), bytes.toByteArray());
            try (XSSFWorkbook workbook = new XSSFWorkbook(copy.toFile())) {
                for (PlantedSheet.Plant plant : PlantedSheet.PLANTS) {
                    int column = FictionalEnterprise.LABELS.indexOf(plant.label());
                    var cell = workbook.getSheet("数据").getRow(plant.row() - 1).getCell(column);
                    assertThat(cell.getCellComment()).isNotNull();
                    assertThat(cell.getCellStyle().getFillForegroundColorColor())
                            .isNotNull();
                }
                assertThat(workbook.getSheet("问题").getLastRowNum()).isEqualTo(20);
                assertThat(workbook.getSheet("问题").getRow(1).getCell(0).getNumericCellValue())
                        .isEqualTo(12);
                assertThat(workbook.getSheet("数据").getCellComments()).hasSize(20);
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
            DryRun.Result again = DryRun.check(copy, Limits.UPLOAD, PlantedSheet.DAY);
            assertThat(again.good()).isEqualTo(480);
            assertThat(again.mistakes()).hasSize(20);
        }
    }

    private void refused(String why, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("refused"), content);
        assertThatThrownBy(() -> DryRun.check(file, Limits.UPLOAD, PlantedSheet.DAY))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(why);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static List<Reading> all(Path file) throws IOException {
        return all(file, Limits.UPLOAD);
    }

    static List<Reading> all(Path file, Limits limits) throws IOException {
        List<Reading> read = new ArrayList<>();
        try (Rows rows = Rows.open(file, limits)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                read.add(row.read(PlantedSheet.DAY));
            }
        }
        return read;
    }

    private static Enterprise good(List<Reading> read, int index) {
        assertThat(read.get(index).mistakes()).isEmpty();
        return java.util.Objects.requireNonNull(read.get(index).enterprise());
    }
}
