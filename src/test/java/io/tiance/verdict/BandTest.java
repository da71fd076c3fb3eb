package io.tiance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of a table cover every value exactly once, in any order of rows. */
class BandTest {
    private static List<String> faults(String rows, String least, String most) {
        return Band.faults(
                Stream.of(rows.split(" / ")).map(Band::parse).toList(),
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "≤ 5 / > 5, ≤ 10 / > 10; ;",
                "> 10 / ≤ 5 / > 5, ≤ 10; ;",
                "≥ 0, < 5 / ≥ 5, ≤ 100; 0; 100",
                "< 0 / ≥ 0, ≤ 0 / > 0; ;",
            })
    void takesTablesThatCoverAll(String rows, String least, String most) {
        assertThat(faults(rows, least, most)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "< 5 / > 5; ; ; 空档",
                "≤ 5 / ≥ 6; ; ; 空档",
                "≤ 5 / ≥ 5; ; ; 重叠",
                "≤ 5 / > 4; ; ; 重叠",
                "≤ 5 / ≤ 9 / > 9; ; ; 重叠",
                "> 0, ≤ 5 / > 5; 0; ; 空档",
                "≥ 0, ≤ 5 / > 5, < 100; 0; 100; 空档",
                "≥ 0, ≤ 5 / > 5; ; ; 空档",
            })
    void findsHolesAndOverlaps(String rows, String least, String most, String says) {
        assertThat(faults(rows, least, most)).isNotEmpty().allMatch(fault -> fault.startsWith(says));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "≥ 五", "", "≥ 5, ≥ 6", "> 5, < 5", "> 5, ≤ 5", "≥ 6, ≤ 5", "= 5", "≥ 5 < 6"})
    void refusesWhatIsNoRange(String text) {
        assertThatThrownBy(() -> Band.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void includesItsBoundsAsWritten() {
        Band band = Band.parse("> 5, ≤ 10");
        assertThat(Stream.of("5", "5.0001", "10", "10.0")
                        .map(value -> band.holds(Measure.of("", Unit.NONE, new BigDecimal(value)))))
                .containsExactly(false, true, true, true);
    }
}
