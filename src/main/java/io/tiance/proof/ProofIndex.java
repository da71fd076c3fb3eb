package io.tiance.proof;

import io.tiance.enterprise.Parts;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fixtures prove which rule. Packed with the program, as the fixtures themselves are not. */
public final class ProofIndex {
    private static final String RESOURCE = "/META-INF/tiance/proofs";
    private static final int COLUMNS = 5;
    private static final int LONGEST = 160;

    private final Map<String, List<Line>> byTarget;

    /**
     * One fixture in short.
     *
     * @param expected the status that must come out
     * @param where its file and number
     * @param name its name in the policy facts; may be empty
     * @param given the answers this rule looks at, in words; empty for whole policies
     */
    public record Line(String expected, String where, String name, String given) {}

    private ProofIndex(Map<String, List<Line>> byTarget) {
        this.byTarget = byTarget;
    }

    /** Run by the build, after the rules are compiled: {@code FIXTURES_DIRECTORY CLASSES_DIRECTORY}. */
    public static void main(String[] args) throws IOException {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        try (Rulebook book = Rulebook.builtIn()) {
            book.policies()
                    .forEach(policy -> policy.rules()
                            .forEach(rule -> figures.put(
                                    rule.criterion().id(),
                                    Parts.of(rule.criterion().reads()))));
        }
        StringBuilder lines = new StringBuilder();
        for (Case one : Fixtures.read(Path.of(args[0]))) {
            String given = one.wholePolicy() ? "" : given(one.given(), figures.getOrDefault(one.target(), Set.of()));
            List<String> columns =
                    List.of(one.target(), one.expected().getOrDefault("expect", ""), one.where(), one.name(), given);
            lines.append(columns.stream()
                            .map(text -> text.replaceAll("\\s+", " "))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        Path target = Path.of(args[1]).resolve(RESOURCE.substring(1));
        Files.createDirectories(target.getParent());
        Files.writeString(target, lines);
    }

    /** The index packed with the program. */
    public static ProofIndex builtIn() {
        try (InputStream in = ProofIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + RESOURCE);
            }
            return new ProofIndex(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", COLUMNS))
                    .collect(Collectors.groupingBy(
                            columns -> columns[0],
                            Collectors.mapping(
                                    columns -> new Line(columns[1], columns[2], columns[3], columns[4]),
                                    Collectors.toList()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fixtures of a rule or a policy, in the order of their files. */
    public List<Line> of(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    private static String given(Map<String, Object> answers, Set<String> keys) {
        List<String> words = new ArrayList<>();
        answers.forEach((label, value) -> {
            if (keys.contains(Vocabulary.get(label).key())) {
                words.add(Vocabulary.get(label).label() + "：" + shown(value));
            }
        });
        String text = String.join("；", words);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String shown(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "无" : many.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        return String.valueOf(value);
    }
}
