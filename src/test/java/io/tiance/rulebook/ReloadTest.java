package io.tiance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.enterprise.Enterprise;
import io.tiance.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed directory takes the place of the book in use in one step, under whoever is judging; a refused one never does. */
class ReloadTest {
    private static final Enterprise SEVEN = Enterprise.of(Map.of("职工总数", 7), LocalDate.of(2026, 11, 20));
    private static final int THREADS = 3;
    private static final int RELOADS = 6;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve(RuleTexts.PATH);
        Files.createDirectories(file.getParent());
        ask(5);
    }

    private void ask(int least) throws IOException {
        Files.writeString(file, RuleTexts.withThen("要求.不低于( $人, \"" + least + "\" );"));
    }

    private record Seen(String digest, Status status) {}

    private static Seen judge(CurrentRulebook rulebook) {
        return rulebook.with(book ->
                new Seen(book.digest(), book.judge(SEVEN).get(0).outcome().status()));
    }

    @Test
    void everyAnswerIsByOneOfTheBooksWhole() throws Exception {
        CurrentRulebook rulebook = new CurrentRulebook(folder);
        Map<String, Status> right = new HashMap<>();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<Seen>>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    List<Seen> all = new ArrayList<>();
                    while (!enough.get()) {
                        all.add(judge(rulebook));
                        begun.countDown();
                    }
                    return all;
                }));
            }
            begun.await();
            right.put(rulebook.with(Rulebook::digest), Status.MET);
            for (int i = 1; i <= RELOADS; i++) {
                ask(i % 2 == 0 ? 5 : 9);
                assertThat(rulebook.reload()).isTrue();
                right.put(rulebook.with(Rulebook::digest), i % 2 == 0 ? Status.MET : Status.NOT_MET);
            }
        } finally {
            enough.set(true);
            threads.shutdown();
        }
        assertThat(right).hasSize(2);
        for (Future<List<Seen>> some : answers) {
            assertThat(some.get())
                    .isNotEmpty()
                    .allSatisfy(seen -> assertThat(seen.status()).isEqualTo(right.get(seen.digest())));
        }
    }

    @Test
    void aRefusedDirectoryChangesNothingAndSaysWhy() throws IOException {
        CurrentRulebook rulebook = new CurrentRulebook(folder);
        Seen before = judge(rulebook);
        Files.writeString(file, RuleTexts.withThen("System.exit( 1 );"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(rulebook::reload)
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContaining(RuleTexts.PATH);
        }
        assertThat(judge(rulebook)).isEqualTo(before);
        Files.delete(file);
        assertThatThrownBy(rulebook::reload).hasMessageContaining("没有 .drl 文件");
        assertThat(judge(rulebook)).isEqualTo(before);
    }

    @Test
    void theWatchWaitsUntilTheDirectoryStandsStill() throws IOException {
        CurrentRulebook rulebook = new CurrentRulebook(folder);
        Seen before = judge(rulebook);
        assertThat(rulebook.reloadSettled()).isFalse();
        ask(8);
        assertThat(rulebook.reloadSettled()).isFalse();
        ask(9);
        assertThat(rulebook.reloadSettled()).as("it changed again").isFalse();
        assertThat(judge(rulebook)).isEqualTo(before);
        assertThat(rulebook.reloadSettled()).isTrue();
        assertThat(judge(rulebook).status()).isEqualTo(Status.NOT_MET);
        assertThat(rulebook.reloadSettled()).isFalse();
    }

    @Test
    void theWatchSaysAtEveryLookWhyADirectoryIsRefused() throws IOException {
        CurrentRulebook rulebook = new CurrentRulebook(folder);
        Files.writeString(file, RuleTexts.withThen("System.exit( 1 );"));
        assertThat(rulebook.reloadSettled()).isFalse();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(rulebook::reloadSettled).hasMessageContaining(RuleTexts.PATH);
        }
        ask(5);
        assertThat(rulebook.reloadSettled()).isFalse();
        assertThat(rulebook.reloadSettled()).as("as it was").isFalse();
    }

    @Test
    void readsAndCompilesOnlyWhatChanged() {
        String second = RuleTexts.PATH.replace("trial", "second");
        String other = RuleTexts.valid().replace("TRY", "TWO").replace("national.trial", "national.second");
        Rulebook book = Rulebook.of(RuleTexts.sources(RuleTexts.PATH, RuleTexts.valid(), second, other));
        Rulebook next = book.changedTo(
                RuleTexts.sources(RuleTexts.PATH, RuleTexts.withThen("要求.不低于( $人, \"9\" );"), second, other));
        assertThat(policy(next, second)).isSameAs(policy(book, second));
        assertThat(policy(next, RuleTexts.PATH)).isNotSameAs(policy(book, RuleTexts.PATH));
        assertThat(next.judge(SEVEN))
                .extracting(
                        found -> found.criterion().id() + " " + found.outcome().status())
                .containsExactlyInAnyOrder("TRY-1 NOT_MET", "TWO-1 MET");
        assertThat(book.judge(SEVEN))
                .extracting(found -> found.outcome().status())
                .containsExactly(Status.MET, Status.MET);
        Rulebook less = next.changedTo(RuleTexts.sources(second, other));
        assertThat(less.judge(SEVEN)).hasSize(1);
        RuleSources twice =
                RuleTexts.sources(RuleTexts.PATH, RuleTexts.valid(), second, other.replace("TWO-1", "TRY-1"));
        assertThatThrownBy(() -> book.changedTo(twice)).hasMessageContaining("重复");
    }

    private static Policy policy(Rulebook book, String path) {
        return book.policies().stream()
                .filter(policy -> policy.source().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsALinkThatIsTurned(@TempDir Path elsewhere) throws IOException {
        Path link = elsewhere.resolve("rules");
        Path other = elsewhere.resolve("other");
        Files.createSymbolicLink(link, folder);
        CurrentRulebook rulebook = new CurrentRulebook(link);
        assertThat(judge(rulebook).status()).isEqualTo(Status.MET);
        Files.createDirectories(other.resolve(RuleTexts.PATH).getParent());
        Files.writeString(other.resolve(RuleTexts.PATH), RuleTexts.withThen("要求.不低于( $人, \"9\" );"));
        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(rulebook.reload()).isTrue();
        assertThat(judge(rulebook).status()).isEqualTo(Status.NOT_MET);
    }
}
