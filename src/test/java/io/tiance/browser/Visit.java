package io.tiance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one test sees of the service: pages, and all they complained about. An error in the console, a violation of the content
 * security policy, a failed request, an answer from 400 on and a request to anybody else fail the test, unless it
 * {@linkplain #expect expected} them.
 */
final class Visit {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Browser browser;
    private final String service;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Visit(Browser browser, String service) {
        this.browser = browser;
        this.service = service;
    }

    /** The address of a path of the service, e.g. {@code url("/embed")}. */
    String url(String path) {
        return service + path;
    }

    /** A fresh page, 1280 × 800, in a context of its own; nothing is opened yet. */
    Page page() {
        return page(1280, 800);
    }

    /** A fresh page of a size in CSS pixels, in a context of its own. */
    Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A fresh page in a context with these options; the locale is Chinese. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("zh-CN"));
        contexts.add(context);
        context.onConsoleMessage(message -> {
            // a browser asks for /favicon.ico of its own accord
            if (List.of("error", "warning").contains(message.type())
                    && !message.location().contains("/favicon.ico")) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::requested);
        context.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) { // given up by the page itself
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
        context.onResponse(this::answered);
        return context.newPage();
    }

    /** A page of the service, opened. */
    Page open(String path) {
        Page page = page();
        page.navigate(url(path));
        return page;
    }

    /** Says that a complaint containing this text belongs to the test: it must come, and doesn't fail it. */
    void expect(String text) {
        expected.add(text);
    }

    /** What the pages complained about so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address asked for so far, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Fails unless the page, as it stands, keeps WCAG 2.0–2.2 A and AA, as far as a machine can tell. */
    void axe(Page page) {
        var results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getViolations())
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat(results.getPasses()).as("rules axe applied").isNotEmpty();
    }

    /** Saves the whole page as {@code target/screenshots/<name>.png}. */
    void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Closes the pages; after a test that passed, fails for what they complained about. */
    void finish(boolean passed) {
        contexts.forEach(BrowserContext::close);
        if (passed) {
            assertThat(complaints)
                    .as("complaints of the browser")
                    .allMatch(complaint -> expected.stream().anyMatch(complaint::contains));
            assertThat(expected)
                    .as("complaints that were expected and came")
                    .allMatch(text -> complaints.stream().anyMatch(complaint -> complaint.contains(text)));
        }
    }

    private void requested(Request request) {
        requests.add(request.url());
        boolean ours = request.url().startsWith(service + "/");
        if (!ours && request.url().matches("(https?|wss?):.*") && !HostPages.serves(request.url())) {
            complaints.add("third party: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            complaints.add("status " + response.status() + ": " + response.url());
        }
    }
}
