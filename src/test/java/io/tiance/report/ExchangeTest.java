package io.tiance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.enterprise.InputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON as it comes in. */
class ExchangeTest {
    @Test
    void keepsNumbersExactAndNamesInOrder() {
        Map<?, ?> read = Exchange.tree(
                " {\"b\": 1.10, \"a\": [1, {\"a\": \"\\u7532\"}, []], \"c\": null, \"d\": true, \"e\": false} ");
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.of("b", "a", "c", "d", "e"));
        assertThat(Arrays.asList(read.values().toArray()))
                .isEqualTo(Arrays.asList(
                        new BigDecimal("1.10"), List.of(1, Map.of("a", "甲"), List.of()), null, true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2}                    | 第 1 行第 13 列附近",
                "{\"a\": {\"b\": null, \"b\": null}}     | 第 1 行第 22 列附近",
                "{\"a\": null, \"a\": [1, }              | 第 1 行第 16 列附近",
                "{\"a\": 1                               | 第 1 行第 8 列附近",
                "{\"a\": 1} 2                            | 第 1 行第 10 列附近",
                "{\"a\": [[[[[[[[1]]]]]]]]}              | 不是有效的 JSON",
                "[1]                                     | 最外层应为对象"
            })
    void saysWhereItIsWrong(String text, String told) {
        assertThatThrownBy(() -> Exchange.tree(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(told);
    }
}
