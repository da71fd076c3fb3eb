package io.tiance.web;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON object of a request, read within the limits of {@link Exchange} and part by part, with errors that name the part. */
record JsonBody(Map<?, ?> parts) {
    /**
     * Reads it.
     *
     * @param known the names it may have
     * @throws InputException when it is no object or has another name
     */
    static JsonBody of(HttpServletRequest request, String... known) throws IOException {
        Map<?, ?> parts = Exchange.tree(text(request));
        for (Object name : parts.keySet()) {
            if (!Set.of(known).contains(String.valueOf(name))) {
                throw fault(String.valueOf(name), "", "不认识“" + name + "”；可用的有 " + String.join("、", known));
            }
        }
        return new JsonBody(parts);
    }

    /**
     * The body as it stands, JSON or YAML.
     *
     * @throws InputException when it is too long, or not UTF-8
     */
    static String text(HttpServletRequest request) throws IOException {
        return Exchange.decode(request.getInputStream().readNBytes(Exchange.LARGEST + 1));
    }

    @Nullable
    Object get(String name) {
        return parts.get(name);
    }

    /** Text without outer blanks, empty when absent. */
    String text(String name, int longest) {
        Object value = parts.get(name);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            throw fault(name, String.valueOf(value), "应为文字");
        }
        if (text.strip().length() > longest) {
            throw fault(name, text, "至多 " + longest + " 字");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw fault(name, "", "不能有控制字符");
        }
        return text.strip();
    }

    /** Text that must not be empty. */
    String required(String name, int longest) {
        String text = text(name, longest);
        if (text.isEmpty()) {
            throw fault(name, "", "不能为空");
        }
        return text;
    }

    /** A password: as it was typed, blanks and all, and never in an error. */
    String secret(String name, int longest) {
        if (parts.get(name) instanceof String text && text.length() <= longest) {
            return text;
        }
        throw fault(name, "", "应为文字，至多 " + longest + " 字");
    }

    /** A whole number from 0 up, which must be there: the version that was read. */
    int version() {
        if (parts.get("version") instanceof Integer version && version >= 0) {
            return version;
        }
        throw fault("version", String.valueOf(parts.get("version")), "应为读取时得到的版本号");
    }

    boolean yes(String name) {
        Object value = parts.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw fault(name, String.valueOf(value), "应为 true 或 false");
    }

    /** Some of these words, each once and in their order; none when absent. */
    List<String> words(String name, List<String> allowed) {
        Object value = parts.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Collection<?> many)) {
            throw fault(name, String.valueOf(value), "应为列表，可选：" + String.join("、", allowed));
        }
        for (Object one : many) {
            if (!(one instanceof String word) || !allowed.contains(word)) {
                throw fault(name, String.valueOf(one), "应从以下各项中选：" + String.join("、", allowed));
            }
        }
        return allowed.stream().filter(many::contains).toList();
    }

    /** An object of answers or the like, empty when absent. */
    @SuppressWarnings("unchecked")
    Map<String, Object> object(String name) {
        Object value = parts.get(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw fault(name, String.valueOf(value), "应为对象 {…}");
        }
        return (Map<String, Object>) map;
    }

    static InputException fault(String field, String value, String message) {
        return new InputException(field, value, "“" + field + "”" + message);
    }
}
