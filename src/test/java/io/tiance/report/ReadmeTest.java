package io.tiance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.assessment.Assessment;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdict that the README prints is the one that comes out, line by line. */
class ReadmeTest {
    @Test
    void printsTheVerdictThatComesOut() throws IOException {
        String fixture = Files.readString(Path.of("fixtures/whole/tianhe-software-growth.yaml"));
        LocalDate unused = LocalDate.MIN;
        String text =
                PlainText.of(Assessment.of(Exchange.read(fixture, null, unused).enterprise(), Rulebook.builtIn()));
        String readme = Files.readString(Path.of("README.md"));
        String block = readme.substring(readme.indexOf("<!-- verdict -->"), readme.indexOf("<!-- /verdict -->"));
        List<String> shown = block.lines()
                .filter(line -> !line.startsWith("<!--") && !line.startsWith("```") && !line.equals("…"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(text.lines()).containsSubsequence(shown);
    }
}
