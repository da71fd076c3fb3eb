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
 * refused one changes nothing. Whoever has begun with a book finishes with it: it is let go when its last user is done.
 */
public final class CurrentRulebook {
    private static final LocalDate[] TRIAL_DAYS = {
        LocalDate.of(2016, 1, 1), LocalDate.of(2022, 12, 31), LocalDate.of(2026, 4, 1)
    };

    private final @Nullable Path directory;
    private final AtomicReference<Lease> current;
    /** Digests of the directory at the last look, and of what was refused last and why. */
    private String seen = "";

    private String refused = "";
    private @Nullable RulebookException refusal;

    private static final class Lease {
        private final Rulebook book;
        private int users = 1;

        Lease(Rulebook book) {
            this.book = book;
        }

        /** False when it has already been let go. */
        synchronized boolean enter() {
            if (users == 0) {
                return false;
            }
            users++;
            return true;
        }

        synchronized void leave() {
            users--;
            if (users == 0) {
                book.close();
            }
        }
    }

    /**
     * @param directory of rules; null for those packed with the program
     * @throws RulebookException when they are refused
     */
    public CurrentRulebook(@Nullable Path directory) {
        this.directory = directory;
        this.current = new AtomicReference<>(
                new Lease(tried(directory == null ? Rulebook.builtIn() : Rulebook.read(directory))));
    }

    /** Does something with the book in use, which stays whole until that is done. */
    public <T> T with(Function<Rulebook, T> use) {
        Lease lease = current.get();
        while (!lease.enter()) {
            lease = current.get();
        }
        try {
            return use.apply(lease.book);
        } finally {
            lease.leave();
        }
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
        if (digest.equals(current.get().book.digest())) {
            return false;
        }
        Lease next;
        try {
            next = new Lease(tried(Rulebook.of(sources)));
        } catch (RulebookException e) {
            refused = digest;
            refusal = e;
            throw e;
        }
        if (!RuleSources.directory(root).digest().equals(digest)) { // some of what was read may be older than the rest
            next.leave();
            throw new RulebookException(List.of(new Fault(root.toString(), 0, "规则目录正在改动；请在改完后重新载入")));
        }
        current.getAndSet(next).leave();
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
