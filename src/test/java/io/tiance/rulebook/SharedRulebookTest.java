package io.tiance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.RandomAnswers;
import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Exchange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** One book serves many threads, books come and go beside each other, and the same question has the same answer. */
class SharedRulebookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<BigDecimal> NUMBERS =
            List.of("0", "1", "5", "50", "300", "2000", "5000", "40000").stream()
                    .map(BigDecimal::new)
                    .toList();
    private static final int THREADS = 4;
    private static final int ROUNDS = 12;

    private static List<Map<String, Object>> enterprises(int count) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            RandomAnswers random = new RandomAnswers(new Random(seed), DAY, NUMBERS);
            all.add(random.fillIn(Map.of(), random.figures().subList(0, 60)));
        }
        return all;
    }

    private static String json(Map<String, ?> answers, Rulebook book) {
        return Exchange.json(Assessment.of(Enterprise.of(answers, DAY), book));
    }

    /** Whom rules concern is asked for all policies of a day at once, also when only some of them are wanted. */
    @Test
    void policiesAskedForAloneFindWhatTheyFindAmongAll() {
        List<Predicate<Policy>> wishes = List.of(
                policy -> policy.family() == Policy.Family.专精特新,
                policy -> Set.of("HNTE", "SRDI-T1").contains(policy.id()));
        try (Rulebook book = Rulebook.builtIn()) {
            for (Map<String, Object> answers : enterprises(24)) {
                Enterprise enterprise = Enterprise.of(answers, DAY);
                Map<String, String> whole = policies(Assessment.of(enterprise, book));
                for (Predicate<Policy> wanted : wishes) {
                    Map<String, String> some = policies(Assessment.of(enterprise, book, wanted));
                    assertThat(some).isNotEmpty();
                    assertThat(whole).containsAllEntriesOf(some);
                }
            }
        }
    }

    private static Map<String, String> policies(Assessment assessment) {
        Map<String, String> byId = new LinkedHashMap<>();
        assessment.policies().forEach(one -> byId.put(one.policy().id(), Exchange.json(one)));
        return byId;
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<Map<String, Object>> enterprises = enterprises(8);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Rulebook book = Rulebook.builtIn()) {
            List<String> alone =
                    enterprises.stream().map(one -> json(one, book)).toList();
            List<Future<List<String>>> together = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                together.add(threads.submit(
                        () -> enterprises.stream().map(one -> json(one, book)).toList()));
            }
            for (Future<List<String>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void booksComeAndGoBesideEachOther() {
        Enterprise enterprise = Enterprise.of(Map.of("职工总数", 7), DAY);
        String many = "要求.不低于( $人, \"%d\" );";
        RuleSources low = RuleTexts.book("认定", "Enterprise( $人 : 职工总数 )", many.formatted(5));
        RuleSources high = RuleTexts.book("认定", "Enterprise( $人 : 职工总数 )", many.formatted(9));
        for (int round = 0; round < 3; round++) {
            try (Rulebook one = Rulebook.of(low);
                    Rulebook other = Rulebook.of(high)) {
                assertThat(one.judge(enterprise))
                        .singleElement()
                        .hasFieldOrPropertyWithValue("outcome.status", io.tiance.verdict.Status.MET);
                assertThat(other.judge(enterprise))
                        .singleElement()
                        .hasFieldOrPropertyWithValue("outcome.status", io.tiance.verdict.Status.NOT_MET);
                assertThat(one.digest()).isNotEqualTo(other.digest());
            }
        }
    }

    /** By key or by label, in any order, and once more from the receipt's own answers. */
    @Test
    void theSameAnswersGiveTheSameBytes() {
        try (Rulebook book = Rulebook.builtIn();
                Rulebook again = Rulebook.builtIn()) {
            for (Map<String, Object> answers : enterprises(3)) {
                List<String> keys = new ArrayList<>(answers.keySet());
                java.util.Collections.reverse(keys);
                Map<String, Object> byLabel = new LinkedHashMap<>();
                keys.forEach(key -> byLabel.put(Vocabulary.get(key).label(), answers.get(key)));
                String json = json(answers, book);
                assertThat(json(byLabel, book)).isEqualTo(json);
                assertThat(json(answers, again)).as("replayed").isEqualTo(json);
                Map<String, Object> less = new LinkedHashMap<>(answers);
                less.remove(keys.get(0));
                assertThat(Assessment.of(Enterprise.of(less, DAY), book)
                                .receipt()
                                .inputDigest())
                        .isNotEqualTo(Assessment.of(Enterprise.of(answers, DAY), book)
                                .receipt()
                                .inputDigest());
            }
        }
    }

    /** The program reads its own rules from what the build made of them. */
    @Test
    void whatTheBuildReadIsWhatTheFilesSay() {
        assertThat(BuiltInRules.contents()).isEqualTo(BookReader.read(RuleSources.builtIn(), Map.of()));
    }
}
