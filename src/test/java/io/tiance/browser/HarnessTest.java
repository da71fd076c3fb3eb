package io.tiance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The harness itself: that it reaches the service, and that what it watches for does fail a test. */
@BrowserTest
class HarnessTest {
    @Test
    void reachesTheService(Visit visit) {
        assertThat(visit.open("/actuator/health").textContent("body")).contains("UP");
    }

    @Test
    void noticesErrorsFailuresAndStrangers(Visit visit) {
        Page page = visit.page();
        page.navigate(HostPages.allowed(
                "bad.html",
                "<!DOCTYPE html><title>x</title><script>console.error('出错');</script>"
                        + "<script>throw new Error('坏了')</script><img src='http://nobody.test/x.png'>"));
        visit.open("/nothing");
        visit.expect("console: 出错");
        visit.expect("script: ");
        visit.expect("third party: http://nobody.test");
        visit.expect("failed: http://nobody.test");
        visit.expect("status 404");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void noticesABrokenPolicy(Visit visit) {
        Page page = visit.page();
        page.navigate(HostPages.allowed("strict.html", "<!DOCTYPE html><script>1</script>", "default-src 'none'"));
        visit.expect("Content Security Policy");
    }

    @Test
    void noticesWhatAxeNotices(Visit visit) {
        Page page = visit.page();
        page.navigate(HostPages.allowed("unlabelled.html", "<!DOCTYPE html><html><body><input></body></html>"));
        assertThatThrownBy(() -> visit.axe(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("label")
                .hasMessageContaining("html-has-lang");
    }
}
