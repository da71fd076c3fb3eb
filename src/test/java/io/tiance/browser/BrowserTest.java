package io.tiance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A class of tests in Chromium. All of them share one service and one browser; each test gets a {@link Visit} of its own,
 * which fails the test if the page complained. Skipped, with a warning, where Chromium or Node.js is absent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class) // before Spring, so that nothing is started for tests that are skipped
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = HostPages.Allow.class)
@interface BrowserTest {}
