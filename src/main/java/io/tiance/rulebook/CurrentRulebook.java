package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rule book in use. A changed directory is read, compiled and tried beside it and then takes its place in one step; a
 * refused one changes nothing. Whoever has begun with a book finishes with it; it is forgotten when its last user is done.
 */
public final class CurrentRulebook {
    private static final LocalDate[] TRIAL_DAYS = {
        LocalDate.of(2016, 1, 1), LocalDate.of(2022, 12, 31), LocalDate.of(2026, 4, 1)
    };

    private final @Nullable Path directory;
    private final AtomicReference<Rulebook> current;
    /** Digests of the directory at the last look, and of what was refused last and why. */
    private String seen = "";

    private String refused = "";
    private @Nullable RulebookException refusal;

    /**
     * @param directory of rules; null for those packed with the program
     * @throws RulebookException when they are refused
     */
    public CurrentRulebook(@Nullable Path directory) {
        this.directory = directory;
        Rulebook packed = Rulebook.builtIn(); // already compiled, and most of a directory is mostly the same
        this.current = new AtomicReference<>(
                directory == null ? packed : tried(packed.changedTo(RuleSources.directory(directory))));
    }

    /** Does something with the book in use; who has begun with a book finishes with it. */
    public <T> T with(Function<Rulebook, T> use) {
        return use.apply(current.get());
    }

    /**
     * Takes the directory as it stands now, if it has changed.
     *
     * @return whether the book changed
     * @throws RulebookException when the directory is refused; the book in use stays
     */
    public synchronized boolean reload() {
        return directory != null && take(directory, RuleSources.directory(directory));
    }

    /**
     * The same for who looks again and again: a change is taken when it has stood still since the look before, so that a
     * directory being copied file by file is not taken in between; and what was refused is not compiled again.
     *
     * @throws RulebookException when the directory is refused, at every look
     */
    public synchronized boolean reloadSettled() {
        if (directory == null) {
            return false;
        }
        RuleSources sources = RuleSources.directory(directory);
        String digest = sources.digest();
        boolean settled = digest.equals(seen);
        seen = digest;
        if (settled && refusal != null && digest.equals(refused)) {
            throw refusal;
        }
        return settled && take(directory, sources);
    }

    private boolean take(Path root, RuleSources sources) {
        String digest = sources.digest();
        if (digest.equals(current.get().digest())) {
            return false;
        }
        Rulebook next;
        try {
            next = tried(current.get().changedTo(sources));
        } catch (RulebookException e) {
            refused = digest;
            refusal = e;
            throw e;
        }
        if (!RuleSources.directory(root).digest().equals(digest)) { // some of what was read may be older than the rest
            throw new RulebookException(List.of(new Fault(root.toString(), 0, "规则目录正在改动；请在改完后重新载入")));
        }
        current.set(next);
        return true;
    }

    /** Judges a blank enterprise on some days, so that a book that can't judge never comes into use. */
    private static Rulebook tried(Rulebook book) {
        for (LocalDate day : TRIAL_DAYS) {
            book.judge(Enterprise.of(Map.of(), day));
        }
        return book;
    }
}
