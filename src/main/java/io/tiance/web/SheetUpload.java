package io.tiance.web;

import io.tiance.batch.Limits;
import io.tiance.batch.Mistake;
import io.tiance.batch.Reading;
import io.tiance.batch.Row;
import io.tiance.batch.Rows;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import io.tiance.prospect.Screenings;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A sheet as it is handed in. It is on disk only while it is read, and is kept as rows. */
final class SheetUpload {
    private static final int LONGEST_ERROR = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STREET = 40;

    private SheetUpload() {}

    /** What is done with the file while it is there. */
    interface Use<T> {
        T of(Path file) throws IOException;
    }

    static <T> T with(@Nullable MultipartFile upload, Use<T> use) throws IOException {
        if (upload == null || upload.isEmpty()) {
            throw new InputException("file", "", "请选择一个 XLSX 或 CSV 文件");
        }
        Path file = Files.createTempFile("tiance-", ".sheet");
        try {
            upload.transferTo(file);
            return use.of(file);
        } finally {
            Files.delete(file);
        }
    }

    /** The name by which the officer knows it, without a path some browsers send. */
    static String name(MultipartFile upload) {
        String name = String.valueOf(upload.getOriginalFilename()).replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        return cut(name, LONGEST_NAME);
    }

    /**
     * Reads all rows, good and bad.
     *
     * @throws InputException when the file can't be read, its header is wrong or there are no rows
     */
    static List<Screenings.Line> lines(Path file, LocalDate asOf) throws IOException {
        List<Screenings.Line> lines = new ArrayList<>();
        try (Rows rows = Rows.open(file, Limits.UPLOAD)) {
            if (!rows.headerMistakes().isEmpty()) {
                throw new InputException(rows.headerMistakes().stream()
                        .map(mistake -> new InputError("file", mistake.header(), mistake.told()))
                        .toList());
            }
            for (Row row = rows.next(); row != null; row = rows.next()) {
                lines.add(line(row.read(asOf)));
            }
        }
        if (lines.isEmpty()) {
            throw new InputException("file", "", "表里没有企业；请从第 2 行起填写，每行一家（示例行不算）");
        }
        return lines;
    }

    private static Screenings.Line line(Reading reading) {
        boolean good = reading.enterprise() != null;
        Map<String, Object> answers = good ? reading.answers() : Map.of();
        return new Screenings.Line(
                (int) reading.row(),
                cut(reading.name().strip(), LONGEST_NAME),
                text(answers, "creditCode"),
                text(answers, "industryCode").replaceAll("\\D", ""),
                cut(reading.street(), LONGEST_STREET),
                Exchange.line(answers),
                good
                        ? ""
                        : cut(
                                reading.mistakes().stream().map(Mistake::told).collect(Collectors.joining("\n")),
                                LONGEST_ERROR));
    }

    private static String text(Map<String, Object> answers, String key) {
        return String.valueOf(answers.getOrDefault(key, "")).strip();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
