package io.tiance.web;

import io.tiance.prospect.Screening;
import io.tiance.prospect.ScreeningResult;
import io.tiance.prospect.ScreeningRow;
import io.tiance.prospect.Screenings;
import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.RulebookException;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges lists in the background, one at a time, on all cores but one: that is for the officers who wait for an answer. Takes up
 * what another instance has left lying.
 */
@Component
class ScreeningRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ScreeningRunner.class);
    /** Rows between two commits: what is judged again after a crash, and how long a cancellation takes. */
    private static final int CHUNK = 100;

    private static final int SECONDS_BETWEEN_LOOKS = 1;
    private static final int SECONDS_TO_FINISH = 10;

    private final Screenings screenings;
    private final CurrentRulebook rulebook;
    private final String self = UUID.randomUUID().toString();
    private final Semaphore news = new Semaphore(0);
    private final Thread worker = daemon(this::work, "screening");
    private final ExecutorService judges = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1), task -> daemon(task, "judge"));
    private final boolean wanted;
    private volatile boolean stopping;

    ScreeningRunner(Screenings screenings, CurrentRulebook rulebook, @Value("${tiance.batch.run}") boolean wanted) {
        this.wanted = wanted;
        this.screenings = screenings;
        this.rulebook = rulebook;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted && worker.getState() == Thread.State.NEW) {
            worker.start();
        }
    }

    /** There is a new list. */
    void look() {
        news.release();
    }

    /** Finishes the chunk at hand and gives the list back, so that another instance need not wait for the lease to run out. */
    @PreDestroy
    void end() throws InterruptedException {
        stopping = true;
        look();
        worker.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_FINISH));
        judges.shutdownNow();
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Screening> taken = screenings.claim(self);
                if (taken.isPresent()) {
                    judge(taken.get());
                } else if (news.tryAcquire(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) { // else nobody would judge until the next start
                LOG.error("批量筛选中断，稍后重试：{}", e.getClass().getName());
                pause();
            }
        }
    }

    private void judge(Screening screening) {
        long id = Objects.requireNonNull(screening.id());
        ScreeningPlan plan = ScreeningPlan.read(screening.options());
        boolean more = true;
        while (more && !stopping) {
            List<ScreeningRow> rows = screenings.waiting(id, CHUNK);
            // An empty finish ends a list that nothing is left of.
            List<ScreeningResult> results = judged(rows, plan);
            if (results == null && newer()) {
                results = judged(rows, plan);
            }
            if (results == null) {
                screenings.fail(id, self, "规则已更新，同一份名单不能一半按旧规则、一半按新规则；请重新运行");
                return;
            }
            more = screenings.finish(id, self, results) && !rows.isEmpty();
        }
        if (stopping) {
            screenings.release(id, self);
        }
    }

    /** Null when the plan was made by other rules than those in use. */
    private @Nullable List<ScreeningResult> judged(List<ScreeningRow> rows, ScreeningPlan plan) {
        return rulebook.with(
                book -> book.digest().equals(plan.rulesetDigest()) ? judged(rows, new RowJudge(plan, book)) : null);
    }

    /** Another instance may have taken a changed rule directory, and a list by it, before this one looked. */
    private boolean newer() {
        try {
            return rulebook.reload();
        } catch (RulebookException e) {
            LOG.warn("规则目录未通过检查，继续使用原规则：\n{}", e.getMessage());
            return false;
        }
    }

    private List<ScreeningResult> judged(List<ScreeningRow> rows, RowJudge judge) {
        List<Future<ScreeningResult>> underWay =
                rows.stream().map(row -> judges.submit(() -> judge.judge(row))).toList();
        List<ScreeningResult> results = new ArrayList<>(rows.size());
        try {
            for (Future<ScreeningResult> one : underWay) {
                results.add(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void pause() {
        try {
            news.tryAcquire(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
