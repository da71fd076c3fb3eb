package io.tiance.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public final class SteppedClock extends Clock {
    public static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

    private volatile Instant now = START;

    /** Puts it in place of the machine's. */
    @TestConfiguration
    public static class InPlace {
        @Bean
        @Primary
        SteppedClock steppedClock() {
            return new SteppedClock();
        }
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
