package io.tiance.bench;

import io.tiance.batch.FictionalEnterprise;
import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Day;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Vocabulary;
import io.tiance.second.HardEnterprises;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises of the common work: 500 believable ones (many blanks where a firm may not know) and 500 of those the second
 * evaluator is tried with (on a threshold, a cent beside it, blank, young, with negative years), alternating.
 */
public final class Companies {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final int NUMBER = 1_000;

    private static final long SEED = 20_261_120L;

    private Companies() {}

    /** The same for every run. */
    public static List<Enterprise> enterprises() {
        List<Enterprise> hard = HardEnterprises.on(DAY, NUMBER / 2);
        List<Enterprise> believable = LongStream.rangeClosed(1, NUMBER / 2)
                .mapToObj(row -> Enterprise.of(FictionalEnterprise.of(SEED, row, DAY), DAY))
                .toList();
        List<Enterprise> mixed = new ArrayList<>();
        for (int i = 0; i < NUMBER / 2; i++) {
            mixed.add(believable.get(i));
            mixed.add(hard.get(i));
        }
        return List.copyOf(mixed);
    }

    /** The answers of an enterprise, flat. */
    static Company flat(Enterprise enterprise) {
        RecordComponent[] components = Company.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(enterprise, component))
                .toArray();
        try {
            return Company.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    private static @Nullable Object value(Enterprise enterprise, RecordComponent component) {
        if (component.getName().equals("asOf")) {
            return enterprise.asOf();
        }
        String key = Vocabulary.get(component.getName()).key();
        return plain(enterprise.given().get(key), component.getType());
    }

    private static @Nullable Object plain(@Nullable Answer answer, Class<?> type) {
        if (answer == null || !answer.known()) {
            return null;
        }
        if (answer instanceof Measure measure) {
            return measure.number();
        }
        if (answer instanceof Flag flag) {
            return flag.yes();
        }
        if (answer instanceof Day day) {
            return day.date();
        }
        if (answer instanceof Industry industry) {
            return industry.code();
        }
        if (answer instanceof Choice choice) {
            return type == List.class ? choice.selected() : choice.selected().get(0);
        }
        throw new IllegalArgumentException("no figure of the three policies is a " + answer.getClass());
    }
}
