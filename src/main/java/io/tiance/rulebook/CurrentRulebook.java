package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import java.nio.file.Path;
import java.time.LocalDate;
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
        if (directory == null) {
            return false;
        }
        RuleSources sources = RuleSources.directory(directory);
        if (sources.digest().equals(current.get().book.digest())) {
            return false;
        }
        Lease next = new Lease(tried(Rulebook.of(sources)));
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
