package io.tiance.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes a view as indented JSON, at once as UTF-8: byte for byte what Jackson makes of it. An assessment is some fifteen
 * thousand names and values, and Jackson asks at each whether it may stand there and turns the whole into characters first; that
 * took longer than judging. A view is a record of texts, numbers, days, truth values, collections and records of these.
 */
final class ViewWriter {
    /** Room for a whole assessment (400 KB), and less than G1 sets aside as humongous. */
    private static final int USUAL = 448 << 10;

    /** The most bytes a char takes: a control character is written as a backslash, u and four digits. */
    private static final int LONGEST_CHAR = 6;

    private static final byte[] NEXT_VALUE = ascii(", ");
    private static final byte[] NULL = ascii("null");
    private static final byte[] LINE = ascii("\n" + "  ".repeat(32));

    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> view) {
            return Arrays.stream(view.getRecordComponents()).map(Field::of).toArray(Field[]::new);
        }
    };

    private byte[] out = new byte[USUAL];
    private int length;
    private int depth;

    /** A component of a view, and when it is left out. */
    private record Field(byte[] name, MethodHandle value, Include include) {
        static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            JsonInclude include = accessor.getAnnotation(JsonInclude.class);
            try {
                return new Field(
                        ascii('"' + component.getName() + "\" : "),
                        MethodHandles.lookup()
                                .unreflect(accessor)
                                .asType(MethodType.methodType(Object.class, Record.class)),
                        include == null ? Include.ALWAYS : include.value());
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(component.toString(), e);
            }
        }

        @Nullable
        Object of(Record view) {
            try {
                return (Object) value.invokeExact(view);
            } catch (Throwable e) { // what a method handle declares; an accessor throws nothing
                throw new IllegalStateException(e);
            }
        }

        boolean leavesOut(@Nullable Object value) {
            return switch (include) {
                case NON_NULL -> value == null;
                case NON_EMPTY -> value == null || value.equals("");
                default -> false;
            };
        }
    }

    private ViewWriter() {}

    /** The view and the end of a line. */
    static byte[] bytes(Record view) {
        ViewWriter writer = new ViewWriter();
        writer.record(view);
        writer.put('\n');
        return Arrays.copyOf(writer.out, writer.length);
    }

    private void record(Record view) {
        put('{');
        depth++;
        boolean first = true;
        for (Field field : FIELDS.get(view.getClass())) {
            Object value = field.of(view);
            if (!field.leavesOut(value)) {
                if (!first) {
                    put(',');
                }
                first = false;
                line();
                put(field.name);
                value(value);
            }
        }
        depth--;
        line();
        put('}');
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record view) {
            record(view);
        } else if (value instanceof Collection<?> values) {
            values(values);
        } else if (value == null) {
            put(NULL);
        } else if (value instanceof BigDecimal number) {
            plain(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Boolean) {
            plain(value.toString());
        } else if (value instanceof LocalDate day) {
            text(day.toString());
        } else {
            throw new IllegalArgumentException("not in a view: " + value.getClass());
        }
    }

    private void values(Collection<?> values) {
        put('[');
        boolean first = true;
        for (Object value : values) {
            if (first) {
                put(' ');
            } else {
                put(NEXT_VALUE);
            }
            first = false;
            value(value);
        }
        put(' ');
        put(']');
    }

    private void line() {
        int size = 1 + 2 * depth;
        room(size);
        System.arraycopy(LINE, 0, out, length, size);
        length += size;
    }

    private void text(String text) {
        int size = text.length();
        room(2 + LONGEST_CHAR * size);
        byte[] to = out;
        int at = length;
        to[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                to[at++] = (byte) c;
            } else if (c >= 0x7F) {
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                at = put(Character.toString(code).getBytes(StandardCharsets.UTF_8), at);
            } else {
                at = put(escape(c), at);
            }
        }
        to[at++] = '"';
        length = at;
    }

    private static byte[] escape(char c) {
        return ascii(
                switch (c) {
                    case '"', '\\' -> "\\" + c;
                    case '\b' -> "\\b";
                    case '\t' -> "\\t";
                    case '\n' -> "\\n";
                    case '\f' -> "\\f";
                    case '\r' -> "\\r";
                    default -> "\\u%04X".formatted((int) c);
                });
    }

    private void plain(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out[length++] = (byte) ascii.charAt(i);
        }
    }

    private void put(byte[] bytes) {
        room(bytes.length);
        length = put(bytes, length);
    }

    private int put(byte[] bytes, int at) {
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
    }

    private void put(char ascii) {
        room(1);
        out[length++] = (byte) ascii;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, out.length + out.length / 2));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
