package io.tiance.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact of the policy documents and what has become of it.
 *
 * @param grade A, B or C; blank or a dash where none was given
 * @param how {@code rule}, {@code figure}, {@code header}, {@code case} or {@code listed}
 * @param where id of the rule, key of the figure, id of the policy, name of the case, or the reason why there is none
 * @param source file and line
 */
record Fact(String id, String grade, String how, String where, String source) {
    private static final Path FOLDER = Path.of("src/test/resources/facts");

    /** All facts, file by file. */
    static List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
                        String source = file.getFileName() + ":" + number;
                        String[] cells = line.split("\t", -1);
                        facts.add(
                                cells.length == 4
                                        ? new Fact(
                                                cells[0].strip(),
                                                cells[1].strip(),
                                                cells[2].strip(),
                                                cells[3].strip(),
                                                source)
                                        : new Fact(line, "", "应为四列", "", source));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    /** What is said of a fact may name several, with a comma or a semicolon between. */
    List<String> places() {
        return Stream.of(where.split("[,，;；、|]"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
