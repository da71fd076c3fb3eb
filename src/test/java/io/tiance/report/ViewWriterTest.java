package io.tiance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tiance.assessment.Assessment;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what Jackson writes, which is asked for the same view here. */
class ViewWriterTest {
    /** Every kind of value there is in a view. */
    record All(
            String text,
            @Nullable String none,
            @JsonInclude(Include.NON_NULL) @Nullable Part absent,
            @JsonInclude(Include.NON_EMPTY) String blank,
            @JsonInclude(Include.NON_EMPTY) String filled,
            BigDecimal number,
            int count,
            @Nullable Boolean yes,
            LocalDate day,
            List<List<String>> lists,
            Set<String> nothing,
            List<Part> parts) {}

    record Part(@Nullable BigDecimal number) {}

    static Stream<Path> fixtures() throws IOException {
        return Files.list(Path.of("fixtures/whole")).sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void assessments(Path fixture) throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 20);
        Assessment assessment = Assessment.of(
                Exchange.read(Files.readString(fixture), null, today).enterprise(), Rulebook.builtIn());
        AssessmentView view = Views.of(assessment);

        assertThat(Exchange.json(assessment)).isEqualTo(Exchange.json(view));
    }

    @Test
    void everyKindOfValue() {
        All view = new All(
                "",
                null,
                null,
                "",
                "x",
                new BigDecimal("1E+30"),
                -7,
                true,
                LocalDate.of(2026, 1, 2),
                List.of(List.of("a", "b"), List.of()),
                Set.of(),
                List.of(new Part(new BigDecimal("0.000001")), new Part(null)));

        assertThat(written(view)).isEqualTo(Exchange.json(view));
    }

    @Test
    void everyCharacter() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(code -> code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(written(new AssessmentView.Ruleset(all)).equals(Exchange.json(new AssessmentView.Ruleset(all))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d\"b", "\ud83d\ud83d\ude00\ude00", "\ude00\ud83d"})
    void halfACharacter(String text) {
        String json = Exchange.json(new AssessmentView.Ruleset(text));

        assertThat(written(new AssessmentView.Ruleset(text)))
                .isEqualTo(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        record Unknown(Object value) {}

        assertThatIllegalArgumentException().isThrownBy(() -> written(new Unknown(Map.of())));
    }

    private static String written(Record view) {
        return new String(ViewWriter.bytes(view), StandardCharsets.UTF_8);
    }
}
