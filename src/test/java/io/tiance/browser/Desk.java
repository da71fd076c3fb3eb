package io.tiance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Officers at the console. */
final class Desk {
    static final String PASSWORD = "correct horse 电池";

    private Desk() {}

    /** Signs an officer of a role in, whose name is the role's. */
    static Page signIn(Visit visit, Page page, Officers officers, PasswordEncoder encoder, Role role) {
        String name = "desk-" + role.ordinal();
        if (officers.find(name).isEmpty()) {
            officers.create(name, role.name() + "（测试）", encoder.encode(PASSWORD), Set.of(role));
        }
        return signIn(visit, page, name);
    }

    static Page signIn(Visit visit, Page page, String name) {
        page.navigate(visit.url("/console/login"));
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/console/");
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Makes a prospect by the page and stands at its form. */
    static void create(Page page, String name) {
        link(page, "新建企业").click();
        page.locator("#name").fill(name);
        button(page, "建档并填写数据").click();
        page.locator(".aside .counts").waitFor();
    }
}
