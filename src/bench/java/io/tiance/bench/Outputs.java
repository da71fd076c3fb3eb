package io.tiance.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How decisions and expressions are read: by their names, which are those of the criteria and tables. */
final class Outputs {
    private static final Map<String, BiConsumer<Sheet, Object>> BY_DECISION = new HashMap<>();

    static {
        for (Criterion criterion : Criterion.values()) {
            BY_DECISION.put(criterion.name(), (sheet, value) -> criterion(sheet, criterion, value));
        }
        for (Item item : Item.values()) {
            BY_DECISION.put(item.name(), (sheet, value) -> points(sheet, item, value));
        }
    }

    private Outputs() {}

    /** False for a decision that only helps another. */
    static boolean asked(String decision) {
        return BY_DECISION.containsKey(decision);
    }

    /** Null, which is what a blank makes of most of them, leaves the sheet as it is. */
    static void write(Sheet sheet, String decision, @Nullable Object value) {
        BiConsumer<Sheet, Object> writer = BY_DECISION.get(decision);
        if (value != null && writer != null) {
            writer.accept(sheet, value);
        }
    }

    private static void criterion(Sheet sheet, Criterion criterion, Object value) {
        Truth truth = value instanceof Boolean met ? Truth.of(met.booleanValue()) : Truth.valueOf((String) value);
        switch (truth) {
            case YES -> sheet.met(criterion);
            case NO -> sheet.notMet(criterion);
            case REVIEW -> sheet.review(criterion);
            case BLANK -> {}
        }
    }

    private static void points(Sheet sheet, Item item, Object value) {
        if (value instanceof Number points) {
            sheet.points(item, points.intValue());
        } else if (value instanceof Object[] range) {
            sheet.experts(item, ((Number) range[0]).intValue(), ((Number) range[1]).intValue());
        } else if (((Map<?, ?>) value).get("min") instanceof Number min
                && ((Map<?, ?>) value).get("max") instanceof Number max) {
            sheet.experts(item, min.intValue(), max.intValue());
        }
    }
}
