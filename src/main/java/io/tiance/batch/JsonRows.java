package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with one JSON object per line: {@code {"职工总数": 80}} or {@code {"enterprise": {…}}}. */
final class JsonRows implements Rows {
    private final BufferedReader reader;
    private final CountedBytes bytes;
    private final long size;
    private final long limit;
    private long number;
    private long taken;

    JsonRows(Path file, Limits limits) throws IOException {
        size = Math.max(1, Files.size(file));
        limit = limits.rows();
        bytes = new CountedBytes(new BufferedInputStream(Files.newInputStream(file)));
        try {
            reader = TextEncoding.reader(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw FileKind.refused("第 1 行附近", "不是 UTF-8 编码");
        }
    }

    @Override
    public List<Mistake> headerMistakes() {
        return List.of();
    }

    @Override
    public List<String> headers() {
        return List.of();
    }

    @Override
    public long headerRow() {
        return 0;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taken++;
                    if (taken > limit) {
                        throw new InputException("file", "", "超过 " + limit + " 行；请拆成几个文件");
                    }
                    return new JsonRow(number, line);
                }
            }
            return null;
        } catch (CharacterCodingException e) {
            throw FileKind.refused("第 " + (number + 1) + " 行附近", "不是 UTF-8 编码");
        }
    }

    @Override
    public double share() {
        return (double) bytes.count() / size;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
