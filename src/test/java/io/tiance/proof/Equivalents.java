package io.tiance.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mutants that change nothing anybody could see, each with the reason; {@code *} stands for every change of a rule. */
final class Equivalents {
    private record Row(String rule, String change, String why) {}

    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> used = new HashSet<>();

    Equivalents(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    if (cells.length != 3 || cells[2].isBlank()) {
                        throw new IllegalStateException("规则、变异、理由三列：" + line);
                    }
                    rows.add(new Row(cells[0], cells[1], cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the mutant can't be noticed; null when it is not listed. */
    @Nullable
    String why(Mutant mutant) {
        for (Row row : rows) {
            if (row.rule().equals(mutant.id())
                    && (row.change().equals("*") || row.change().equals(mutant.change()))) {
                used.add(row);
                return row.why();
            }
        }
        return null;
    }

    /** Rows that no mutant asked for so far. */
    List<String> unused() {
        return rows.stream()
                .filter(row -> !used.contains(row))
                .map(row -> row.rule() + "  " + row.change())
                .toList();
    }
}
