package io.tiance.web;

import io.tiance.prospect.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes submissions past their day: at start, and every night. */
@Component
class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Submissions submissions;

    Upkeep(Submissions submissions) {
        this.submissions = submissions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${tiance.purge-at:0 30 3 * * *}")
    void purge() {
        int deleted = submissions.purge();
        if (deleted > 0) {
            LOG.info("已删除到期线索 {} 条", deleted);
        }
    }
}
