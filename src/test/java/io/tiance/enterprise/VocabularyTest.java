package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every figure is defined once and completely. */
class VocabularyTest {
    private static final Enterprise BLANK = Enterprise.of(Map.of(), LocalDate.of(2026, 11, 20));

    @Test
    void keysAreCamelCaseAndLabelsUnique() {
        List<FigureInfo> figures = Vocabulary.figures();
        assertThat(figures).hasSizeGreaterThan(100);
        assertThat(figures)
                .extracting(FigureInfo::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-zA-Z0-9]+"));
        assertThat(figures)
                .extracting(FigureInfo::label)
                .doesNotHaveDuplicates()
                .allMatch(label -> label.codePoints().allMatch(Character::isLetterOrDigit) && label.length() > 1);
    }

    @Test
    void everyFigureSaysWhatItMeans() {
        SoftAssertions all = new SoftAssertions();
        for (FigureInfo figure : Vocabulary.figures()) {
            all.assertThat(figure.means()).as(figure.key()).isNotBlank();
            all.assertThat(figure.group()).as(figure.key()).isNotNull();
            all.assertThat(figure.kind().startsWith("choice"))
                    .as(figure.key())
                    .isEqualTo(!figure.options().isEmpty());
            all.assertThat(figure.options())
                    .as(figure.key())
                    .doesNotHaveDuplicates()
                    .noneMatch(option -> option.contains("|"));
            if (!figure.atMost().isEmpty()) {
                all.assertThat(Vocabulary.get(figure.atMost()).unit())
                        .as(figure.key())
                        .isEqualTo(figure.unit());
            }
            if (figure.min() != null && figure.max() != null) {
                all.assertThat(figure.min()).as(figure.key()).isLessThan(figure.max());
            }
        }
        all.assertAll();
    }

    /** What is answered directly lacks itself; what is worked out lacks answers that exist and can be given. */
    @Test
    void aBlankEnterpriseLacksExactlyWhatWasNotAnswered() {
        SoftAssertions all = new SoftAssertions();
        for (FigureInfo figure : Vocabulary.figures()) {
            Answer answer = BLANK.to(figure);
            TreeSet<String> self = new TreeSet<>(List.of(figure.key()));
            all.assertThat(answer.known()).as(figure.key()).isFalse();
            all.assertThat(answer.shown()).as(figure.key()).isEqualTo("未填");
            all.assertThat(answer.label()).as(figure.key()).isEqualTo(figure.label());
            if (!answer.missing().equals(self)) {
                all.assertThat(answer.missing()).as(figure.key()).isNotEmpty().allSatisfy(key -> {
                    FigureInfo part = Vocabulary.get(key);
                    assertThat(part.computed()).isFalse();
                    assertThat(BLANK.to(part).missing()).containsExactly(key);
                });
            }
            all.assertThat(figure.computed() && answer.missing().equals(self))
                    .as(figure.key())
                    .isFalse();
        }
        all.assertAll();
    }
}
