package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The loader in other people's pages. The frame holds a stand-in for the form, behind the headers of the real one, so that
 * most of these tests are about the loader alone.
 */
@BrowserTest
class LoaderTest {
    private static final String STAND_IN = "<!DOCTYPE html><html lang=zh-CN><title>自测</title><p>替身</p>";
    private static final int LARGEST = 2048;

    @Test
    void putsTheFormAfterTheScriptWithItsSettings(Visit visit) {
        Page page = standingIn(visit.page());
        page.navigate(HostPages.allowed(
                "settings.html",
                host("<p id=before></p>"
                        + snippet(visit, " data-families='总部,高企培育' data-color='#0b5fff' data-as-of='2026-11-20'"))));
        Locator frame = page.locator("script + iframe");
        assertThat(frame).hasAttribute("title", "天策政策自测");
        assertThat(frame).hasAttribute("loading", "lazy");
        assertThat(frame).hasAttribute("allow", "clipboard-write");
        assertThat(URLDecoder.decode(frame.getAttribute("src"), StandardCharsets.UTF_8))
                .isEqualTo(visit.url("/embed?families=总部,高企培育&color=#0b5fff&asOf=2026-11-20"));
        assertThat(page.frameLocator("iframe").getByText("替身")).isVisible();
        assertThat(frame.boundingBox().width).isEqualTo(page.locator("#before").boundingBox().width);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void isRefusedByTheFormOnAnyOtherHost(Visit visit) {
        Page page = standingIn(visit.page());
        visit.expect("frame-ancestors 'self' " + HostPages.origin());
        visit.expect("failed: " + visit.url("/embed"));
        page.navigate(HostPages.stranger("refused.html", host(snippet(visit, ""))));
        page.waitForCondition(() -> !visit.complaints().isEmpty());
        assertThat(page.frameLocator("iframe").getByText("替身")).not().isVisible();
    }

    @Test
    void worksUnderAStrictPolicyOfTheHost(Visit visit) {
        Page page = standingIn(visit.page());
        page.navigate(HostPages.allowed(
                "strict-host.html",
                host(snippet(visit, "")),
                "default-src 'none'; script-src " + visit.url("") + "; frame-src " + visit.url("")));
        say(frames(page).get(0), "{tiance: 1, type: 'height', height: 777}");
        assertThat(page.locator("iframe")).hasCSS("height", "777px");
        assertThat(page.locator("iframe")).hasCSS("border-top-width", "0px");
    }

    @Test
    void twoOnOnePageGrowAndShrinkOnTheirOwn(Visit visit) {
        Page page = standingIn(visit.page());
        page.navigate(HostPages.allowed("two.html", host(snippet(visit, "") + snippet(visit, " data-families='总部'"))));
        Locator first = page.locator("iframe").nth(0);
        Locator second = page.locator("iframe").nth(1);
        say(frames(page).get(0), "{tiance: 1, type: 'height', height: 1500.2}");
        assertThat(first).hasCSS("height", "1501px");
        say(frames(page).get(1), "{tiance: 1, type: 'height', height: 900}");
        assertThat(second).hasCSS("height", "900px");
        say(frames(page).get(0), "{tiance: 1, type: 'height', height: 320}");
        assertThat(first).hasCSS("height", "320px");
        assertThat(second).hasCSS("height", "900px");
    }

    @Test
    void keepsTheHeightWithinBounds(Visit visit) {
        Page page = standingIn(visit.page());
        page.navigate(HostPages.allowed("bounds.html", host(snippet(visit, ""))));
        Frame form = frames(page).get(0);
        say(form, "{tiance: 1, type: 'height', height: 1e9}");
        assertThat(page.locator("iframe")).hasCSS("height", "20000px");
        say(form, "{tiance: 1, type: 'height', height: -5}");
        assertThat(page.locator("iframe")).hasCSS("height", "200px");
    }

    @Test
    void ignoresWhatTheFormDidNotSayOrSaidWrongly(Visit visit) {
        Page page = standingIn(visit.page());
        String forger = HostPages.stranger("forger.html", "<!DOCTYPE html><html lang=zh-CN><title>x</title>");
        page.navigate(HostPages.allowed(
                "forged.html",
                host(snippet(visit, "") + "<iframe src='" + forger + "'></iframe><iframe src='" + visit.url("/embed")
                        + "'></iframe><script>let n=0;addEventListener('message',()=>document.body.dataset.seen=++n)"
                        + "</script>")));
        Frame form = frames(page).get(0);
        String good = "{tiance: 1, type: 'height', height: 5000}";
        page.evaluate("message => postMessage(message, '*')", page.evaluate("() => (" + good + ")"));
        say(frames(page).get(1), good); // another origin
        say(frames(page).get(2), good); // our origin, but not the loader's frame
        List<String> wrong = List.of(
                "null",
                "'height'",
                "5000",
                "[1]",
                "{type: 'height', height: 5000}",
                "{tiance: 2, type: 'height', height: 5000}",
                "{tiance: 1, type: 'size', height: 5000}",
                "{tiance: 1, type: 'height'}",
                "{tiance: 1, type: 'height', height: '5000'}",
                "{tiance: 1, type: 'height', height: NaN}",
                "{tiance: 1, type: 'height', height: Infinity}",
                "{tiance: 1, type: 'height', height: {valueOf: 5000}}");
        wrong.forEach(message -> say(form, message));
        form.navigate(forger);
        say(form, good); // the loader's frame, but no longer our page
        assertThat(page.locator("body")).hasAttribute("data-seen", String.valueOf(wrong.size() + 4));
        assertThat(page.locator("iframe").first()).hasCSS("height", "640px");
    }

    @Test
    void scrollsOnlyWhenTheTopIsOutOfView(Visit visit) {
        Page page = standingIn(visit.page());
        page.navigate(HostPages.allowed(
                "scroll.html",
                host("<div style='height:400px'></div>" + snippet(visit, "") + "<div style='height:5000px'></div>")));
        Frame form = frames(page).get(0);
        page.evaluate("() => scrollTo(0, 300)");
        say(form, "{tiance: 1, type: 'top'}");
        say(
                form,
                "{tiance: 1, type: 'height', height: 700}"); // messages keep their order: once this is done, so is the
        // first
        assertThat(page.locator("iframe")).hasCSS("height", "700px");
        assertThat(page.evaluate("() => scrollY")).isEqualTo(300);
        page.evaluate("() => scrollTo(0, 900)");
        say(form, "{tiance: 1, type: 'top'}");
        say(form, "{tiance: 1, type: 'height', height: 800}");
        assertThat(page.locator("iframe")).hasCSS("height", "800px");
        assertThat(((Number) page.evaluate("() => scrollY")).intValue()).isBetween(395, 420);
    }

    @Test
    void showsTheRealFormAndGivesItTheHeightItAsksFor(Visit visit) {
        Page page = visit.page();
        page.navigate(HostPages.allowed("real.html", host(snippet(visit, ""))));
        Locator content = page.frameLocator("iframe").locator("#tiance");
        assertThat(content.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.locator("iframe")).not().hasCSS("height", "640px");
        assertThat(page.locator("iframe").boundingBox().height).isGreaterThanOrEqualTo(content.boundingBox().height);
        assertThat(page.context().cookies()).isEmpty();
        visit.screenshot(page, "embedded-1280");
    }

    /** Without allow-same-origin our page is nobody's: its modules and requests don't get through, and it says why. */
    @Test
    void saysInASandboxedFrameWhyItDoesNotStart(Visit visit) {
        Page page = visit.page();
        visit.expect("CORS");
        visit.expect("failed: " + visit.url("/embed/form.js"));
        visit.expect("failed: " + visit.url("/app/"));
        visit.expect("net::ERR_FAILED");
        page.navigate(HostPages.allowed(
                "sandboxed.html",
                host("<iframe width=800 height=300 sandbox='allow-scripts' src='" + visit.url("/embed")
                        + "'></iframe>")));
        assertThat(page.frameLocator("iframe").getByRole(AriaRole.ALERT))
                .containsText("这里不能作答。嵌入自测的网站给框架加了限制（sandbox）");
        assertThat(page.frameLocator("iframe").getByRole(AriaRole.ALERT)).containsText(visit.url("/embed"));
        visit.screenshot(page, "sandboxed-1280");
        visit.expect("failed: " + visit.url("/api/v1/assessments"));
        assertThat(
                        frames(page)
                                .get(0)
                                .evaluate(
                                        "() => fetch('/api/v1/assessments', {method: 'POST', body: '{}',"
                                                + " headers: {'Content-Type': 'application/json'}}).then(() => 'let in', () => 'refused')"))
                .isEqualTo("refused");
    }

    @Test
    void isSmallAndInAscii() throws Exception {
        String loader = Files.readString(Path.of("src/main/resources/static/embed/v1/embed.js"));
        assertThat(loader.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LARGEST);
        assertThat(loader).matches("\\p{ASCII}*"); // a page in GBK would read anything else as GBK
    }

    static Page standingIn(Page page) {
        page.route(url -> url.matches("http://localhost:\\d+/embed(\\?.*)?"), route -> {
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(route.fetch())
                    .setStatus(200)
                    .setContentType("text/html; charset=UTF-8")
                    .setBody(STAND_IN));
        });
        return page;
    }

    private static String host(String body) {
        return "<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><title>园区门户</title><body>" + body;
    }

    private static String snippet(Visit visit, String data) {
        return "<script src='" + visit.url("/embed/v1/embed.js") + "'" + data + " async></script>";
    }

    /** The frames of a page in the order in which they stand, all loaded. */
    private static List<Frame> frames(Page page) {
        page.waitForLoadState();
        return page.locator("iframe").elementHandles().stream()
                .map(handle -> handle.contentFrame())
                .peek(Frame::waitForLoadState)
                .toList();
    }

    private static void say(Frame frame, String message) {
        frame.evaluate("() => parent.postMessage(" + message + ", '*')");
    }
}
