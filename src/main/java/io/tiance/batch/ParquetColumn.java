package io.tiance.batch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UnknownLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a column of Parquet is read: its values as Java has them, the same as Spark makes of them, for {@link TypedCell} to take. A
 * decimal is exact.
 */
interface ParquetColumn {
    /** The value of a row; null where there is none. */
    @Nullable
    Object of(Group row, int field);

    /** One of the values that a field of a group holds. */
    interface Value {
        @Nullable
        Object of(Group group, int field, int index);
    }

    /** Null for a column that can't be read: nested, bytes that are not text, moments. */
    static @Nullable ParquetColumn of(Type type) {
        if (type.isRepetition(Type.Repetition.REPEATED)) {
            return repeated(type);
        }
        if (!type.isPrimitive()) {
            return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
                    ? list(type.asGroupType())
                    : null;
        }
        Value value = plain(type.asPrimitiveType());
        return value == null
                ? null
                : (row, field) -> row.getFieldRepetitionCount(field) == 0 ? null : value.of(row, field, 0);
    }

    /** What such a column is called in a message. */
    static String named(Type type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        String stored = type.isPrimitive()
                ? type.asPrimitiveType().getPrimitiveTypeName().name()
                : "嵌套的组";
        return meaning == null ? stored : stored + " " + meaning;
    }

    private static @Nullable ParquetColumn list(GroupType list) {
        if (list.getFieldCount() != 1 || !list.getType(0).isRepetition(Type.Repetition.REPEATED)) {
            return null;
        }
        ParquetColumn elements = repeated(list.getType(0));
        return elements == null
                ? null
                : (row, field) ->
                        row.getFieldRepetitionCount(field) == 0 ? null : elements.of(row.getGroup(field, 0), 0);
    }

    /** A list is a group with one repeated field; most writers put each element into a group of its own, which may be empty. */
    private static @Nullable ParquetColumn repeated(Type type) {
        boolean wrapped = !type.isPrimitive();
        if (wrapped && (type.asGroupType().getFieldCount() != 1 || isElement(type))) {
            return null;
        }
        Type element = wrapped ? type.asGroupType().getType(0) : type;
        boolean nested = !element.isPrimitive() || wrapped && element.isRepetition(Type.Repetition.REPEATED);
        Value value = nested ? null : plain(element.asPrimitiveType());
        if (value == null) {
            return null;
        }
        return (row, field) -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
                if (wrapped) {
                    Group one = row.getGroup(field, i);
                    values.add(one.getFieldRepetitionCount(0) == 0 ? null : value.of(one, 0, 0));
                } else {
                    values.add(value.of(row, field, i));
                }
            }
            return values;
        };
    }

    /** Old writers name a repeated group so when it is the element itself and not what wraps it. */
    private static boolean isElement(Type repeated) {
        return "array".equals(repeated.getName()) || repeated.getName().endsWith("_tuple");
    }

    private static @Nullable Value plain(PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof UnknownLogicalTypeAnnotation) {
            return (group, field, index) -> null;
        }
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> meaning == null ? Group::getBoolean : null;
            case FLOAT -> meaning == null ? Group::getFloat : null;
            case DOUBLE -> meaning == null ? Group::getDouble : null;
            case INT32 -> int32(meaning);
            case INT64 -> int64(meaning);
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(meaning);
            case INT96 -> null;
        };
    }

    private static @Nullable Value int32(@Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return (group, field, index) -> LocalDate.ofEpochDay(group.getInteger(field, index));
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return (group, field, index) -> BigDecimal.valueOf(group.getInteger(field, index), decimal.getScale());
        }
        if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            return (group, field, index) -> Integer.toUnsignedLong(group.getInteger(field, index));
        }
        return meaning == null || meaning instanceof IntLogicalTypeAnnotation ? Group::getInteger : null;
    }

    private static @Nullable Value int64(@Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof TimestampLogicalTypeAnnotation time) {
            // a moment has no date without a place
            return time.isAdjustedToUTC() ? null : (group, field, index) -> time(group.getLong(field, index), time);
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return (group, field, index) -> BigDecimal.valueOf(group.getLong(field, index), decimal.getScale());
        }
        if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            return (group, field, index) -> new BigDecimal(Long.toUnsignedString(group.getLong(field, index)));
        }
        return meaning == null || meaning instanceof IntLogicalTypeAnnotation ? Group::getLong : null;
    }

    private static @Nullable Value bytes(@Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return (group, field, index) ->
                    new BigDecimal(new BigInteger(group.getBinary(field, index).getBytes()), decimal.getScale());
        }
        boolean text = meaning instanceof StringLogicalTypeAnnotation
                || meaning instanceof EnumLogicalTypeAnnotation
                || meaning instanceof JsonLogicalTypeAnnotation;
        return text ? (group, field, index) -> group.getBinary(field, index).toStringUsingUTF8() : null;
    }

    private static LocalDateTime time(long since, TimestampLogicalTypeAnnotation type) {
        long second = type.getUnit() == TimeUnit.MILLIS
                ? 1_000
                : type.getUnit() == TimeUnit.MICROS ? 1_000_000 : 1_000_000_000;
        long nanos = Math.floorMod(since, second) * (1_000_000_000 / second);
        return LocalDateTime.ofEpochSecond(Math.floorDiv(since, second), (int) nanos, ZoneOffset.UTC);
    }
}
