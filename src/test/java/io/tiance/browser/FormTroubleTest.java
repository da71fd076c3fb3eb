package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** The form when the service is slow, refuses, or a part of the page is missing. */
@BrowserTest
class FormTroubleTest {
    private static final String FORM = "/embed?asOf=2026-11-20&families=%E9%AB%98%E4%BC%81%E5%9F%B9%E8%82%B2";
    private static final String NEXT = "**/api/v1/interviews/next";

    private static FormUser start(Visit visit, Page page) {
        page.navigate(visit.url(FORM));
        FormUser user = new FormUser(page, "tianhe-software-growth");
        user.press("开始");
        return user;
    }

    @Test
    void saysThatItIsStillAtWorkAndGivesUpAfterAWhile(Visit visit) {
        Page page = visit.page(360, 740);
        page.clock().install();
        FormUser user = start(visit, page);
        user.fill("6513");
        page.route(NEXT, route -> {}); // never answered
        user.button("下一题").click();
        page.clock().fastForward(3_500);
        assertThat(page.locator(".slow")).hasText("还在计算，请稍候…");
        page.clock().fastForward(17_000);
        assertThat(page.locator(".trouble")).containsText("20 秒内没有答复");
        assertThat(page.locator(".trouble")).containsText("您的回答都在");
        visit.axe(page);
        BoundingBox trouble = page.locator(".trouble").boundingBox();
        BoundingBox counts = page.locator(".live").boundingBox();
        assertThat(trouble.y).as("stands where one looks").isLessThan(counts.y);
        page.unroute(NEXT);
        user.press("重试");
        assertThat(page.locator(".progress p")).containsText("已答 1 题");
    }

    @Test
    void passesOnWhatARefusalSays(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        user.page.route(
                NEXT,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(403)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\":\"不接受其他网站发来的请求\"}")));
        user.button("下一题").click();
        assertThat(user.page.locator(".trouble")).containsText("不接受其他网站发来的请求");
        user.page.unroute(NEXT);
        user.press("重试");
        visit.expect("status 403");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void takesATypedCodeWhenTheListOfIndustriesDoesNotLoad(Visit visit) {
        Page page = visit.page();
        page.route("**/app/industries.js", Route::abort);
        FormUser user = start(visit, page);
        assertThat(page.locator("h1")).hasText("国民经济行业代码");
        page.locator("#answer").fill("软件");
        user.button("下一题").click();
        assertThat(page.locator(".error")).containsText("例如 6513");
        page.locator("#answer").fill("I6513");
        user.press("下一题");
        assertThat(page.locator(".progress p")).containsText("已答 1 题");
        visit.expect("failed: ");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void doesNotSendWhileChineseIsBeingComposed(Visit visit) {
        FormUser user = start(visit, visit.page());
        String composing =
                "e => e.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: %s, bubbles: true, cancelable: true}))";
        assertThat((Boolean) user.page.locator("#answer").evaluate(composing.formatted(true)))
                .as("Enter that picks a character goes no further")
                .isFalse();
        assertThat((Boolean) user.page.locator("#answer").evaluate(composing.formatted(false)))
                .isTrue();
    }

    @Test
    void letsGoOfAnAnswerTheServiceNoLongerTakes(Visit visit) {
        Page page = visit.page();
        String state =
                "{\"v\":1,\"f\":[\"高企培育\"],\"d\":\"2026-11-20\",\"s\":\"ask\",\"a\":{\"gone\":\"1\",\"industryCode\":\"6513\"}}";
        page.navigate(visit.url("/embed#"
                + java.util.Base64.getUrlEncoder()
                        .encodeToString(state.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        FormUser user = new FormUser(page, "tianhe-software-growth");
        assertThat(page.locator(".trouble")).containsText("没有“gone”这个数据项");
        user.button("修改回答").click();
        user.button("删除 gone").click();
        user.press("继续回答");
        assertThat(page.locator(".progress p")).containsText("已答 1 题");
        visit.expect("status 400");
        visit.expect("console: Failed to load resource");
    }

    @Test
    void clearsOnlyOnASecondPress(Visit visit) {
        FormUser user = start(visit, visit.page());
        user.fill("6513");
        user.press("下一题");
        user.button("我的回答").click();
        user.button("清空，重新开始").click();
        visit.axe(user.page);
        assertThat(user.page.locator(".mine")).containsText("国民经济行业代码");
        user.button("确定清空").click();
        assertThat(user.page.locator("h1")).hasText("看看您的企业符合哪些政策");
        assertThat(user.page).not().hasURL(java.util.regex.Pattern.compile("#."));
    }
}
