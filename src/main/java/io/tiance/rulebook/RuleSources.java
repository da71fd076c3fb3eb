package io.tiance.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of every rule file, by its path below {@code rules/} with forward slashes. Always read as UTF-8, whatever the
 * platform's charset is.
 */
public record RuleSources(SortedMap<String, String> files) {
    static final String INDEX = "/META-INF/tiance/rule-files";
    private static final long LARGEST_FILE = 1L << 20;

    /** The rules packed with the program. */
    public static RuleSources builtIn() {
        TreeMap<String, String> files = new TreeMap<>();
        for (String path : resource(INDEX).split("\n")) {
            files.put(path, resource("/rules/" + path));
        }
        return new RuleSources(files);
    }

    /**
     * The rules in a directory and below.
     *
     * @throws RulebookException when a file is not UTF-8 or over 1 MiB, or there is none
     */
    public static RuleSources directory(Path directory) {
        TreeMap<String, String> files = new TreeMap<>();
        Path root = real(directory);
        try (Stream<Path> below = Files.walk(root)) {
            for (Path path : below.filter(RuleSources::isRuleFile).sorted().toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (Files.size(path) > LARGEST_FILE) {
                    throw new RulebookException(List.of(new Fault(name, 0, "文件超过 1 MiB")));
                }
                files.put(name, decode(name, Files.readAllBytes(path)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RulebookException(List.of(new Fault(root.toString(), 0, "读不到规则目录：" + e.getMessage())));
        }
        if (files.isEmpty()) {
            throw new RulebookException(List.of(new Fault(root.toString(), 0, "目录下没有 .drl 文件")));
        }
        return new RuleSources(files);
    }

    /** Where a link leads is asked once, so that turning it to another directory changes all files at once. */
    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw new RulebookException(List.of(new Fault(directory.toString(), 0, "读不到规则目录：" + e.getMessage())));
        }
    }

    private static boolean isRuleFile(Path file) {
        return file.toString().endsWith(".drl") && Files.isRegularFile(file);
    }

    /** Whether there is such a file with exactly this text. */
    boolean has(String path, @Nullable String text) {
        return text != null && text.equals(files.get(path));
    }

    /** The files but for those at these paths. */
    RuleSources without(Set<String> paths) {
        TreeMap<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeAll(paths);
        return new RuleSources(rest);
    }

    /** SHA-256 over paths and contents, in hex: names exactly this set of rules. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                sha.update(path.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new RulebookException(List.of(new Fault(name, 0, "不是 UTF-8 编码")));
        }
    }

    static String resource(String path) {
        try (InputStream in = RuleSources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + path);
            }
            return decode(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
