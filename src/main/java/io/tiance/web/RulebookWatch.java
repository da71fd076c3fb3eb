package io.tiance.web;

import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.RulebookException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether the rule directory has changed, and takes it if it is in order. */
@Component
class RulebookWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RulebookWatch.class);

    private final CurrentRulebook rulebook;
    private String lastRefusal = "";

    RulebookWatch(CurrentRulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Scheduled(fixedDelayString = "${tiance.rules-poll:PT5S}")
    void look() {
        try {
            if (rulebook.reloadSettled()) {
                LOG.info("规则已更新，摘要 {}", rulebook.with(io.tiance.rulebook.Rulebook::digest));
            }
            lastRefusal = "";
        } catch (RulebookException e) {
            if (!lastRefusal.equals(e.getMessage())) {
                lastRefusal = String.valueOf(e.getMessage());
                LOG.warn("规则目录未通过检查，继续使用原规则：\n{}", lastRefusal);
            }
        }
    }
}
