package io.tiance.keeping;

import io.tiance.prospect.Facts;
import io.tiance.prospect.Profile;
import io.tiance.prospect.Prospect;
import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.Screening;
import io.tiance.prospect.ScreeningResult;
import io.tiance.prospect.Screenings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Saves and screens without end, telling each time when it is written; meant to be killed. */
public final class KillVictim {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int ROWS = 20_000;
    private static final int AT_ONCE = 3;

    private KillVictim() {}

    /**
     * What is kept, without the service. A round's clock is a lease later than the last one's. Not a {@code @Configuration}: the
     * tests' own search would find it.
     */
    @EnableAutoConfiguration
    @org.springframework.data.jdbc.repository.config.EnableJdbcRepositories("io.tiance.prospect")
    @ComponentScan("io.tiance.prospect")
    static class Storage {
        @Bean
        Clock clock(@Value("${round}") int round, @Value("${tiance.batch.lease}") Duration lease) {
            return Clock.offset(
                    Clock.systemUTC(), lease.plus(Duration.ofMinutes(1)).multipliedBy(round));
        }
    }

    /** @param args database, user, round */
    public static void main(String[] args) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + args[0],
                        "--spring.datasource.username=" + args[1],
                        "--round=" + args[2]);
        ProspectFiles files = context.getBean(ProspectFiles.class);
        Screenings screenings = context.getBean(Screenings.class);
        if (files.none()) {
            files.create(new Prospect.Card("示例（虚构）", "", "", ""), "finder");
            screenings.create(
                    "名单.xlsx",
                    "{}",
                    IntStream.range(0, ROWS)
                            .mapToObj(i -> new Screenings.Line(i + 2, "", "", "", "", "{}", ""))
                            .toList(),
                    "finder");
        }
        long prospect = files.list("", 0, 1).items().get(0).id();
        Screening screening = screenings.list(0, 1).items().get(0);
        int version = files.profiles(prospect).stream()
                .mapToInt(Profile::version)
                .max()
                .orElse(0);
        long written = ROWS - screenings.waiting(screening.id(), ROWS).size();
        System.out.println("found " + version + " " + screening.done() + " " + written);
        screenings.claim(args[2]).orElseThrow();
        while (true) {
            Profile saved = files.save(prospect, Facts.of(Map.of("职工总数", version), DAY), Map.of(), version, "finder");
            version = saved.version();
            System.out.println("saved " + version);
            List<ScreeningResult> rows = screenings.waiting(screening.id(), AT_ONCE).stream()
                    .map(row -> new ScreeningResult(
                            row, "", "", BigDecimal.ZERO, BigDecimal.ZERO, false, BigDecimal.ZERO, Map.of(), "{}"))
                    .toList();
            if (!screenings.finish(screening.id(), args[2], rows)) {
                throw new IllegalStateException("lost the lease");
            }
            System.out.println("judged " + screenings.get(screening.id()).done());
        }
    }
}
