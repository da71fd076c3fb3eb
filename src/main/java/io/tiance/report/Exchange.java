package io.tiance.report;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what comes in, JSON or YAML, and writes what goes out, with limits on size, depth and numbers. */
public final class Exchange {
    /** Largest request, in bytes. */
    public static final int LARGEST = 1 << 18;

    /** Room for an answer, in bytes. */
    private static final int USUAL = 448 << 10;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ANSWERS = 2000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Set<String> PARTS = Set.of("asOf", "enterprise", "note", "expect");
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(LONGEST_NUMBER)
            .maxStringLength(LONGEST_TEXT)
            .maxDocumentLength(LARGEST)
            .build();

    private static final JsonFactory LIMITED =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final ObjectMapper JSON = JsonMapper.builder(LIMITED)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new Indentation())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectWriter LINE = JSON.writer().without(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** An enterprise to assess, on its day. */
    public record Request(Enterprise enterprise) {}

    private Exchange() {}

    /**
     * Reads {@code {"asOf": …, "enterprise": {…}}}; text that starts with a brace is JSON, other text YAML. {@code note} and
     * {@code expect} are allowed and ignored, so that a fixture can be sent as it is.
     *
     * @param today the day when none is given
     * @throws InputException naming what is wrong
     */
    public static Request read(String text, @Nullable LocalDate day, LocalDate today) {
        Map<?, ?> parts = tree(text);
        onlyKnown(parts, PARTS, "{\"asOf\": 判定日, \"enterprise\": {…}}");
        LocalDate asOf = day != null ? day : asOf(parts.get("asOf"), today);
        if (!(parts.get("enterprise") instanceof Map<?, ?> answers)) {
            throw new InputException(
                    "enterprise", "", "缺“enterprise”：企业数据应放在 enterprise 之下，形如 {\"enterprise\": {\"职工总数\": 80}}");
        }
        return new Request(Enterprise.of(answers(answers), asOf));
    }

    /** Refuses parts of a request that nobody reads: a misspelt one would be ignored in silence. */
    static void onlyKnown(Map<?, ?> parts, Set<String> known, String shape) {
        for (Object name : parts.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw new InputException(String.valueOf(name), "", "不认识“" + name + "”；请求应为 " + shape);
            }
        }
    }

    /** The answers of a request by name; not too many of them. */
    static Map<String, ?> answers(Map<?, ?> answers) {
        if (answers.size() > MOST_ANSWERS) {
            throw new InputException("enterprise", answers.size() + " 项", "数据项过多");
        }
        @SuppressWarnings("unchecked")
        Map<String, ?> byName = (Map<String, ?>) answers;
        return byName;
    }

    /**
     * Bytes as text.
     *
     * @throws InputException when they are too many or not UTF-8
     */
    public static String decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new InputException("body", "", "内容超过 256 KiB；一次只判定一家企业");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("body", "", "不是 UTF-8 编码");
        }
    }

    /**
     * A JSON or YAML object as a map.
     *
     * @throws InputException when it is not one, or goes over a limit
     */
    public static Map<?, ?> tree(String text) {
        if (text.isBlank()) {
            throw new InputException("body", "", "内容为空；应为 {\"enterprise\": {…}}");
        }
        boolean json =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        Map<?, ?> flawless = json ? JsonTree.read(LIMITED, text) : null;
        if (flawless != null) {
            return flawless;
        }
        try {
            Object tree = (json ? JSON : YAML).readValue(text, Object.class);
            if (tree instanceof Map<?, ?> map) {
                return map;
            }
            throw new InputException("body", text, "最外层应为对象 {…}");
        } catch (JacksonException e) {
            throw new InputException("body", "", "不是有效的 " + (json ? "JSON" : "YAML") + "，或超出长度、深度限制：" + where(e));
        }
    }

    /** The contract JSON of an assessment. */
    public static String json(Assessment assessment) {
        return new String(bytes(assessment), StandardCharsets.UTF_8);
    }

    /** The same as it is sent: written to UTF-8 at once, since putting so much into characters first takes half as long again. */
    public static byte[] bytes(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
        JSON.writeValue(bytes, Views.of(assessment));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Any view as JSON on one line, without the line's end. */
    public static String line(Object view) {
        return LINE.writeValueAsString(view);
    }

    /** Any view as JSON in the same form. */
    public static String json(Object view) {
        return JSON.writeValueAsString(view) + "\n";
    }

    /**
     * A judgement date.
     *
     * @throws InputException when it is not a date, or not between 2000 and 2100
     */
    public static LocalDate asOf(@Nullable Object given, LocalDate today) {
        if (given == null || given.toString().isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(given.toString().strip());
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                throw new InputException("asOf", given.toString(), "判定日应在 2000-01-01 与 2100-12-31 之间");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new InputException("asOf", given.toString(), "判定日应为日期，形如 2026-11-20");
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? "无法读取"
                : "第 " + Math.max(e.getLocation().getLineNr(), 1) + " 行第 "
                        + Math.max(e.getLocation().getColumnNr(), 1) + " 列附近";
    }
}
