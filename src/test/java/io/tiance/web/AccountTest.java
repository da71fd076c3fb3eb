package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.Officer;
import io.tiance.prospect.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Signing in, being locked out, sessions that end, passwords, and the accounts themselves. */
class AccountTest extends ConsoleCase {
    @Test
    void aFormWithoutAScriptIsEnough() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String page = text(get(session, "/console/login"));
        assertThat(page)
                .contains("<form method=\"post\" action=\"/console/login\">")
                .doesNotContain("<script", "{");
        String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.post("/console/login")
                        .session(session)
                        .param("_csrf", token)
                        .param("username", "finder")
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/console/");
    }

    @Test
    void pagesSendToTheLoginAndInterfacesSayWhy() throws Exception {
        assertThat(send(null, HttpMethod.GET, "/console/", null).getRedirectedUrl())
                .isEqualTo("/console/login");
        MockHttpServletResponse me = send(null, HttpMethod.GET, API + "/me", null);
        assertThat(me.getStatus()).isEqualTo(401);
        assertThat(me.getContentType()).isEqualTo("application/problem+json");
        assertThat(text(me)).contains("尚未登录");
        assertThat(me.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(me.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aChangeNeedsTheTokenOfTheSession() throws Exception {
        MockHttpSession session = signIn("manager");
        String body = "{\"username\":\"%s\",\"displayName\":\"新\",\"roles\":[\"审核\"]}".formatted(name());
        var bare = MockMvcRequestBuilders.post(API + "/officers")
                .session(session)
                .contentType("application/json")
                .content(body);
        MockHttpServletResponse refused = mvc.perform(bare).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(text(refused)).contains("页面已过期");
        Map<?, ?> csrf = (Map<?, ?>) tree(get(session, API + "/me")).get("csrf");
        bare.header(csrf.get("header").toString(), csrf.get("token").toString());
        assertThat(mvc.perform(bare).andReturn().getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void tooManyWrongPasswordsLockForLongerAndLonger() throws Exception {
        String name = made(Role.招商);
        for (int i = 0; i < 5; i++) {
            assertThat(tryToSignIn(name, "wrong").getResponse().getRedirectedUrl())
                    .isEqualTo("/console/login?error");
        }
        assertThat(tryToSignIn(name, PASSWORD).getResponse().getRedirectedUrl()).isEqualTo("/console/login?error");
        clock.forward(Duration.ofMinutes(1));
        assertThat(tryToSignIn(name, "wrong").getResponse().getRedirectedUrl()).isEqualTo("/console/login?error");
        clock.forward(Duration.ofMinutes(1));
        assertThat(tryToSignIn(name, PASSWORD).getResponse().getRedirectedUrl()).isEqualTo("/console/login?error");
        clock.forward(Duration.ofMinutes(1));
        signIn(name);
        assertThat(officers.get(name).failedAttempts()).isZero();
        MockHttpSession auditor = signIn("auditor");
        assertThat(text(get(auditor, API + "/audit?who=" + name))).contains("登录失败", "\"登录\"");
    }

    @Test
    void whatWasTypedAsAnUnknownNameIsNotKept() throws Exception {
        tryToSignIn("my-secret-password-1", "x");
        assertThat(text(get(signIn("auditor"), API + "/audit?size=200"))).doesNotContain("my-secret-password-1");
    }

    @Test
    void anIdleSessionEndsAndAnOldOneToo() throws Exception {
        MockHttpSession session = signIn("finder");
        assertThat(get(session, API + "/me").getStatus()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(29));
        assertThat(get(session, API + "/me").getStatus()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(30));
        assertThat(get(session, API + "/me").getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();

        MockHttpSession busy = signIn("finder");
        for (int i = 0; i < 36; i++) {
            assertThat(get(busy, API + "/me").getStatus())
                    .as("after %d times 20 minutes", i)
                    .isEqualTo(200);
            clock.forward(Duration.ofMinutes(20));
        }
        assertThat(get(busy, API + "/me").getStatus()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        MockHttpSession session = signIn("finder");
        assertThat(post(session, "/console/logout", "").getRedirectedUrl()).isEqualTo("/console/login?out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void oneChangesOnesPasswordAndOtherSessionsEnd() throws Exception {
        String name = made(Role.招商);
        MockHttpSession here = signIn(name);
        MockHttpSession there = signIn(name);
        assertThat(get(there, API + "/me").getStatus()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        String path = API + "/me/password";
        assertThat(text(post(here, path, "{\"current\":\"wrong\",\"next\":\"another good one\"}")))
                .contains("不正确");
        assertThat(text(post(here, path, change("short")))).contains("至少 10");
        assertThat(text(post(here, path, change("aaaaaaaaaaaaa")))).contains("两三种字符");
        assertThat(text(post(here, path, change("汉".repeat(25))))).contains("至多 72");
        assertThat(post(here, path, change("another good one")).getStatus()).isEqualTo(204);
        assertThat(get(here, API + "/me").getStatus()).isEqualTo(200);
        assertThat(get(there, API + "/me").getStatus()).isEqualTo(401);
        assertThat(tryToSignIn(name, PASSWORD).getResponse().getRedirectedUrl()).isEqualTo("/console/login?error");
        assertThat(tryToSignIn(name, "another good one").getResponse().getRedirectedUrl())
                .isEqualTo("/console/");
    }

    @Test
    void aManagerMakesResetsAndDisablesAtOnce() throws Exception {
        MockHttpSession manager = signIn("manager");
        String name = name();
        MockHttpServletResponse created = post(
                manager,
                API + "/officers",
                "{\"username\":\"%s\",\"displayName\":\"新人\",\"roles\":[\"招商\",\"审核\"]}".formatted(name));
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(text(created)).doesNotContain("bcrypt", "Hash");
        String password = tree(created).get("password").toString();
        assertThat(tryToSignIn(name, password).getResponse().getRedirectedUrl()).isEqualTo("/console/");
        String reset = tree(post(manager, API + "/officers/" + name + "/password", ""))
                .get("password")
                .toString();
        assertThat(tryToSignIn(name, password).getResponse().getRedirectedUrl()).isEqualTo("/console/login?error");
        MockHttpSession session =
                (MockHttpSession) tryToSignIn(name, reset).getRequest().getSession();
        assertThat(get(session, API + "/me").getStatus()).isEqualTo(200);
        Officer officer = officers.get(name);
        String off = "{\"displayName\":\"新人\",\"roles\":[\"招商\"],\"enabled\":false,\"version\":%d}";
        assertThat(put(manager, API + "/officers/" + name, off.formatted(officer.version()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(get(session, API + "/me").getStatus()).isEqualTo(401);
        MockHttpServletResponse stale = put(manager, API + "/officers/" + name, off.formatted(officer.version()));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("\"current\"").doesNotContain("bcrypt", "Hash");
        assertThat(post(
                                manager,
                                API + "/officers",
                                "{\"username\":\"%s\",\"displayName\":\"x\",\"roles\":[\"招商\"]}".formatted(name))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aManagerAlwaysStays() throws Exception {
        MockHttpSession manager = signIn("manager");
        for (Officer officer : officers.list()) {
            if (officer.roles().contains(Role.管理) && !"manager".equals(officer.username()) && officer.enabled()) {
                officers.update(officer.username(), "x", officer.roles(), false, officer.version());
            }
        }
        MockHttpServletResponse refused = put(
                manager,
                API + "/officers/manager",
                "{\"displayName\":\"x\",\"roles\":[\"招商\"],\"enabled\":true,\"version\":%d}"
                        .formatted(officers.get("manager").version()));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("最后一个");
        assertThat(get(manager, API + "/officers").getStatus()).isEqualTo(200);
    }

    @Test
    void theFirstAccountMayTryEverythingButTheReadersPart() {
        assertThat(officers.get("admin").roles()).containsExactly(Role.招商, Role.管理);
    }

    private String made(Role role) {
        String name = name();
        officer(name, role);
        return name;
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String change(String next) {
        return "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(PASSWORD, next);
    }
}
