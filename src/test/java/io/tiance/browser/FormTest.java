package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form at /embed: going back, going on later, the keyboard, small screens, and what it says when something fails. */
@BrowserTest
class FormTest {
    private static final String FORM = "/embed?asOf=2026-11-20&families=%E9%AB%98%E4%BC%81%E5%9F%B9%E8%82%B2";
    private static final String NEXT = "**/api/v1/interviews/next";
    private static final String KNOWN = "tianhe-software-growth";

    private static FormUser start(Visit visit, Page page) {
        page.navigate(visit.url(FORM));
        FormUser user = new FormUser(page, KNOWN);
        user.press("开始");
        return user;
    }

    /** The address of a page that already has these answers (JSON) and stands at a screen. */
    private static String kept(Visit visit, String screen, String answers) {
        String state =
                "{\"v\":1,\"f\":[\"高企培育\"],\"d\":\"2026-11-20\",\"s\":\"%s\",\"a\":%s}".formatted(screen, answers);
        return visit.url("/embed#"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(state.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void asksStepByStepAndAccessibly(Visit visit) {
        Page page = visit.open(FORM);
        visit.axe(page);
        visit.screenshot(page, "form-start");
        FormUser user = start(visit, page);
        visit.axe(page);
        assertThat(page.locator("h1")).isFocused();
        user.button("下一题").click();
        assertThat(page.locator(".error")).containsText("请先回答");
        visit.axe(page);
        user.press("暂不清楚");
        assertThat(page.locator(".progress p")).containsText("已答 1 题");
    }

    @Test
    void loadsLittle(Visit visit) {
        Page page = start(visit, visit.page()).page;
        String all = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
        assertThat((Integer) page.evaluate(all + ".length")).isBetween(5, 15);
        assertThat((Integer) page.evaluate(all + ".reduce((sum, one) => sum + one.encodedBodySize, 0)"))
                .isBetween(10_000, 60 * 1024);
    }

    @Test
    void goesBackAndChanges(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        user.press("下一题");
        user.button("上一题").click();
        assertThat(user.page.locator("#answer")).hasValue("6513");
        user.page.locator("#answer").fill("0111");
        user.press("保存修改");
        user.button("我的回答").click();
        assertThat(user.page.locator(".mine")).containsText("国民经济行业代码");
        assertThat(user.page.locator(".mine")).containsText("0111");
        visit.axe(user.page);
    }

    @Test
    void goesOnAfterARefreshAndFromALink(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        user.press("下一题");
        String asked = user.page.locator("h1").textContent();
        user.page.reload();
        assertThat(user.page.locator("h1")).hasText(asked);
        Page other = visit.page();
        other.navigate(user.page.url());
        assertThat(other.locator("h1")).hasText(asked);
        assertThat(other.locator(".progress p")).containsText("已答 1 题");
        assertThat(visit.requests()).noneMatch(url -> url.contains("6513"));
    }

    @Test
    void worksByKeyboardAlone(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.page.locator("#answer").focus();
        user.page.keyboard().type("应用软件");
        user.page.locator("[role=option]").first().waitFor();
        user.page.keyboard().press("ArrowDown");
        visit.axe(user.page);
        user.page.keyboard().press("Enter");
        assertThat(user.page.locator("#answer")).hasValue("6513 应用软件开发");
        user.await(() -> user.page.keyboard().press("Enter"));
        assertThat(user.page.locator(".progress p")).containsText("已答 1 题");
    }

    @Test
    void fitsASmallScreenWithLargeText(Visit visit) {
        Page page = visit.page(320, 640);
        FormUser user = start(visit, page);
        user.button("特大").click();
        assertNoSidewaysScroll(page);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertNoSidewaysScroll(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
        user.button("现在看结果").click();
        page.locator(".result").waitFor();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertNoSidewaysScroll(page);
        visit.axe(page);
    }

    private static void assertNoSidewaysScroll(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void saysWhichAnswersContradictEachOther(Visit visit) {
        Page page = visit.page();
        page.navigate(kept(visit, "mine", "{\"techSmeEmployees\":\"100\",\"techSmeTechStaff\":\"50\"}"));
        page.getByLabel("修改 科小科技人员").click();
        page.locator("#answer").fill("２００");
        new FormUser(page, KNOWN).button("保存修改").click();
        assertThat(page.locator(".error")).containsText("部分不能大于整体");
        assertThat(page.locator("#answer")).hasValue("２００");
        visit.axe(page);
        new FormUser(page, KNOWN).button("修改“科小职工总数”").click();
        assertThat(page.locator("h1")).hasText("科小职工总数");
        visit.expect("status 400");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void losesNothingWhenTheServiceFails(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        failing(user, new Route.FulfillOptions().setStatus(500).setBody("{\"errorId\":\"f-1\"}"));
        user.button("下一题").click();
        assertThat(user.page.locator(".trouble")).containsText("f-1");
        visit.axe(user.page);
        failing(user, new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "1")));
        user.button("重试").click();
        assertThat(user.page.locator(".trouble")).containsText("请求太频繁");
        user.page.unroute(NEXT);
        user.page.route(NEXT, Route::abort);
        user.button("重试").click();
        assertThat(user.page.locator(".trouble")).containsText("连不上服务器");
        assertThat(user.page.locator("#answer")).hasValue("6513");
        user.page.unroute(NEXT);
        user.press("重试");
        assertThat(user.page.locator(".progress p")).containsText("已答 1 题");
        visit.expect("status 500");
        visit.expect("status 429");
        visit.expect("failed: ");
        visit.expect("console: Failed to load resource");
    }

    private static void failing(FormUser user, Route.FulfillOptions answer) {
        user.page.unroute(NEXT);
        user.page.route(NEXT, route -> route.fulfill(answer.setContentType("application/problem+json")));
    }

    @Test
    void refreshesAnExpiredPageWithItsAnswers(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        failing(user, new Route.FulfillOptions().setStatus(409).setBody("{}"));
        user.button("下一题").click();
        user.button("刷新页面").waitFor();
        user.page.unroute(NEXT);
        user.press("刷新页面");
        assertThat(user.page.locator(".progress p")).containsText("已答 1 题");
        visit.expect("status 409");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void namesEveryFaultInTheExpertView(Visit visit) {
        Page page = visit.open(FORM);
        FormUser user = new FormUser(page, KNOWN);
        user.button("数据都在手边，填全部数据").click();
        page.locator("#sought").fill("科小职工总数");
        page.locator("#f-techSmeEmployees").fill("很多");
        user.button("保存并看结果").click();
        assertThat(page.locator(".trouble")).containsText("科小职工总数");
        assertThat(page.locator(".line .error")).containsText("应填数字");
        visit.axe(page);
        page.locator("#f-techSmeEmployees").fill("１，２００人");
        user.button("保存并看结果").click();
        page.locator(".result").waitFor();
    }

    @Test
    void sendsOnlyWithConsent(Visit visit) {
        Page page = visit.page();
        page.navigate(kept(visit, "result", "{\"industryCode\":\"6513\"}"));
        FormUser user = new FormUser(page, KNOWN);
        user.button("发送给招商专员").click();
        user.button("发送").click();
        assertThat(page.locator("#c-consent-error")).isVisible();
        visit.axe(page);
        page.locator("#c-person").fill("测试");
        page.locator("#c-phone").fill("020-12345678");
        page.locator("#c-consent").check();
        user.button("发送").click();
        assertThat(page.locator("h1")).hasText("已发送");
        assertThat(page.locator("main")).containsText("回执编号");
    }

    @Test
    void speaksPlainlyWithoutScriptsAndOnOldKernels(Visit visit) {
        Page bare = visit.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        bare.navigate(visit.url(FORM));
        assertThat(bare.locator("noscript h1")).hasText("这个自测需要启用 JavaScript");
        Page old = visit.page();
        old.route(
                "**/embed/form.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("let 1;")));
        old.navigate(visit.url(FORM));
        assertThat(old.locator("#tiance")).containsText("浏览器版本太旧");
        visit.axe(old);
        visit.expect("script: ");
        visit.expect("failed: "); // without scripts nothing is loaded that was announced
    }

    @Test
    void tellsThePageAroundItsHeightAndNothingElse(Visit visit) {
        Page host = visit.page();
        host.navigate(HostPages.allowed(
                "form-host.html",
                "<!DOCTYPE html><html lang='zh'><title>x</title><script>got = []; addEventListener('message', e => got.push(e.data))</script>"
                        + "<iframe title='x' width='600' height='500' src='" + visit.url(FORM) + "'></iframe></html>"));
        host.frameLocator("iframe")
                .getByText("开始", new com.microsoft.playwright.FrameLocator.GetByTextOptions().setExact(true))
                .click();
        host.frameLocator("iframe").locator(".question").waitFor();
        host.waitForFunction("got.some(m => m.type === 'top')");
        assertThat(
                        (Boolean)
                                host.evaluate(
                                        "got.every(m => m.tiance === 1 && (m.type === 'top' && Object.keys(m).length === 2"
                                                + " || m.type === 'height' && Number.isInteger(m.height) && Object.keys(m).length === 3))"))
                .isTrue();
    }
}
