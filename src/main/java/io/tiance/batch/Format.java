package io.tiance.batch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tiance.assessment.Assessment;
import io.tiance.enterprise.InputException;
import io.tiance.report.AssessmentView;
import io.tiance.report.Exchange;
import io.tiance.report.Views;
import io.tiance.rulebook.Policy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** The forms results go out in, told by the name of the file. */
enum Format {
    JSONL,
    CSV,
    XLSX,
    PARQUET;

    /** The whole assessment on a line. */
    private record FullLine(long row, @JsonUnwrapped AssessmentView assessment) {}

    static Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSONL;
        }
        if (name.endsWith(".parquet")) {
            return PARQUET;
        }
        throw new InputException("OUT", file.toString(), "输出文件应以 .jsonl、.csv、.xlsx 或 .parquet 结尾");
    }

    /** Whether it can be gone on with where an earlier run stopped. */
    boolean resumable() {
        return this == JSONL || this == CSV;
    }

    /** As people call it. */
    String word() {
        return this == PARQUET ? "Parquet" : name();
    }

    /** What is said of one enterprise; done by many threads at once. */
    BatchJob.Told tell(long row, Assessment assessment, PolicyList policies, boolean full) {
        Line line = Line.of(row, assessment);
        return switch (this) {
            case XLSX -> new BatchJob.Told(line, Summary.of(row, assessment), "");
            case PARQUET -> new BatchJob.Told(line, null, "");
            case CSV -> new BatchJob.Told(line, null, csv(line, policies) + "\r\n");
            case JSONL ->
                new BatchJob.Told(
                        line, null, Exchange.line(full ? new FullLine(row, Views.of(assessment)) : line) + "\n");
        };
    }

    /** @param length what is kept of an earlier run */
    Output open(Path file, PolicyList policies, long length) throws IOException {
        if (this == XLSX) {
            return new Workbook(file, policies);
        }
        if (this == PARQUET) {
            return new ParquetOutput(file, policies);
        }
        TextFile text = new TextFile(file, length);
        if (this == CSV && length == 0) {
            text.append("\ufeff" + CSVFormat.EXCEL.format(headers(policies).toArray()) + "\r\n");
        }
        return new Text(text);
    }

    /** The columns of CSV and Parquet. */
    static List<String> headers(PolicyList policies) {
        List<String> headers = new ArrayList<>(List.of("行号", "企业名称", "统一社会信用代码"));
        policies.policies().stream()
                .map(policy -> policy.id() + " " + policy.title())
                .forEach(headers::add);
        return headers;
    }

    private static String csv(Line line, PolicyList policies) {
        var words = line.words();
        List<Object> cells =
                new ArrayList<>(List.of(line.row(), SafeText.of(line.name()), SafeText.of(line.creditCode())));
        for (Policy policy : policies.policies()) {
            cells.add(words.getOrDefault(policy.id(), ""));
        }
        return CSVFormat.EXCEL.format(cells.toArray());
    }

    private record Text(TextFile file) implements Output {
        @Override
        public void write(BatchJob.Told one) throws IOException {
            file.append(one.text());
        }

        @Override
        public long flush() throws IOException {
            return file.flush();
        }

        @Override
        public void finish(long refused, long failed) throws IOException {
            file.flush();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private record Workbook(Path file, ResultWorkbook workbook) implements Output {
        Workbook(Path file, PolicyList policies) {
            this(file, new ResultWorkbook(policies));
        }

        @Override
        public void write(BatchJob.Told one) {
            workbook.add(java.util.Objects.requireNonNull(one.summary()));
        }

        @Override
        public long flush() {
            return 0;
        }

        @Override
        public void finish(long refused, long failed) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.finish(refused, failed, out);
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}
