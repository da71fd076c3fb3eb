package io.tiance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows judged together: what is wrong with one stays with it. */
class JudgedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static List<Row> rows(String... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> Objects.requireNonNull(Row.json(i + 1, lines[i].getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    @Test
    void whereOneBreaksJudgingDownTheOthersAreJudged() {
        List<Row> rows = rows("{\"职工总数\":80}", "{\"职工总数\":13}", "{\"职工总数\":\"许多\"}", "{\"职工总数\":90}");
        try (Rulebook book = Rulebook.builtIn()) {
            List<Judged<Integer>> judged = rows.stream()
                    .map(row -> Judged.of(row, DAY, enterprise -> {
                        if (unlucky(enterprise)) {
                            throw new IllegalStateException("thirteen");
                        }
                        return Assessment.of(enterprise, book, policy -> "TSME".equals(policy.id()))
                                .policies()
                                .size();
                    }))
                    .toList();
            assertThat(judged).extracting(Judged::row).containsExactly(1L, 2L, 3L, 4L);
            assertThat(judged).extracting(Judged::result).containsExactly(1, null, null, 1);
            assertThat(judged).extracting(Judged::failed).containsExactly(false, true, false, false);
            assertThat(judged.get(1).mistakes())
                    .singleElement()
                    .satisfies(mistake -> assertThat(mistake.reason()).contains("判定没有完成", "IllegalStateException"));
            assertThat(judged.get(2).mistakes())
                    .singleElement()
                    .satisfies(mistake -> assertThat(mistake.value()).isEqualTo("许多"));
        }
    }

    private static boolean unlucky(Enterprise enterprise) {
        return enterprise.get职工总数().number().intValue() == 13;
    }
}
