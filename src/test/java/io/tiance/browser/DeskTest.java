package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The console's screens: 查一家, 结论, 对比, 条款, one's account; who may see what; the keyboard. */
@BrowserTest
class DeskTest {
    private static final String DEMO = "广州琢砚精密仪器有限公司（虚构）";
    private static final String OTHER_DEMO = "广州岭羽数栈软件有限公司（虚构）";

    @Autowired
    private Officers officers;

    @Autowired
    private PasswordEncoder encoder;

    private Page officer(Visit visit, Role role) {
        return officer(visit, visit.page(), role);
    }

    private Page officer(Visit visit, Page page, Role role) {
        return Desk.signIn(visit, page, officers, encoder, role);
    }

    @Test
    void everyScreenIsAccessibleAndFitsAtBothWidths(Visit visit) {
        for (int width : new int[] {1280, 768}) {
            Page page = officer(visit, visit.page(width, 800), Role.招商);
            page.locator("table.prospects").waitFor();
            check(visit, page, "console-list-" + width);
            Desk.link(page, DEMO).click();
            page.locator(".aside .counts").waitFor();
            page.locator(".savebar >> text=与已存的一致").waitFor();
            check(visit, page, "console-data-" + width);
            Desk.link(page, "结论").click();
            page.locator(".trace .card").first().waitFor();
            Desk.button(page, "全部展开").click();
            check(visit, page, "console-verdicts-" + width);
            Desk.link(page, "历史").click();
            page.locator("h2 >> text=留存的判定").waitFor();
            check(visit, page, "console-history-" + width);
            Desk.link(page, "档案").click();
            page.locator("#note").waitFor();
            check(visit, page, "console-card-" + width);
            page.navigate(visit.url("/console/#/clauses/HNTE"));
            page.locator(".clause pre >> text=HNTE-A11-5d").waitFor();
            check(visit, page, "console-clauses-" + width);
            page.navigate(visit.url("/console/#/account"));
            page.locator("#current").waitFor();
            check(visit, page, "console-account-" + width);
        }
    }

    private static void check(Visit visit, Page page, String name) {
        visit.axe(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " needs no sideways scroll")
                .isTrue();
        visit.screenshot(page, name);
    }

    @Test
    void showsTheWholeTraceAndHandsOverTheReport(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.link(page, DEMO).click();
        Desk.link(page, "结论").click();
        Locator cards = page.locator(".trace .card");
        cards.first().waitFor();
        assertThat(cards.count()).isGreaterThan(20);
        Locator first = cards.first();
        first.locator("summary").click();
        assertThat(first).containsText("逐条理由");
        assertThat(page.locator(".rungs").first()).isVisible();
        assertThat(page.locator("h2 >> text=推荐载体")).isVisible();
        Page report =
                page.context().waitForPage(() -> Desk.link(page, "体检报告（一页）").click());
        assertThat(report.locator("h1")).hasText("政策体检报告");
        assertThat(report.locator("body")).containsText("以主管部门最终认定为准");
        visit.axe(report);
        visit.screenshot(report, "console-report");
        var download = page.waitForDownload(() -> Desk.link(page, "体检报告 DOCX").click());
        assertThat(download.suggestedFilename()).endsWith(".docx");
        Desk.button(page, "留存本次判定").click();
        assertThat(page.locator(".tools .said")).containsText("已留存");
        Desk.link(page, "历史").click();
        Desk.button(page, "与现行规则对比").first().click();
        assertThat(page.locator(".notice.good")).containsText("逐字相同");
        Desk.link(page, "按原样打开").first().click();
        assertThat(page.locator(".notice")).containsText("按当时的规则原样显示");
    }

    @Test
    void comparesTwoAndListsOnlyWhatDiffers(Visit visit) {
        Page page = officer(visit, Role.审核);
        Desk.link(page, "对比").click();
        for (String name : List.of(DEMO, OTHER_DEMO)) {
            page.locator("#pick option", new Page.LocatorOptions().setHasText(name))
                    .waitFor(attached());
            page.locator("#pick").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
            Desk.button(page, "加入对比").click();
            page.locator(".versus thead", new Page.LocatorOptions().setHasText(name))
                    .waitFor();
        }
        int different = page.locator(".versus tbody:not(.band) tr").count();
        assertThat(page.locator(".versus tr.same")).hasCount(0);
        visit.axe(page);
        visit.screenshot(page, "console-compare");
        page.locator(".segments button >> text=全部").first().click();
        page.locator(".versus tr.same").first().waitFor();
        assertThat(page.locator(".versus tbody:not(.band) tr").count()).isGreaterThan(different);
        assertThat(page.url()).matches(".*#/compare/\\d+@[\\d-]{10}/\\d+@[\\d-]{10}");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    @Test
    void findsAClauseByItsWordsWithRuleAndFixtures(Visit visit) {
        Page page = officer(visit, Role.审核);
        Desk.link(page, "条款").click();
        page.locator("#sought").fill("研发费用占比");
        Locator found = page.locator(".policies nav a", new Page.LocatorOptions().setHasText("高新技术企业认定"));
        assertThat(found).containsText("条符合");
        found.click();
        assertThat(page.locator(".clause pre").first()).containsText("rule \"HNTE-A11-5");
        page.locator(".clause summary").first().click();
        assertThat(page.locator(".clause table").first()).containsText("不符合");
        assertThat(page.locator("dd a[href^=https]").first()).isVisible();
        visit.axe(page);
    }

    @Test
    void showsEachRoleOnlyWhatItMay(Visit visit) {
        Page auditor = officer(visit, Role.审核);
        assertThat(Desk.link(auditor, "用户与审计")).isVisible();
        Desk.link(auditor, DEMO).click();
        auditor.locator(".savebar >> text=只能查看").waitFor();
        assertThat(auditor.locator(".savebar button")).hasCount(0);
        assertThat(auditor.locator("#f-creditCode")).isDisabled();
        visit.axe(auditor);
        auditor.navigate(visit.url("/console/#/prospects"));
        auditor.locator("table.prospects").waitFor();
        assertThat(Desk.link(auditor, "新建企业")).hasCount(0);
        Page finder = officer(visit, Role.招商);
        assertThat(Desk.link(finder, "新建企业")).isVisible();
        assertThat(Desk.link(finder, "用户与审计")).hasCount(0);
    }

    @Test
    void worksByKeyboardAlone(Visit visit) {
        Page page = officer(visit, Role.招商);
        page.locator("table.prospects").waitFor();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(Desk.link(page, "新建企业")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().type("键盘测试（虚构）");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#/prospects/\\d+"));
        assertThat(page.locator("h1")).hasText("键盘测试（虚构）");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void refusesAPasswordThatIsNotRepeated(Visit visit) {
        Page page = officer(visit, Role.招商);
        page.navigate(visit.url("/console/#/account"));
        page.locator("#current").fill("falsch");
        page.locator("#next").fill("一个够长的新密码 2026");
        page.locator("#repeat").fill("另一个够长的密码 2026");
        Desk.button(page, "修改密码").click();
        assertThat(page.locator("#repeat-error")).containsText("不一样");
        page.locator("#repeat").fill("一个够长的新密码 2026");
        visit.expect("400");
        Desk.button(page, "修改密码").click();
        assertThat(page.locator(".trouble")).containsText("现在的密码不正确");
        visit.axe(page);
    }
}
