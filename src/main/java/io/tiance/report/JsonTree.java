package io.tiance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON object as a map, when nothing is wrong with it: a name that stands twice shows in the size of the map, while
 * Jackson looks out for it with a set of all names of its own.
 */
final class JsonTree {
    /** Room for the answers of an enterprise. */
    private static final int USUAL = 128;

    private JsonTree() {}

    /** Null when it is no object, or anything is wrong; what and where, {@link Exchange#tree} has Jackson's own reader say. */
    static @Nullable Map<String, @Nullable Object> read(JsonFactory json, String text) {
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), text)) {
            Map<String, @Nullable Object> object = in.nextToken() == JsonToken.START_OBJECT ? object(in) : null;
            return object != null && in.nextToken() == null ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser in) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(USUAL);
        int names = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            object.put(name, value(in));
            names++;
            if (object.size() < names) {
                throw new StreamReadException(in, name + " stands twice");
            }
        }
        return object;
    }

    private static @Nullable Object value(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> in.getString();
        };
    }

    private static List<@Nullable Object> array(JsonParser in) {
        List<@Nullable Object> array = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(in));
        }
        return array;
    }
}
