package io.tiance.second;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Day;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The raw answers of an enterprise; null for a blank. Ratios are worked out from parts, and taken as answered without them. */
final class Facts {
    private final Map<String, Answer> given;
    private final LocalDate asOf;

    Facts(Enterprise enterprise) {
        given = enterprise.given();
        asOf = enterprise.asOf();
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean from(int year, int month, int day) {
        return !asOf.isBefore(LocalDate.of(year, month, day));
    }

    BigDecimal number(String key) {
        return given.get(key) instanceof Measure measure ? measure.number() : null;
    }

    Fraction exact(String key) {
        return Fraction.of(number(key));
    }

    LocalDate date(String key) {
        return given.get(key) instanceof Day day ? day.date() : null;
    }

    /** The option chosen. */
    String choice(String key) {
        return given.get(key) instanceof Choice choice ? choice.selected().get(0) : null;
    }

    /** All options chosen, of a choice of several. */
    List<String> choices(String key) {
        return given.get(key) instanceof Choice choice ? choice.selected() : null;
    }

    /** Digits or section letter. */
    String industry(String key) {
        return given.get(key) instanceof Industry industry ? industry.code() : null;
    }

    Ruling yes(String key) {
        return given.get(key) instanceof Flag flag ? Ruling.of(flag.yes()) : Ruling.BLANK;
    }

    Ruling no(String key) {
        return yes(key).not();
    }

    Ruling in(String key, String... options) {
        List<String> chosen = choices(key);
        if (chosen == null) {
            return Ruling.BLANK;
        }
        return Ruling.of(List.of(options).stream().anyMatch(chosen::contains));
    }

    Ruling atLeast(String key, long bound) {
        return atLeast(exact(key), bound);
    }

    Ruling atMost(String key, long bound) {
        return atMost(exact(key), bound);
    }

    static Ruling atLeast(Fraction figure, long bound) {
        return figure == null ? Ruling.BLANK : Ruling.of(figure.atLeast(bound));
    }

    static Ruling atMost(Fraction figure, long bound) {
        return figure == null ? Ruling.BLANK : Ruling.of(figure.atMost(bound));
    }

    Fraction percent(String direct, String part, String whole) {
        Fraction worked = Fraction.percent(number(part), number(whole));
        return worked == null ? exact(direct) : worked;
    }

    Fraction growth(String direct, String now, String then) {
        Fraction worked = Fraction.growth(number(now), number(then));
        return worked == null ? exact(direct) : worked;
    }

    BigDecimal sum(String direct, String... parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts) {
            BigDecimal number = number(part);
            if (number == null) {
                return number(direct);
            }
            sum = sum.add(number);
        }
        return sum;
    }
}
