package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Filling in a prospect: verdicts while one types, pasting, saving by date, conflicts, drafts, the end of a session. */
@BrowserTest
class DeskFormTest {
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

    private static void type(Page page, String group, String key, String value) {
        field(page, group, key).fill(value);
    }

    /** A field, its group opened. */
    private static Locator field(Page page, String group, String key) {
        Locator field = page.locator("#f-" + key);
        if (field.count() == 0) {
            page.locator("details.figures-of summary", new Page.LocatorOptions().setHasText(group))
                    .click();
        }
        return field;
    }

    private static void save(Page page) {
        page.locator(".savebar button[type=submit]").click();
    }

    @Test
    void judgesWhileOneTypesAndKeepsWhatIsSaved(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.create(page, "即时判定测试（虚构）");
        String before = page.locator(".aside .counts").textContent();
        page.locator("summary >> text=粘贴数据").click();
        page.locator("#paste")
                .fill("职工总数：86\n最近一年营业收入（元）：4680万\n持有有效高新技术企业证书：否\n注册成立日期：2018年6月1日\n国民经济行业代码：6513\n心情：很好\n居民企业：也许");
        Desk.button(page, "填入表单").click();
        assertThat(page.locator("details [role=status]")).containsText("填入 5 项，有 2 处没有看懂");
        assertThat(page.locator("details [role=status]")).containsText("心情：很好");
        assertThat(page.locator("details [role=status]")).containsText("应为“是”或“否”");
        assertThat(page.locator(".aside .counts")).not().hasText(before);
        visit.axe(page);
        type(page, "人员", "employees", "八十");
        save(page);
        assertThat(page.locator(".trouble", new Page.LocatorOptions().setHasText("处须修改")))
                .containsText("应填数字");
        page.locator("#f-employees").fill("８６");
        page.getByLabel("职工总数的来源").selectOption("审计报告");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存");
        page.reload();
        page.locator(".savebar >> text=与已存的一致").waitFor();
        page.locator("details.figures-of summary", new Page.LocatorOptions().setHasText("人员"))
                .click();
        assertThat(page.locator("#f-employees")).hasValue("86");
        assertThat(page.getByLabel("职工总数的来源")).hasValue("审计报告");
        assertThat(visit.requests()).noneMatch(url -> url.contains("4680") || url.contains("%E6%B5%8B%E8%AF%95"));
    }

    @Test
    void showsTheSecondEditorBothVersionsAndLosesNothing(Visit visit) {
        Page one = officer(visit, Role.招商);
        Desk.create(one, "两人同改测试（虚构）");
        type(one, "人员", "employees", "80");
        save(one);
        assertThat(one.locator(".savebar .said")).containsText("已保存");
        Page two = officer(visit, Role.招商);
        two.navigate(one.url());
        two.locator(".savebar >> text=与已存的一致").waitFor();
        type(one, "人员", "employees", "81");
        save(one);
        assertThat(one.locator(".savebar .said")).containsText("已保存");
        type(two, "人员", "employees", "82");
        two.locator("#f-rdStaff").fill("9");
        visit.expect("409");
        save(two);
        Locator conflict = two.locator(".conflict");
        assertThat(conflict).containsText("82");
        assertThat(conflict).containsText("81");
        visit.axe(two);
        visit.screenshot(two, "console-conflict");
        conflict.locator("tr", new Locator.LocatorOptions().setHasText("职工总数"))
                .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                .nth(1)
                .check();
        Desk.button(two, "按所选保存").click();
        assertThat(two.locator(".savebar .said")).containsText("已保存");
        assertThat(two.locator("#f-employees")).hasValue("81");
        assertThat(two.locator("#f-rdStaff")).hasValue("9");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnds(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.create(page, "登录过期测试（虚构）");
        type(page, "人员", "employees", "77");
        BrowserContext context = page.context();
        context.clearCookies();
        visit.expect("401");
        visit.expect("403"); // without a session there is no token either
        save(page);
        assertThat(page.locator(".ended")).containsText("登录已过期");
        assertThat(page.locator("#f-employees")).hasValue("77");
        visit.axe(page);
        Page tab = context.waitForPage(() -> Desk.link(page, "重新登录（新标签页）").click());
        Desk.signIn(visit, tab, "desk-" + Role.招商.ordinal());
        Desk.button(page, "我已登录，继续").click();
        assertThat(page.locator(".ended")).hasCount(0);
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存");
    }

    @Test
    void keepsADraftWhileOneLooksElsewhere(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.create(page, "草稿测试（虚构）");
        type(page, "人员", "employees", "66");
        Desk.link(page, "条款").click();
        page.locator(".policies").waitFor();
        page.goBack();
        page.locator(".savebar >> text=有未保存的修改").waitFor();
        page.locator("details.figures-of summary", new Page.LocatorOptions().setHasText("人员"))
                .click();
        assertThat(page.locator("#f-employees")).hasValue("66");
    }

    @Test
    void keepsSeveralDaysAndTellsWhatChangedBetweenThem(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.create(page, "多日数据测试（虚构）");
        page.locator("summary >> text=粘贴数据").click();
        page.locator("#paste").fill("职工总数\t研发人员\t最近一年营业收入（元）\n80\t12\t12,000,000");
        Desk.button(page, "填入表单").click();
        assertThat(page.locator("details [role=status]")).containsText("最近一年营业收入：1,200 万元");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存");
        page.locator("#other-day").fill("2026-03-31");
        Desk.button(page, "复制").click();
        page.locator(".savebar button >> text=保存 2026-03-31 的数据").waitFor();
        type(page, "人员", "employees", "85");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存 2026-03-31");
        Desk.link(page, "历史").click();
        Locator change = page.locator("tr", new Page.LocatorOptions().setHasText("职工总数"));
        assertThat(change).containsText("85");
        assertThat(change).containsText("80");
        visit.axe(page);
        Desk.link(page, "连同结论对比").click();
        assertThat(page.locator(".versus tbody").last()).containsText("职工总数");
        assertThat(page.locator(".versus tbody").last()).not().containsText("研发人员");
    }

    @Test
    void neverMixesUpTwoDays(Visit visit) {
        Page page = officer(visit, Role.招商);
        Desk.create(page, "换日期测试（虚构）");
        String today = page.locator("#day").inputValue();
        type(page, "人员", "employees", "80");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存");
        page.locator("#other-day").fill("2026-03-31");
        Desk.button(page, "复制").click();
        page.locator(".savebar button >> text=保存 2026-03-31 的数据").waitFor();
        type(page, "人员", "employees", "85");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存 2026-03-31");
        standsAt(page, today, "80");
        standsAt(page, "2026-03-31", "85");
        page.locator("#f-employees").fill("86");
        save(page);
        assertThat(page.locator(".savebar .said")).containsText("已保存 2026-03-31");
        standsAt(page, today, "80");
        page.reload();
        page.locator(".savebar >> text=与已存的一致").waitFor();
        standsAt(page, "2026-03-31", "86");
        standsAt(page, today, "80");
    }

    private static void standsAt(Page page, String day, String employees) {
        page.locator("#day").selectOption(day);
        page.locator(".savebar button >> text=保存 " + day + " 的数据").waitFor();
        assertThat(page.locator(".savebar [role=status]")).hasText("与已存的一致");
        assertThat(field(page, "人员", "employees")).hasValue(employees);
    }
}
