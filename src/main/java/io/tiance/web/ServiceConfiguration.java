package io.tiance.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.tiance.rulebook.CurrentRulebook;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the service is made of. */
@Configuration
@EnableScheduling
class ServiceConfiguration {
    /** The one clock of the service, also for what begins before there are beans. */
    static final Clock CLOCK = Clock.systemDefaultZone();

    @Bean
    Clock clock() {
        return CLOCK;
    }

    @Bean
    CurrentRulebook rulebook(HeadStart.Reading reading) throws InterruptedException {
        return reading.rulebook();
    }

    @Bean
    @Lazy
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("天策 Tiance")
                        .version("v1")
                        .description("广州市天河区惠企政策判定：企业数据与判定日进，逐项政策的结论、理由、差距与条款出。"));
    }
}
