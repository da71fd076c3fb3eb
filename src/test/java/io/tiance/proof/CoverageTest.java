package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every fact of the policy documents is somewhere in the program, or it says why not; every rule comes from a fact. */
class CoverageTest {
    private static final Path REPORT = Path.of("target/coverage.html");

    private final List<Fact> facts = Fact.all();
    private final Set<String> rules =
            TheBook.rules().map(rule -> rule.criterion().id()).collect(Collectors.toSet());

    @Test
    void everyFactIsWhereItSaysItIs() {
        Map<String, Set<String>> places = Map.of(
                "rule", rules,
                "figure", Vocabulary.figures().stream().map(FigureInfo::key).collect(Collectors.toSet()),
                "header", TheBook.RULES.policies().stream().map(Policy::id).collect(Collectors.toSet()),
                "case",
                        TheBook.CASES.stream()
                                .map(Case::name)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet()));
        List<String> lost = new ArrayList<>();
        for (Fact fact : facts) {
            if ("listed".equals(fact.how())) {
                if (fact.where().isBlank()) {
                    lost.add(fact.source() + "  " + fact.id() + "  没有写明理由");
                }
            } else if (!places.containsKey(fact.how())) {
                lost.add(fact.source() + "  " + fact.id() + "  不认识“" + fact.how() + "”");
            } else if (fact.places().isEmpty() || !places.get(fact.how()).containsAll(fact.places())) {
                lost.add(fact.source() + "  " + fact.id() + "  没有 " + fact.how() + " “" + fact.where() + "”");
            }
        }
        assertThat(facts).isNotEmpty();
        assertThat(lost).isEmpty();
    }

    @Test
    void everyRuleComesFromAFact() {
        Set<String> ids = facts.stream().map(Fact::id).collect(Collectors.toSet());
        Set<String> named = facts.stream()
                .filter(fact -> "rule".equals(fact.how()))
                .flatMap(fact -> fact.places().stream())
                .collect(Collectors.toSet());
        List<String> strangers = rules.stream()
                .filter(rule -> !ids.contains(rule) && !named.contains(rule) && !isVariant(rule, ids))
                .sorted()
                .toList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void noFactIsListedTwice() {
        Map<String, Long> times = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.id() + "\t" + fact.how() + "\t" + fact.where(), Collectors.counting()));
        assertThat(times.entrySet()).allMatch(entry -> entry.getValue() == 1);
    }

    @Test
    void theReportIsWritten() throws IOException {
        Files.writeString(REPORT, new CoverageReport(facts).html());
        assertThat(Files.readString(REPORT)).contains("未编成规则的事实", "<table");
    }

    /** {@code HNTE-A11-5d} is a variant of {@code HNTE-A11-5}, {@code SRDI-B-1-T1} of {@code SRDI-B-1}. */
    private static boolean isVariant(String rule, Set<String> ids) {
        for (int end = rule.length() - 1; end > 0; end--) {
            boolean ends = rule.charAt(end) == '-'
                    || Character.isLetterOrDigit(rule.charAt(end - 1)) && !Character.isDigit(rule.charAt(end));
            if (ends && ids.contains(rule.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
