package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.tiance.assessment.Receipt;
import io.tiance.prospect.Contact;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import io.tiance.prospect.Submission;
import io.tiance.prospect.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists, the inbox, accounts and audit, as an officer uses them. */
@BrowserTest
class JobsTest {
    private static final String PASSWORD = "a long enough password";
    private static final Path SHEET = Path.of("fixtures/sheets/500-rows-20-mistakes.xlsx");
    private static final int MISTAKES = 20;
    private static final int JUDGED = 480;
    private static final double A_LIST = 240_000;

    @Autowired
    private Officers officers;

    @Autowired
    private Submissions submissions;

    @BeforeEach
    void accounts() {
        account("head", EnumSet.of(Role.招商, Role.管理));
        account("reader", EnumSet.of(Role.审核));
    }

    @Test
    void takesASheetWithMistakesToAFileOfResults(Visit visit) throws IOException {
        Page page = signedIn(visit, "head");
        page.navigate(visit.url("/console/#/batch/new"));
        page.getByLabel("判定日").fill("2026-11-20");
        page.getByLabel(Pattern.compile("^XLSX 或 CSV 文件")).setInputFiles(SHEET);
        assertThat(page.getByText("可以判定 480 行，有误 20 行（20 处）")).isVisible();
        assertThat(page.locator(".mistakes tbody tr")).hasCount(MISTAKES);
        assertThat(page.locator(".mistakes tbody tr").first()).containsText("代码被 Excel 当成了数字");
        visit.axe(page);
        fits(page, visit, "batch-check");
        Download marked =
                page.waitForDownload(() -> page.getByText("下载标注了问题的文件").click());
        try (Workbook copy = WorkbookFactory.create(marked.path().toFile())) {
            assertThat(copy.getSheet("问题").getLastRowNum()).isEqualTo(MISTAKES);
        }
        page.getByText("运行 480 家").click();
        Locator grid = page.getByRole(AriaRole.GRID);
        assertThat(grid).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_LIST));
        assertThat(page.getByText("未判定（20）")).isVisible();

        page.getByLabel("政策", exactly()).selectOption("HNTE");
        page.getByLabel("结论", exactly()).selectOption("D");
        page.getByRole(AriaRole.BUTTON, named("高企培育")).click();
        assertThat(page).hasURL(Pattern.compile("policy=HNTE&state=D&family="));
        assertThat(grid.locator("tbody tr").first().locator("td").nth(1)).containsText("差一步");
        visit.axe(page);
        fits(page, visit, "batch-grid");
        byKeys(page, grid);

        page.getByRole(AriaRole.BUTTON, named("总部")).click();
        assertThat(page).not().hasURL(Pattern.compile("policy="));
        assertThat(page.getByLabel("政策", exactly())).hasValue("");
        assertThat(page.getByLabel("结论（此家族任一政策）")).hasValue("D");

        page.getByText("差一步名单").click();
        assertThat(page.locator(".nearest tbody tr").first()).isVisible();
        visit.axe(page);
        page.getByText("未判定（20）").click();
        assertThat(page.locator("main table tbody tr")).hasCount(MISTAKES);
        Download file = page.waitForDownload(() -> page.getByText("导出 XLSX").click());
        assertThat(SheetCodes.of(file.path(), "结果", 2)).hasSize(JUDGED).isEqualTo(SheetCodes.sent(SHEET));
    }

    @Test
    void handlesWhatACompanySent(Visit visit) {
        Submission sent = submission();
        Page page = signedIn(visit, "head");
        page.navigate(visit.url("/console/#/inbox"));
        visit.axe(page);
        fits(page, visit, "inbox");
        page.getByText("广州示例有限公司（虚构）").first().click();
        assertThat(page.getByText("020-12345678")).isVisible();
        visit.axe(page);
        fits(page, visit, "inbox-one");
        page.getByLabel("备注").fill("我的备注");
        submissions.update(sent.number(), Submission.Status.跟进, "同事的备注", sent.version());
        visit.expect("409");
        page.getByRole(AriaRole.BUTTON, named("保存")).click();
        assertThat(page.getByText("同事的备注")).isVisible();
        page.getByText("把对方的备注并到前面").click();
        page.getByRole(AriaRole.BUTTON, named("保存")).click();
        assertThat(page.getByText("已保存。")).isVisible();
        assertThat(submissions.get(sent.number()).note()).isEqualTo("同事的备注\n我的备注");
        page.getByRole(AriaRole.BUTTON, named("转为企业档案")).click();
        assertThat(page).hasURL(Pattern.compile("#/prospects/\\d+$"));
        page.navigate(visit.url("/console/#/inbox/" + sent.number()));
        page.onDialog(dialog -> dialog.accept());
        page.getByRole(AriaRole.BUTTON, named("删除")).click();
        assertThat(page).hasURL(Pattern.compile("#/inbox$"));
        assertThat(submissions.list("", 0, 50).items())
                .noneMatch(one -> one.number().equals(sent.number()));
    }

    @Test
    void keepsAccountsAndShowsTheAudit(Visit visit) {
        Page page = signedIn(visit, "head");
        page.navigate(visit.url("/console/#/admin"));
        page.getByLabel("用户名（小写字母、数字）").fill("new.officer");
        page.getByLabel("姓名").last().fill("新同事");
        page.getByRole(AriaRole.BUTTON, named("新建")).click();
        assertThat(page.locator(".secret")).hasText(Pattern.compile("\\S{12,}"));
        visit.axe(page);
        fits(page, visit, "officers");
        page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("新同事"))
                .getByText("停用")
                .click();
        assertThat(page.getByText("已停用")).isVisible();
        assertThat(officers.get("new.officer").enabled()).isFalse();
        page.navigate(visit.url("/console/#/admin/audit"));
        assertThat(page.getByText("账号 new.officer").first()).isVisible();
        visit.axe(page);
        fits(page, visit, "audit");
        page.navigate(visit.url("/console/#/admin/rulebook"));
        page.getByText("立即重新载入").click();
        assertThat(page.getByText("规则没有变化。")).isVisible();
        visit.axe(page);
    }

    @Test
    void letsAnAuditorOnlyLook(Visit visit) {
        Submission sent = submission();
        Page page = signedIn(visit, "reader");
        page.navigate(visit.url("/console/#/batch"));
        assertThat(page.getByRole(AriaRole.HEADING, named("批量筛选"))).isVisible();
        assertThat(page.getByText("筛选新名单")).hasCount(0);
        page.navigate(visit.url("/console/#/inbox/" + sent.number()));
        assertThat(page.getByText("020-12345678")).isVisible();
        assertThat(page.locator("main button, main textarea")).hasCount(0);
        page.navigate(visit.url("/console/#/admin"));
        assertThat(page.getByRole(AriaRole.HEADING, named("用户与审计"))).isVisible();
        assertThat(page.locator(".tabs a")).hasText(new String[] {"审计"});
        submissions.delete(sent.number());
    }

    /** Arrow keys move within the grid, Enter opens the enterprise; back is where one was. */
    private static void byKeys(Page page, Locator grid) {
        Locator stop = grid.locator("[tabindex='0']");
        assertThat(stop).hasCount(1);
        stop.focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(grid.locator("tbody tr").nth(1).locator("td").nth(1)).isFocused();
        assertThat(stop).hasCount(1);
        String name = grid.locator("tbody tr").nth(1).locator(".name").textContent();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named(name))).isVisible();
        assertThat(page.locator(".card").first()).isVisible();
        page.getByText("回到名单").click();
        assertThat(grid).isVisible();
        assertThat(page).hasURL(Pattern.compile("policy=HNTE"));
    }

    private static void fits(Page page, Visit visit, String name) {
        for (int width : List.of(1280, 768)) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scroll at " + width)
                    .isEqualTo(true);
            visit.screenshot(page, name + "-" + width);
        }
        page.setViewportSize(1280, 800);
    }

    private Submission submission() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return submissions.receive(
                Facts.of(Map.of("name", "广州示例有限公司（虚构）", "employees", 80), day),
                List.of("高企培育"),
                new Contact("李某", "020-12345678", "", "", "广州示例有限公司（虚构）", "", "想了解高企认定。"),
                new Receipt("0123456789abcdef", day, "0".repeat(64), "1".repeat(64)));
    }

    private static Page signedIn(Visit visit, String name) {
        Page page = visit.open("/console/login");
        page.getByLabel("用户名").fill(name);
        page.getByLabel("密码").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("登录")).click();
        assertThat(page.getByText("退出")).isVisible();
        return page;
    }

    private void account(String name, EnumSet<Role> roles) {
        if (officers.find(name).isEmpty()) {
            officers.create(name, name, "{noop}" + PASSWORD, roles);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
