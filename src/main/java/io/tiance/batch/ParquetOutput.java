package io.tiance.batch;

import io.tiance.rulebook.Policy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Results as Parquet: the columns of the CSV, blank where there is nothing. It has its name only once it is whole. */
final class ParquetOutput implements Output {
    private final Path file;
    private final Path part;
    private final List<Policy> policies;
    private final ParquetFile rows;

    ParquetOutput(Path file, PolicyList policies) throws IOException {
        this.file = file;
        this.part = BatchJob.beside(file, ".part");
        this.policies = policies.policies();
        this.rows = new ParquetFile(
                new BufferedOutputStream(Files.newOutputStream(part)),
                columns(policies),
                Map.of(
                        "tiance.ruleset",
                        policies.rulesetDigest(),
                        "tiance.as_of",
                        policies.asOf().toString()));
    }

    private static MessageType columns(PolicyList policies) {
        List<String> headers = Format.headers(policies);
        Types.MessageTypeBuilder columns = Types.buildMessage();
        columns.required(PrimitiveTypeName.INT64).named(headers.get(0));
        headers.stream()
                .skip(1)
                .forEach(header -> columns.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(header));
        return columns.named("tiance");
    }

    @Override
    public void write(BatchJob.Told one) throws IOException {
        Line line = one.line();
        Map<String, String> words = line.words();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.row());
        cells.add(known(line.name()));
        cells.add(known(line.creditCode()));
        policies.forEach(policy -> cells.add(words.get(policy.id())));
        rows.add(cells);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public long flush() {
        return 0;
    }

    @Override
    public void finish(long refused, long failed) throws IOException {
        rows.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
