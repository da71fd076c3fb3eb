package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Assesses a few enterprises before the service says it is ready: the first ones are many times slower than the rest. */
@Component
class WarmUp implements ApplicationRunner {
    private static final int ROUNDS = 200;

    private final CurrentRulebook rulebook;
    private final Clock clock;

    WarmUp(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < ROUNDS; i++) {
            Enterprise enterprise = Enterprise.of(Map.of("employees", i), today);
            Exchange.bytes(rulebook.with(book -> Assessment.of(enterprise, book)));
        }
    }
}
