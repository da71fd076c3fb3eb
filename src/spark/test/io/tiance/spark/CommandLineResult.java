package io.tiance.spark;

import io.tiance.batch.BatchJob;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code tiance batch} writes of a file, in short and in full, brought into one form. */
record CommandLineResult(Set<Told> verdicts, Set<Bad> badRows) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One enterprise and one policy. */
    record Told(
            long row,
            String name,
            String creditCode,
            String policy,
            String status,
            String score,
            Set<String> missing,
            List<String> blockers)
            implements Comparable<Told> {
        @Override
        public int compareTo(Told other) {
            return toString().compareTo(other.toString());
        }
    }

    /** One mistake. */
    record Bad(long row, String column, String header, String value, String reason, String suggestion)
            implements Comparable<Bad> {
        @Override
        public int compareTo(Bad other) {
            return toString().compareTo(other.toString());
        }
    }

    static CommandLineResult of(Path in, Rulebook rules, LocalDate asOf, Path folder) throws IOException {
        Path lines = folder.resolve(in.getFileName() + ".lines.jsonl");
        Path full = folder.resolve(in.getFileName() + ".full.jsonl");
        BatchJob.run(request(in, lines, rules, asOf, false), progress -> {});
        BatchJob.run(request(in, full, rules, asOf, true), progress -> {});
        List<String> fullLines = Files.readAllLines(full);
        Set<Told> verdicts = new TreeSet<>();
        int at = 0;
        for (String text : Files.readAllLines(lines)) {
            JsonNode line = JSON.readTree(text);
            JsonNode whole = JSON.readTree(fullLines.get(at++));
            for (JsonNode policy : line.get("policies")) {
                verdicts.add(new Told(
                        line.get("row").asLong(),
                        line.get("name").asString(),
                        line.path("creditCode").asString(""),
                        policy.get("id").asString(),
                        policy.get("status").asString(),
                        policy.has("score")
                                ? policy.at("/score/min").decimalValue().toPlainString() + "～"
                                        + policy.at("/score/max").decimalValue().toPlainString()
                                : "",
                        missing(whole, policy.get("id").asString()),
                        texts(policy.path("blockers"))));
            }
        }
        return new CommandLineResult(verdicts, bad(BatchJob.beside(lines, ".errors.csv")));
    }

    /** The same with the rows numbered otherwise. */
    CommandLineResult shifted(long by) {
        return new CommandLineResult(
                verdicts.stream()
                        .map(one -> new Told(
                                one.row() + by,
                                one.name(),
                                one.creditCode(),
                                one.policy(),
                                one.status(),
                                one.score(),
                                one.missing(),
                                one.blockers()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                badRows.stream()
                        .map(one -> new Bad(
                                one.row() + by,
                                one.column(),
                                one.header(),
                                one.value(),
                                one.reason(),
                                one.suggestion()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static BatchJob.Request request(Path in, Path out, Rulebook rules, LocalDate asOf, boolean full) {
        return new BatchJob.Request(in, out, rules, asOf, policy -> true, "", full, false, 2);
    }

    private static Set<String> missing(JsonNode whole, String id) {
        for (JsonNode policy : whole.get("policies")) {
            if (policy.get("id").asString().equals(id)) {
                return new TreeSet<>(texts(policy.path("missing")));
            }
        }
        throw new AssertionError("no " + id + " in the full line");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Set<Bad> bad(Path errors) throws IOException {
        Set<Bad> bad = new TreeSet<>();
        if (Files.exists(errors)) {
            try (CSVParser parser = CSVParser.parse(Files.readString(errors), CSVFormat.EXCEL)) {
                parser.stream()
                        .skip(1)
                        .forEach(one -> bad.add(new Bad(
                                Long.parseLong(one.get(0)),
                                one.get(1),
                                one.get(2),
                                one.get(3),
                                one.get(4),
                                one.get(5))));
            }
        }
        return bad;
    }
}
