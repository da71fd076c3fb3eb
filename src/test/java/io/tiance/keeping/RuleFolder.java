package io.tiance.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of {@code rules/} in which one threshold, or one mistake, is written. */
record RuleFolder(Path root) {
    private static final Path RULES = Path.of("rules");
    private static final String FILE = "national/high_tech_enterprise_2016.drl";
    private static final String STATEMENT = "要求.不低于( $占比, \"10\" );";

    static RuleFolder copy(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(RULES.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return new RuleFolder(root);
    }

    /** As it is in {@code rules/}: 科技人员占比 of 10 %. */
    void usual() {
        write(STATEMENT);
    }

    /** Who has less than 90 % of 科技人员 fails. */
    void strict() {
        write("要求.不低于( $占比, \"90\" );");
    }

    /** No rule book will take this. */
    void broken() {
        write("要求.大概( $占比, \"10\" );");
    }

    private void write(String statement) {
        try {
            String text = Files.readString(RULES.resolve(FILE));
            if (!text.contains(STATEMENT)) {
                throw new IllegalStateException(FILE + " has no " + STATEMENT);
            }
            Path half = Files.writeString(root.resolve("half-written"), text.replace(STATEMENT, statement));
            Files.move(half, root.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
