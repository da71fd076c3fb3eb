package io.tiance.bench;

import io.tiance.enterprise.Vocabulary;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one would write by hand for the three policies alone: lines are parsed, judged by {@link ByHand} and written, in order, on
 * all cores. It checks no answer, gives no reason and can't go on where it was stopped.
 */
final class HandPipeline {
    private static final int CHUNK = 500;
    private static final int AHEAD = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RecordComponent[] components = Company.class.getRecordComponents();
    private final String[] labels = Arrays.stream(components)
            .map(RecordComponent::getName)
            .map(name -> "asOf".equals(name) ? "" : Vocabulary.get(name).label())
            .toArray(String[]::new);
    private final Constructor<Company> constructor;
    private final LocalDate asOf;
    private final ByHand judge = new ByHand();

    HandPipeline(LocalDate asOf) throws NoSuchMethodException {
        this.asOf = asOf;
        this.constructor = Company.class.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    void run(Path in, Path out, int threads) throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter writer = Files.newBufferedWriter(out)) {
            Deque<Future<String>> ahead = new ArrayDeque<>();
            for (List<String> chunk = chunk(lines); !chunk.isEmpty(); chunk = chunk(lines)) {
                List<String> own = chunk;
                ahead.add(pool.submit(() -> judge(own)));
                if (ahead.size() == AHEAD) {
                    writer.write(ahead.remove().get());
                }
            }
            while (!ahead.isEmpty()) {
                writer.write(ahead.remove().get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> chunk(BufferedReader lines) throws IOException {
        List<String> chunk = new ArrayList<>(CHUNK);
        String line = "";
        while (chunk.size() < CHUNK && (line = lines.readLine()) != null) {
            chunk.add(line);
        }
        return chunk;
    }

    private String judge(List<String> chunk) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder();
        for (String line : chunk) {
            JsonNode answers = JSON.readTree(line);
            Result result = judge.judge(company(answers));
            ObjectNode told = JSON.createObjectNode();
            told.set("name", answers.get("企业名称"));
            told.put("HNTE", told(result.highTech()));
            told.put("TSME", told(result.techSme()));
            told.put("SRDI-T1", told(result.innovative()));
            text.append(JSON.writeValueAsString(told)).append('\n');
        }
        return text.toString();
    }

    private static String told(Result.Judged judged) {
        return judged.score() == null
                ? judged.verdict().name()
                : judged.verdict() + " " + judged.score().min() + "~"
                        + judged.score().max();
    }

    private Company company(JsonNode answers) throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = labels[i].isEmpty() ? asOf : value(answers.get(labels[i]), components[i].getType());
        }
        return constructor.newInstance(values);
    }

    private static @Nullable Object value(@Nullable JsonNode node, Class<?> type) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type == BigDecimal.class) {
            return node.decimalValue();
        }
        if (type == Boolean.class) {
            return node.booleanValue();
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(node.stringValue());
        }
        return type == List.class
                ? node.valueStream().map(JsonNode::stringValue).toList()
                : node.stringValue();
    }
}
