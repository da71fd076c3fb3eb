package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet in and out says what the same rows say as CSV and JSONL. */
class ParquetTest {
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
    void judgesTypedColumnsAsItJudgesLines() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Path table = folder.resolve("table.jsonl");
        assertThat(run(fictional(150, FictionalSheet.Format.parquet), table))
                .isEqualTo(run(fictional(150, FictionalSheet.Format.jsonl), lines));
        assertThat(table).hasSameBinaryContentAs(lines);
        assertThat(Files.readAllLines(table)).hasSize(150);
    }

    @Test
    void findsTheMistakesThatItFindsInCsv() throws IOException {
        Path table = folder.resolve("table.jsonl");
        Path sheet = folder.resolve("sheet.jsonl");
        BatchJob.Progress done = run(texts(PlantedSheet.CSV), table);
        assertThat(done).isEqualTo(run(PlantedSheet.CSV, sheet));
        assertThat(done.refused()).isEqualTo(20);
        List<String> renumbered = Files.readAllLines(sheet).stream()
                .map(line -> line.replaceFirst("\"row\":" + row(line), "\"row\":" + (row(line) - 1)))
                .toList();
        assertThat(Files.readAllLines(table)).isEqualTo(renumbered);
        List<CSVRecord> expected = csv(BatchJob.beside(sheet, ".errors.csv"));
        List<CSVRecord> found = csv(BatchJob.beside(table, ".errors.csv"));
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 1; i < found.size(); i++) {
            List<String> mistake = new ArrayList<>(expected.get(i).toList());
            mistake.set(0, String.valueOf(Long.parseLong(mistake.get(0)) - 1));
            assertThat(found.get(i).toList()).isEqualTo(mistake);
        }
    }

    @Test
    void readsEveryTypeAndNothingAsBlank() throws IOException {
        Path file = folder.resolve("in.parquet");
        RawParquet.write(file, """
                message m {
                  optional binary 企业名称 (STRING);
                  required int32 employees;
                  optional int64 从业人员;
                  optional int32 前一年销售收入 (DECIMAL(9,2));
                  optional int64 最近一年销售收入 (DECIMAL(18,4));
                  optional fixed_len_byte_array(16) 前二年销售收入 (DECIMAL(38,20));
                  optional binary 最近一年总收入 (DECIMAL(30,3));
                  optional double 资产总额;
                  optional float 负债总额;
                  optional boolean 居民企业;
                  optional int32 注册成立日期 (DATE);
                  optional int64 备注时间 (TIMESTAMP(MICROS,false));
                  optional group 备注列表 (LIST) { repeated group list { optional binary element (STRING); } }
                  repeated binary 备注旧列表 (STRING);
                  optional int32 备注空 (UNKNOWN);
                  optional int32 备注无符号 (INTEGER(32,false));
                  optional group 备注嵌套 { required int32 a; }
                }
                """, add -> {
            Group row = add.get();
            row.append("企业名称", "甲").append("employees", 80).append("从业人员", 3_000_000_000L);
            row.append("前一年销售收入", 123).append("最近一年销售收入", 50_000_001L);
            row.append("前二年销售收入", bytes("5000.00000000000000000001", 20, 16));
            row.append("最近一年总收入", bytes("-1.500", 3, 0));
            row.append("资产总额", 0.1).append("负债总额", 0.1f).append("居民企业", false);
            row.append("注册成立日期", (int) LocalDate.of(1999, 12, 31).toEpochDay());
            row.append("备注时间", LocalDateTime.of(1969, 7, 20, 0, 0).toEpochSecond(ZoneOffset.UTC) * 1_000_000);
            Group list = row.addGroup("备注列表");
            list.addGroup(0).append("element", "一");
            list.addGroup(0).append("element", "二");
            row.append("备注旧列表", "三").append("备注无符号", -1);
            row.addGroup("备注嵌套").append("a", 1);
            add.get().append("employees", 0).addGroup("备注列表");
        });
        try (Rows rows = Rows.open(file, Limits.OWN_FILE)) {
            assertThat(rows.headerMistakes()).isEmpty();
            Row full = Objects.requireNonNull(rows.next());
            assertThat(full.cells())
                    .isEqualTo(Arrays.asList(
                            "甲",
                            new BigDecimal("80"),
                            new BigDecimal("3000000000"),
                            new BigDecimal("1.23"),
                            new BigDecimal("5000.0001"),
                            new BigDecimal("5000.00000000000000000001"),
                            new BigDecimal("-1.5"),
                            new BigDecimal("0.1"),
                            new BigDecimal("0.1"),
                            false,
                            LocalDate.of(1999, 12, 31),
                            LocalDate.of(1969, 7, 20),
                            "一、二",
                            "三",
                            null,
                            new BigDecimal("4294967295"),
                            null));
            Row blank = Objects.requireNonNull(rows.next());
            assertThat(blank.number()).isEqualTo(2);
            List<@Nullable Object> cells = new ArrayList<>(java.util.Collections.nCopies(17, null));
            cells.set(1, BigDecimal.ZERO);
            // a list without anything in it is an answer, no list is none; the old kind of list is always there
            cells.set(12, "无");
            cells.set(13, "无");
            assertThat(blank.cells()).isEqualTo(cells);
            assertThat(rows.next()).isNull();
            assertThat(rows.share()).isEqualTo(1);
        }
    }

    /** As near to the bound as an answer may be. */
    @Test
    void keepsDecimalsExactOnABound() throws IOException {
        String[] revenue = {"5000", "5000.0000000001", "5000", "5000"};
        String[] share = {"4.5", "4.5", "5", "4.9999999999"};
        Path file = folder.resolve("in.parquet");
        RawParquet.write(file, """
                message m {
                  required fixed_len_byte_array(16) 最近一年销售收入 (DECIMAL(38,10));
                  required fixed_len_byte_array(16) 近三年研发费用占比 (DECIMAL(38,10));
                }
                """, add -> {
            for (int i = 0; i < revenue.length; i++) {
                add.get().append("最近一年销售收入", bytes(revenue[i], 10, 16)).append("近三年研发费用占比", bytes(share[i], 10, 16));
            }
        });
        List<String> said = new ArrayList<>();
        try (Rows rows = Rows.open(file, Limits.OWN_FILE)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                Enterprise enterprise =
                        Objects.requireNonNull(row.read(PlantedSheet.DAY).enterprise());
                Assessment.of(enterprise, rules, policy -> policy.id().equals("HNTE")).policies().stream()
                        .flatMap(policy -> policy.findings().stream())
                        .filter(finding -> finding.criterion().id().equals("HNTE-A11-5"))
                        .forEach(finding -> said.add(finding.status().name()));
            }
        }
        assertThat(said).containsExactly("NOT_MET", "MET", "MET", "NOT_MET");
    }

    @Test
    void writesTheColumnsOfTheCsv() throws IOException {
        Path in = folder.resolve("in.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(fictional(60, FictionalSheet.Format.jsonl)));
        lines.set(10, "{\"职工总数\":-1}");
        lines.set(20, "{\"职工总数\":7}");
        lines.set(30, "{\"企业名称\":\"=1+1\"}");
        Files.write(in, lines);
        Path sheet = folder.resolve("out.csv");
        Path table = folder.resolve("out.parquet");
        assertThat(run(in, table)).isEqualTo(run(in, sheet));
        List<CSVRecord> expected = csv(sheet);
        RawParquet.Content content = RawParquet.read(table);
        assertThat(content.columns()).isEqualTo(expected.get(0).toList());
        assertThat(content.types()).startsWith("INT64 null", "BINARY STRING", "BINARY STRING");
        assertThat(content.about())
                .containsEntry("tiance.ruleset", rules.digest())
                .containsEntry("tiance.as_of", PlantedSheet.DAY.toString());
        List<List<String>> rows = expected.stream()
                .skip(1)
                // what keeps a text from being a formula is for spreadsheets only
                .map(one -> one.stream()
                        .map(cell -> cell.startsWith("'=") ? cell.substring(1) : cell)
                        .toList())
                .toList();
        assertThat(content.rows()).hasSize(59).isEqualTo(rows);
        assertThat(content.cell(19, 1)).isNull();
        assertThat(BatchJob.beside(table, ".errors.csv")).hasSameBinaryContentAs(BatchJob.beside(sheet, ".errors.csv"));
        assertThat(BatchJob.beside(table, ".part")).doesNotExist();
        assertThat(BatchJob.beside(table, ".progress")).doesNotExist();
    }

    @Test
    void leavesNothingThatLooksFinishedWhenItBreaksOff() throws IOException {
        Path in = fictional(200, FictionalSheet.Format.jsonl);
        Path out = Files.writeString(folder.resolve("out.parquet"), "of an earlier run");
        assertThatThrownBy(() -> BatchJob.run(request(in, out, false), progress -> {
                    assertThat(out).hasContent("of an earlier run");
                    assertThat(BatchJob.beside(out, ".part")).exists();
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(out).hasContent("of an earlier run");
        assertThat(BatchJob.beside(out, ".part")).doesNotExist();
        assertThatThrownBy(() -> BatchJob.run(request(in, out, true), progress -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Parquet 不能续写");
        run(in, out);
        assertThat(RawParquet.read(out).rows()).hasSize(200);
    }

    @Test
    void goesOnInAFileWhereItWasInterrupted() throws IOException {
        Path in = fictional(3000, FictionalSheet.Format.parquet);
        Path whole = folder.resolve("whole.jsonl");
        BatchJob.Progress expected = run(in, whole);
        Path out = folder.resolve("out.jsonl");
        assertThatThrownBy(() -> BatchJob.run(request(in, out, false), progress -> {
                    if (progress.judged() > 2000) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        Files.writeString(out, "half a row", java.nio.file.StandardOpenOption.APPEND);
        assertThat(BatchJob.run(request(in, out, true), progress -> {})).isEqualTo(expected);
        assertThat(out).hasSameBinaryContentAs(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "optional group 职工总数 { required int32 a; }",
                "optional group 职工总数 (MAP) { repeated group key_value { required binary key (STRING); optional int32 value; } }",
                "optional group 职工总数 (LIST) { repeated group list { optional group element { required int32 a; } } }",
                "optional group 职工总数 (LIST) { repeated group array { required int32 a; } }",
                "optional binary 职工总数",
                "optional fixed_len_byte_array(16) 职工总数 (UUID)",
                "optional int96 职工总数",
                "optional int64 职工总数 (TIMESTAMP(MICROS,true))",
                "optional int32 职工总数 (TIME(MILLIS,true))",
            })
    void namesAColumnWhoseTypeItCannotRead(String column) throws IOException {
        Path file = folder.resolve("in.parquet");
        RawParquet.write(
                file,
                "message m { optional binary 企业名称 (STRING); optional int32 职工总人数字; " + column
                        + (column.endsWith("}") ? " }" : "; }"),
                add -> add.get().append("企业名称", "甲"));
        assertThatThrownBy(() -> run(file, folder.resolve("out.jsonl")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("C 列“职工总数”：这一列的类型不能读：")
                .hasMessageContaining("（“in.parquet”）；请改为文本、数字")
                .hasMessageContaining("没有“职工总人数字”这个数据项");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void refusesWhatIsCutOffOrIsNoParquet() throws IOException {
        byte[] whole = Files.readAllBytes(fictional(40, FictionalSheet.Format.parquet));
        for (int length = 4; length < whole.length; length += 1 + whole.length / 60) {
            refused("不是完整的 Parquet 文件", Arrays.copyOf(whole, length));
        }
        refused("不是完整的 Parquet 文件", "PAR1 nothing of the kind PAR1".getBytes(StandardCharsets.US_ASCII));
        refused("不是 Parquet 文件", "企业名称\n甲\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Never another failure than a refusal, and never other content: pages carry checksums. */
    @Test
    void noticesWhatWasChangedInAPage() throws IOException {
        Path in = fictional(40, FictionalSheet.Format.parquet);
        byte[] whole = Files.readAllBytes(in);
        List<List<@Nullable Object>> content = cells(in);
        int noticed = 0;
        for (int place = 4; place < whole.length - 8; place += 1 + whole.length / 400) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x55;
            Path file = Files.write(folder.resolve("changed.parquet"), changed);
            try {
                assertThat(cells(file)).isEqualTo(content);
            } catch (InputException e) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(100);
    }

    @Test
    void refusesWhatIsEncryptedOrPackedOtherwise() throws IOException {
        byte[] key = "sixteen bytes it".getBytes(StandardCharsets.US_ASCII);
        for (UnaryOperator<FileEncryptionProperties.Builder> footer :
                List.<UnaryOperator<FileEncryptionProperties.Builder>>of(
                        one -> one, FileEncryptionProperties.Builder::withPlaintextFooter)) {
            Path file = folder.resolve("secret.parquet");
            RawParquet.write(
                    file,
                    "message m { optional binary 企业名称 (STRING); }",
                    CompressionCodecName.UNCOMPRESSED,
                    footer.apply(FileEncryptionProperties.builder(key)).build(),
                    add -> add.get().append("企业名称", "甲"));
            assertThatThrownBy(() -> run(file, folder.resolve("out.jsonl")))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("“secret.parquet”是加密的 Parquet");
        }
        for (CompressionCodecName codec : CompressionCodecName.values()) {
            Path file = folder.resolve("packed.parquet");
            RawParquet.write(
                    file,
                    "message m { optional binary 企业名称 (STRING); }",
                    codec,
                    null,
                    add -> add.get().append("企业名称", "甲甲甲甲甲甲甲甲甲甲甲甲"));
            if (PageCodecs.KNOWN.contains(codec)) {
                assertThat(cells(file)).isEqualTo(List.of(List.of("甲甲甲甲甲甲甲甲甲甲甲甲")));
            } else {
                assertThatThrownBy(() -> run(file, folder.resolve("out.jsonl")))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("“packed.parquet”的“企业名称”列以 " + codec + " 压缩");
            }
        }
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    private void refused(String reason, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.parquet"), bytes);
        Path out = folder.resolve("out.jsonl");
        assertThatThrownBy(() -> run(file, out))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("“bad.parquet”")
                .hasMessageContaining(reason);
        assertThat(out).doesNotExist();
    }

    private static List<List<@Nullable Object>> cells(Path file) throws IOException {
        List<List<@Nullable Object>> all = new ArrayList<>();
        try (Rows rows = Rows.open(file, Limits.OWN_FILE)) {
            if (!rows.headerMistakes().isEmpty()) {
                throw new InputException("file", "", "header");
            }
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells());
            }
        }
        return all;
    }

    /** The number as Parquet stores it; in so many bytes, or as few as it takes. */
    private static Binary bytes(String decimal, int scale, int width) {
        byte[] least = new BigDecimal(decimal).setScale(scale).unscaledValue().toByteArray();
        byte[] wide = new byte[Math.max(width, least.length)];
        Arrays.fill(wide, (byte) (least[0] < 0 ? -1 : 0));
        System.arraycopy(least, 0, wide, wide.length - least.length, least.length);
        return Binary.fromConstantByteArray(wide);
    }

    /** A sheet as Parquet, each cell the text that it is. */
    private Path texts(Path csv) throws IOException {
        Path file = folder.resolve("texts.parquet");
        try (Rows rows = Rows.open(csv, Limits.OWN_FILE);
                OutputStream out = Files.newOutputStream(file)) {
            Types.MessageTypeBuilder columns = Types.buildMessage();
            rows.headers()
                    .forEach(header -> columns.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(header));
            try (ParquetFile table = new ParquetFile(out, columns.named("m"), Map.of())) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    table.add(row.cells());
                }
            }
        }
        return file;
    }

    private Path fictional(int count, FictionalSheet.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FictionalSheet.write(count, 3, PlantedSheet.DAY, format, bytes);
        return Files.write(folder.resolve("fictional." + format), bytes.toByteArray());
    }

    private static long row(String line) {
        return Long.parseLong(line.replaceFirst("\\{\"row\":(\\d+),.*", "$1"));
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(file).substring(1), CSVFormat.EXCEL)) {
            return parser.getRecords();
        }
    }

    private static boolean wanted(Policy policy) {
        return policy.id().equals("TSME")
                || policy.id().equals("RDD")
                || policy.id().equals("HNTE");
    }

    private static BatchJob.Request request(Path in, Path out, boolean resume) {
        return new BatchJob.Request(in, out, rules, PlantedSheet.DAY, ParquetTest::wanted, "test", false, resume, 2);
    }

    private static BatchJob.Progress run(Path in, Path out) throws IOException {
        Consumer<BatchJob.Progress> nobody = progress -> {};
        return BatchJob.run(request(in, out, false), nobody);
    }
}
