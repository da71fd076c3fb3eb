package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.proof.MutantHunt.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Equivalents listed = new Equivalents(LISTED);
        Files.writeString(REPORT, new MutationReport(fates, listed).text());
        List<String> unnoticed = MutantHunt.of(fates, Fate.ALIVE).stream()
                .filter(mutant -> listed.why(mutant) == null)
                .map(mutant -> mutant.rule().file() + "  " + mutant.id() + "  " + mutant.change())
                .toList();
        assertThat(fates).isNotEmpty();
        assertThat(unnoticed).as("见 " + REPORT).isEmpty();
        assertThat(listed.unused()).as("不必再列在 " + LISTED).isEmpty();
    }
}
