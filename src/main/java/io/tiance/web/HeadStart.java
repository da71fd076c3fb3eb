package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/**
 * Reads the rules, and judges once by them, while the rest of the service is still being put together: the first judgement loads
 * thousands of classes. The service listens only when that is done, and doesn't start when it fails.
 */
class HeadStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(context instanceof WebApplicationContext)) {
            return;
        }
        String directory = context.getEnvironment().getProperty("tiance.rules", "");
        Reading reading = new Reading(new FutureTask<>(() -> read(directory)));
        context.getBeanFactory().registerSingleton("reading", reading);
        new Thread(reading.task, "head-start").start();
    }

    private static CurrentRulebook read(String directory) {
        CurrentRulebook rulebook = new CurrentRulebook(directory.isBlank() ? null : Path.of(directory));
        Enterprise blank = Enterprise.of(Map.of(), LocalDate.now(ServiceConfiguration.CLOCK));
        Exchange.json(rulebook.with(book -> Assessment.of(blank, book)));
        return rulebook;
    }

    /** Of the rules, under way. */
    record Reading(FutureTask<CurrentRulebook> task) {
        /** @throws io.tiance.rulebook.RulebookException when the rules are refused */
        CurrentRulebook rulebook() throws InterruptedException {
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
            }
        }
    }
}
