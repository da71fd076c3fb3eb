package io.tiance.enterprise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** What the groups of figures are built on: the answers given, and how a figure is worked out from others. */
public interface Answers {
    /** The day the enterprise is looked at; fiscal years and ages count from it. */
    LocalDate asOf();

    Measure number(String key);

    Flag yesNo(String key);

    Choice choice(String key);

    Day day(String key);

    Text text(String key);

    Industry industry(String key);

    /** A number that is worked out from others when they are known, and else taken as answered. */
    Measure derive(String key, Supplier<Measure> parts);

    /** A choice that is worked out from others when they are known, and else taken as answered. */
    Choice deriveChoice(String key, Supplier<Choice> parts);

    /** Yes when any is yes, no when all are no, and otherwise missing what the open ones lack. */
    Flag deriveFlag(String key, Supplier<Flag> parts);

    /** Calendar days from a date to the day looked at. */
    default Measure daysSince(Day day) {
        return day.known()
                ? Measure.of(
                        day.label(),
                        Unit.DAYS,
                        java.math.BigDecimal.valueOf(ChronoUnit.DAYS.between(day.date(), asOf())))
                : Measure.missing(day.label(), Unit.DAYS, day.missing());
    }

    /**
     * The sum over the last fiscal years, newest first. Years that ended before the enterprise was registered are not asked
     * for; but what was answered counts, so that a registration date filled in later takes nothing away.
     *
     * @param registered the registration date; when it is missing every year is asked for
     */
    default Measure sumOverYearsOperated(Day registered, List<Measure> newestFirst) {
        Measure sum = newestFirst.get(0);
        for (int i = 1; i < newestFirst.size(); i++) {
            int year = asOf().getYear() - 1 - i;
            boolean operated = !registered.known() || registered.date().getYear() <= year;
            if (operated || newestFirst.get(i).known()) {
                sum = sum.plus(newestFirst.get(i));
            }
        }
        return sum;
    }
}
