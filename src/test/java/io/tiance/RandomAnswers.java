package io.tiance;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up answers that an enterprise could give, drawn near the numbers that rules turn on. */
public final class RandomAnswers {
    private static final List<String> CODES =
            List.of("C", "I", "39", "3963", "I65", "6513", "F51", "52", "A01", "E", "L72", "7010", "M73", "G", "H62");

    private final Random random;
    private final LocalDate day;
    private final List<BigDecimal> numbers;

    /** @param numbers thresholds worth standing on */
    public RandomAnswers(Random random, LocalDate day, List<BigDecimal> numbers) {
        this.random = random;
        this.day = day;
        this.numbers = numbers;
    }

    /** The figures that are only ever answered, never worked out, in random order. */
    public List<FigureInfo> figures() {
        Enterprise blank = Enterprise.of(Map.of(), day);
        List<FigureInfo> figures = new ArrayList<>(Vocabulary.figures().stream()
                .filter(figure ->
                        blank.to(figure).missing().equals(figure.blank().missing()))
                .filter(figure -> !figure.computed() && !"text".equals(figure.kind()))
                .toList());
        Collections.shuffle(figures, random);
        return figures;
    }

    /** The enterprise with these figures answered too; those whose answer would contradict another stay blank. */
    public Map<String, Object> fillIn(Map<String, Object> answers, List<FigureInfo> figures) {
        Map<String, Object> filled = new LinkedHashMap<>(answers);
        figures.forEach(figure -> filled.put(figure.key(), value(figure)));
        try {
            Enterprise.of(filled, day);
            return filled;
        } catch (InputException e) {
            if (figures.size() == 1) {
                return answers;
            }
            Map<String, Object> some = answers;
            for (FigureInfo figure : figures) {
                some = fillIn(some, List.of(figure));
            }
            return some;
        }
    }

    private Object value(FigureInfo figure) {
        return switch (figure.kind()) {
            case "number" -> number(figure);
            case "yesNo" -> random.nextBoolean();
            case "choice" -> pick(figure.options());
            case "choices" ->
                figure.options().stream()
                        .filter(option -> random.nextInt(3) == 0)
                        .toList();
            case "date" -> day.minusDays(random.nextInt(4000)).toString();
            case "industry" -> pick(CODES);
            default -> "虚构";
        };
    }

    private BigDecimal number(FigureInfo figure) {
        BigDecimal number = pick(numbers);
        int choice = random.nextInt(5);
        number = choice == 0 ? number.add(BigDecimal.ONE) : choice == 1 ? number.subtract(BigDecimal.ONE) : number;
        number = figure.unit().whole() ? number.setScale(0, RoundingMode.DOWN) : number;
        number = figure.min() == null ? number : number.max(figure.min());
        return figure.max() == null ? number : number.min(figure.max());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
