package io.tiance.enterprise;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure's definition, read from its {@link Figure} annotation.
 *
 * @param place among all figures by their keys, from 0
 * @param key the very text that getters write, so that it is found by identity
 * @param type the record class of its answers
 */
public record FigureInfo(
        int place,
        String key,
        String label,
        Class<?> type,
        Unit unit,
        Group group,
        String means,
        String clause,
        String hint,
        List<String> options,
        boolean multiple,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String atMost,
        boolean computed,
        Answer blank)
        implements Serializable {

    /** Written by its key alone: what it means stands in the program. */
    private record Known(String key) implements Serializable {
        private Object readResolve() {
            return Vocabulary.get(key);
        }
    }

    private Object writeReplace() {
        return new Known(key);
    }

    static FigureInfo of(int place, Method getter, Figure figure) {
        String label = getter.getName().substring("get".length());
        Class<?> type = getter.getReturnType();
        Keys self = Keys.at(place);
        Answer blank;
        if (type == Measure.class) {
            blank = Measure.missing(label, figure.unit(), self);
        } else if (type == Flag.class) {
            blank = Flag.missing(label, self);
        } else if (type == Choice.class) {
            blank = Choice.missing(label, self);
        } else if (type == Day.class) {
            blank = Day.missing(label, self);
        } else if (type == Industry.class) {
            blank = Industry.missing(label, figure.key(), self);
        } else {
            blank = Text.missing(label, self);
        }
        return new FigureInfo(
                place,
                figure.key().intern(),
                label,
                type,
                figure.unit(),
                figure.group(),
                figure.means(),
                figure.clause(),
                figure.hint(),
                List.of(figure.options()),
                figure.multiple(),
                bound(figure.min()),
                bound(figure.max()),
                figure.atMost(),
                figure.computed(),
                blank);
    }

    /** The kind of answer, as shown outside: number, yesNo, choice, choices, date, text or industry. */
    public String kind() {
        if (type == Measure.class) {
            return "number";
        }
        if (type == Flag.class) {
            return "yesNo";
        }
        if (type == Choice.class) {
            return multiple ? "choices" : "choice";
        }
        if (type == Day.class) {
            return "date";
        }
        return type == Industry.class ? "industry" : "text";
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
