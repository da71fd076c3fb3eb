package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would ask the reader for all the memory there is. */
class HostileSheetsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "<Override PartName=\"/%s\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"/>",
                "<c t='n' r = 'zzzz1'/>",
                "<c t=\">\"\n\tr=\"$ABCD$1\"/>",
                "<c r=\"&#90;&#90;ZZZZ1\"/>",
                "<c r=\"一一1\"/>",
                "<c><v><![CDATA[1]]></v></c>",
                "<c><v>1<!-- -->2</v></c>",
                "<c\0/>",
            })
    void refusesACellThatIsNotOne(String cell) throws IOException {
        Path file = workbook("", SHEET, sheet(cell).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> XlsxGuard.check(file, Limits.UPLOAD))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("不合规范");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"XFD1\"/>", "<c r=\"$A$1\"><f ref=\"A1:B2\" r1=\"ABCD1\"/></c>", "<c r='A1'/>"})
    void takesACellThatIsOne(String cell) throws IOException {
        Path file = workbook("", SHEET, sheet(cell).getBytes(StandardCharsets.UTF_8));
        assertThat(XlsxGuard.check(file, Limits.UPLOAD)).isEqualTo(1);
    }

    @Test
    void refusesAnEndlessText() throws IOException {
        String text = sheet("<c t=\"inlineStr\"><is><t>" + "长>".repeat(300_000) + "</t></is></c>");
        Path file = workbook("", SHEET, text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> XlsxGuard.check(file, Limits.OWN_FILE)).isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void refusesAWayOfWritingItCannotSeeThrough(String charset) throws IOException {
        Path file = workbook("", SHEET, sheet("<c r=\"ZZZZZZ1\"/>").getBytes(Charset.forName(charset)));
        assertThatThrownBy(() -> XlsxGuard.check(file, Limits.UPLOAD)).isInstanceOf(InputException.class);
    }

    @Test
    void limitsTheSharedStringsWhateverTheirName() throws IOException {
        Limits few = new Limits(Limits.UPLOAD.bytes(), Limits.UPLOAD.unpacked(), 1000, 10);
        byte[] strings = ("<sst>" + "<si/>".repeat(300) + "</sst>").getBytes(StandardCharsets.UTF_8);
        Path elsewhere = workbook(SHARED.formatted("xl/words.xml"), "xl/words.xml", strings);
        assertThatThrownBy(() -> XlsxGuard.check(elsewhere, few)).hasMessageContaining("解压后过大");
        Path disguised = workbook(SHARED.formatted(SHEET), SHEET, strings);
        assertThatThrownBy(() -> XlsxGuard.check(disguised, few)).hasMessageContaining("不合规范");
    }

    private static String sheet(String cell) {
        return "<worksheet><sheetData><row r=\"1\">" + cell + "</row></sheetData></worksheet>";
    }

    private Path workbook(String types, String name, byte[] part) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types>" + types + "</Types>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return file;
    }
}
