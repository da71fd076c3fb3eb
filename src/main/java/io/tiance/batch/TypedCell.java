package io.tiance.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a typed column (Parquet), as the cell of a sheet. */
public final class TypedCell {
    static final String AS_TYPED = "请改为文本、数字、是/否（布尔）、日期或文本列表类型的列";

    private TypedCell() {}

    /** The cell, as {@link Raw} describes it; null where the column has none. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof CharSequence text) {
            return text.isEmpty() ? null : text.toString();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate()
                    : new Raw.Refused(value.toString(), "应为日期，却带时刻", "请改为日期（DATE）类型的列");
        }
        if (value instanceof Iterable<?> list) {
            return list(list);
        }
        return new Raw.Refused(value.toString(), "这种类型的列不能读：" + value.getClass().getSimpleName(), AS_TYPED);
    }

    private static Object number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                return new Raw.Refused(number.toString(), "不是数", "请改为正确的值，或留空");
            }
        }
        BigDecimal exact = new BigDecimal(number.toString());
        BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Several choices; none is an answer too, and not the same as a blank. */
    private static Object list(Iterable<?> list) {
        List<String> texts = new ArrayList<>();
        for (Object one : list) {
            if (!(one instanceof CharSequence)) {
                return new Raw.Refused(String.valueOf(one), "列表里应为文本", AS_TYPED);
            }
            texts.add(one.toString());
        }
        return texts.isEmpty() ? "无" : String.join("、", texts);
    }
}
