package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Enterprise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up enterprises could exist, do not, and come out the same every time. */
class FictionalEnterpriseTest {
    private static final int MANY = 5000;

    @TempDir
    private Path folder;

    @Test
    void contradictThemselvesNowhereAndShareNoCode() {
        Set<Object> codes = new HashSet<>();
        for (int row = 1; row <= MANY; row++) {
            Map<String, Object> one = FictionalEnterprise.of(11, row, PlantedSheet.DAY);
            Enterprise read = Enterprise.of(one, PlantedSheet.DAY);
            assertThat(read.get企业名称().value()).contains("（虚构");
            assertThat(read.get统一社会信用代码().value()).startsWith("91449999");
            assertThat(codes.add(one.get("统一社会信用代码"))).isTrue();
            assertThat(FictionalEnterprise.LABELS).containsAll(one.keySet());
        }
    }

    @Test
    void comeOutTheSameInEveryForm() throws IOException {
        for (FictionalSheet.Format format : FictionalSheet.Format.values()) {
            assertThat(bytes(format).length).isPositive();
            Path file = Files.write(folder.resolve("f." + format), bytes(format));
            var read = SheetsTest.all(file, Limits.OWN_FILE);
            assertThat(read).hasSize(50);
            for (int row = 1; row <= 50; row++) {
                Reading reading = read.get(row - 1);
                assertThat(reading.mistakes()).isEmpty();
                Enterprise expected = Enterprise.of(FictionalEnterprise.of(5, row, PlantedSheet.DAY), PlantedSheet.DAY);
                java.util.Objects.requireNonNull(reading.enterprise())
                        .given()
                        .forEach((key, answer) -> assertThat(answer.shown())
                                .isEqualTo(expected.given().get(key).shown()));
                assertThat(reading.enterprise().given().keySet())
                        .isEqualTo(expected.given().keySet());
            }
        }
        assertThat(bytes(FictionalSheet.Format.csv)).isEqualTo(bytes(FictionalSheet.Format.csv));
    }

    private static byte[] bytes(FictionalSheet.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FictionalSheet.write(50, 5, PlantedSheet.DAY, format, out);
        return out.toByteArray();
    }
}
