package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.proof.MutantHunt.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Proves the proofs: whatever small thing is changed in a rule, the loader refuses it or some case fails. What cannot be noticed
 * because it changes nothing is listed, with the reason, in {@code mutants-equivalent.tsv}.
 */
class MutationTest {
    private static final Path LISTED = Path.of("src/test/resources/mutants-equivalent.tsv");
    private static final Path REPORT = Path.of("target/mutation-report.md");

    @Test
    void everyMutantIsRefusedOrNoticed() throws IOException {
        Map<Mutant, Fate> fates = new MutantHunt().hunt();
        Map<String, String> listed = listed();
        Files.writeString(REPORT, new MutationReport(fates, listed).text());
        List<String> unnoticed = new ArrayList<>();
        fates.forEach((mutant, fate) -> {
            String reason = listed.remove(mutant.id() + "\t" + mutant.change());
            if (fate == Fate.ALIVE && reason == null) {
                unnoticed.add(mutant.rule().file() + "  " + mutant.id() + "  " + mutant.change());
            } else if (fate != Fate.ALIVE && reason != null) {
                unnoticed.add("不必再列在 mutants-equivalent.tsv：" + mutant.id() + "  " + mutant.change());
            }
        });
        listed.keySet().forEach(row -> unnoticed.add("mutants-equivalent.tsv 所列变异不存在：" + row));
        assertThat(fates).isNotEmpty();
        assertThat(unnoticed).as("见 " + REPORT).isEmpty();
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LISTED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertThat(cells).as("规则、变异、理由：" + line).hasSize(3).doesNotContain("");
                listed.put(cells[0] + "\t" + cells[1], cells[2]);
            }
        }
        return listed;
    }
}
