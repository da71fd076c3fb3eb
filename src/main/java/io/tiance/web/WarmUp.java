package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Assesses a few enterprises as soon as the service is ready: the first ones are many times slower than the rest. Not earlier,
 * since whoever already asks would wait for it.
 */
@Component
class WarmUp {
    private static final int ROUNDS = 200;

    private final CurrentRulebook rulebook;
    private final Clock clock;
    private volatile boolean stopping;

    WarmUp(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    private void run() {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < ROUNDS && !stopping; i++) {
            Enterprise enterprise = Enterprise.of(Map.of("employees", i), today);
            Exchange.bytes(rulebook.with(book -> Assessment.of(enterprise, book)));
        }
    }
}
