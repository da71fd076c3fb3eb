package io.tiance.proof;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code fixtures/edges} and {@code fixtures/whole}. */
public final class Fixtures {
    private static final Set<String> ASPECTS = Set.of("expect", "points", "amount", "level", "score");
    private static final Set<String> OTHER = Set.of("id", "policy", "asOf", "given", "note", "case");

    private Fixtures() {}

    /** Every case: the edges, and each expectation of each whole enterprise. */
    public static List<Case> read(Path root) {
        List<Case> cases = new ArrayList<>();
        yaml(root.resolve("edges")).forEach(file -> cases.addAll(edges(file)));
        yaml(root.resolve("whole")).forEach(file -> cases.addAll(whole(file)));
        return cases;
    }

    /** The YAML files of a folder, by name; none when there is no such folder. */
    public static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> edges(Path file) {
        Map<?, ?> sheet = Exchange.tree(text(file));
        LocalDate day = Exchange.asOf(sheet.get("asOf"), LocalDate.MIN);
        Map<String, Object> base = map(sheet.get("base"));
        List<Case> cases = new ArrayList<>();
        for (Object one : (List<?>) sheet.get("cases")) {
            Map<String, Object> fields = map(one);
            String where = file.getFileName() + " #" + (cases.size() + 1);
            fields.keySet().stream()
                    .filter(name -> !ASPECTS.contains(name) && !OTHER.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InputException(where, name, where + "：不认识“" + name + "”");
                    });
            Map<String, Object> given = new LinkedHashMap<>(base);
            given.putAll(map(fields.get("given")));
            Map<String, String> expected = new LinkedHashMap<>();
            ASPECTS.stream()
                    .filter(fields::containsKey)
                    .sorted()
                    .forEach(aspect -> expected.put(aspect, String.valueOf(fields.get(aspect))));
            boolean policy = fields.containsKey("policy");
            if (expected.isEmpty() || policy == fields.containsKey("id")) {
                throw new InputException(where, "", where + "：应有 id 或 policy 之一，并写明期望");
            }
            cases.add(new Case(
                    where,
                    String.valueOf(fields.get(policy ? "policy" : "id")),
                    policy,
                    Exchange.asOf(fields.get("asOf"), day),
                    given,
                    expected,
                    String.valueOf(fields.getOrDefault("case", ""))));
        }
        return cases;
    }

    private static List<Case> whole(Path file) {
        Map<?, ?> fixture = Exchange.tree(text(file));
        LocalDate day = Exchange.asOf(fixture.get("asOf"), LocalDate.MIN);
        List<Case> cases = new ArrayList<>();
        map(fixture.get("expect"))
                .forEach((policy, status) -> cases.add(new Case(
                        "whole/" + file.getFileName(),
                        policy,
                        true,
                        day,
                        map(fixture.get("enterprise")),
                        Map.of("expect", String.valueOf(status)),
                        "")));
        return cases;
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, one) -> map.put(String.valueOf(key), one));
        }
        return map;
    }
}
