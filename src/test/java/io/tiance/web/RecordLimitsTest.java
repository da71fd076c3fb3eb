package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.InputException;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Officer;
import io.tiance.prospect.Prospect;
import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Names, versions and people at the edge of what is kept. */
class RecordLimitsTest extends ConsoleCase {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Autowired
    private ProspectFiles files;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aVersionNobodyReadIsStale() throws Exception {
        MockHttpSession finder = signIn("finder");
        Map<?, ?> made = tree(post(finder, API + "/prospects", "{\"name\":\"零版（虚构）\"}"));
        assertThat(put(finder, API + "/prospects/" + made.get("id"), "{\"name\":\"x\",\"version\":0}")
                        .getStatus())
                .isEqualTo(409);
        String number = submitted("零版来信（虚构）");
        assertThat(put(finder, API + "/submissions/" + number, "{\"status\":\"跟进\",\"version\":0}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(put(
                                signIn("manager"),
                                API + "/officers/finder",
                                "{\"displayName\":\"x\",\"roles\":[\"招商\"],\"enabled\":true,\"version\":0}")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void theLongestNamesFit() throws Exception {
        String company = "长".repeat(200);
        Map<?, ?> opened = tree(post(signIn("finder"), API + "/submissions/" + submitted(company) + "/prospect", ""));
        assertThat(((Map<?, ?>) opened.get("prospect")).get("name")).isEqualTo(company);
        String who = "w".repeat(60);
        Prospect prospect = files.create(new Prospect.Card("甲（虚构）", "", "", ""), who);
        Facts facts = Facts.of(Map.of("name", "  甲（虚构）  "), DAY);
        assertThat(facts.name()).isEqualTo("甲（虚构）");
        assertThat(files.save(prospect.id(), facts, Map.of(), 0, who).savedBy()).isEqualTo(who);
        for (String path : List.of("/prospects/" + prospect.id() + "/assessments?asOf=2026-11-20", "/me")) {
            var request = path.equals("/me")
                    ? MockMvcRequestBuilders.get(API + path)
                    : MockMvcRequestBuilders.post(API + path);
            assertThat(vouched(request, who).getStatus()).isLessThan(300);
        }
        assertThat(vouched(
                                MockMvcRequestBuilders.put(API + "/views/near")
                                        .contentType("application/json")
                                        .content("{\"query\":\"a=b\"}"),
                                who)
                        .getStatus())
                .isLessThan(300);
    }

    @Test
    void aNameFromElsewhereIsNoAccountOfOurs() throws Exception {
        officers.failed("auditor");
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(
                new TestingAuthenticationToken("auditor", "x", "ROLE_审核"), getClass()));
        assertThat(officers.get("auditor").failedAttempts()).isPositive();
        Map<?, ?> me = tree(vouched(MockMvcRequestBuilders.get(API + "/me"), "auditor"));
        assertThat(me.get("local")).isEqualTo(false);
        assertThat(text(vouched(
                        MockMvcRequestBuilders.post(API + "/me/password")
                                .contentType("application/json")
                                .content("{\"current\":\"a\",\"next\":\"b\"}"),
                        "auditor")))
                .contains("统一登录");
        signIn("auditor");
        assertThat(officers.get("auditor").failedAttempts()).isZero();
    }

    @Test
    void signingOutIsNotedOfWhoWasSignedIn() throws Exception {
        String name = "leaver";
        officer(name, Role.招商);
        send(null, HttpMethod.POST, "/console/logout", "");
        post(signIn(name), "/console/logout", "");
        String audit = text(get(signIn("auditor"), API + "/audit?size=200"));
        assertThat(audit.split("\"退出\"", -1)).hasSize(audit.split("退出", -1).length);
        assertThat(text(get(signIn("auditor"), API + "/audit?who=" + name))).contains("\"退出\"");
    }

    @Test
    void twoManagersCannotTakeTheRoleFromEachOther() throws Exception {
        officer("left", Role.管理);
        officer("right", Role.管理);
        List<Officer> others = officers.list().stream()
                .filter(one -> one.enabled() && one.roles().contains(Role.管理))
                .filter(one -> !Set.of("left", "right").contains(one.username()))
                .toList();
        others.forEach(one -> enable(one.username(), false));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Callable<Boolean>> both = new ArrayList<>();
                for (String name : List.of("left", "right")) {
                    both.add(() -> {
                        together.await();
                        try {
                            enable(name, false);
                            return true;
                        } catch (InputException e) {
                            return false;
                        }
                    });
                }
                List<Boolean> done = new ArrayList<>();
                for (Future<Boolean> one : pool.invokeAll(both)) {
                    done.add(one.get());
                }
                assertThat(done).containsExactlyInAnyOrder(true, false);
                List.of("left", "right").forEach(name -> enable(name, true));
            }
        } finally {
            pool.shutdownNow();
            others.forEach(one -> enable(one.username(), true));
        }
    }

    private void enable(String name, boolean enabled) {
        Officer officer = officers.get(name);
        officers.update(name, name, officer.roles(), enabled, officer.version());
    }

    private String submitted(String company) throws Exception {
        MockHttpServletResponse answer = send(
                null,
                HttpMethod.POST,
                "/api/v1/submissions",
                "{\"asOf\":\"2026-11-20\",\"answers\":{\"企业名称\":\"" + company + "\"},"
                        + "\"contact\":{\"person\":\"示例\",\"email\":\"a@example.com\"},\"consent\":true}");
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(201);
        return tree(answer).get("number").toString();
    }

    /** As somebody whom a sign-on server vouches for. */
    private MockHttpServletResponse vouched(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, String who)
            throws Exception {
        return mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(SecurityMockMvcRequestPostProcessors.authentication(
                                new TestingAuthenticationToken(who, "x", "ROLE_招商"))))
                .andReturn()
                .getResponse();
    }
}
