package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.keeping.SteppedClock;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** A service with officers of every role and a clock that stands still. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SteppedClock.InPlace.class)
abstract class ConsoleCase {
    static final String API = "/api/console/v1";
    static final String PASSWORD = "correct horse 电池";

    @Autowired
    MockMvc mvc;

    @Autowired
    Officers officers;

    @Autowired
    Passwords passwords;

    @Autowired
    SteppedClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        officer("finder", Role.招商);
        officer("auditor", Role.审核);
        officer("manager", Role.管理);
    }

    /** Makes the account, or puts it back as it was. */
    void officer(String name, Role role) {
        if (officers.find(name).isEmpty()) {
            officers.create(name, name, passwords.hash(PASSWORD), Set.of(role));
        }
    }

    MockHttpSession signIn(String name) throws Exception {
        MvcResult result = tryToSignIn(name, PASSWORD);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/console/");
        return (MockHttpSession)
                java.util.Objects.requireNonNull(result.getRequest().getSession(false));
    }

    MvcResult tryToSignIn(String name, String password) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/console/login")
                        .param("username", name)
                        .param("password", password)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn();
    }

    MockHttpServletResponse get(MockHttpSession session, String path) throws Exception {
        return send(session, HttpMethod.GET, path, null);
    }

    MockHttpServletResponse post(MockHttpSession session, String path, String body) throws Exception {
        return send(session, HttpMethod.POST, path, body);
    }

    MockHttpServletResponse put(MockHttpSession session, String path, String body) throws Exception {
        return send(session, HttpMethod.PUT, path, body);
    }

    MockHttpServletResponse delete(MockHttpSession session, String path) throws Exception {
        return send(session, HttpMethod.DELETE, path, null);
    }

    MockHttpServletResponse send(
            @Nullable MockHttpSession session, HttpMethod method, String path, @Nullable String body) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, java.net.URI.create(path));
        if (!method.equals(HttpMethod.GET)) {
            request.with(SecurityMockMvcRequestPostProcessors.csrf());
        }
        if (session != null) {
            request.session(session);
        }
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    static Map<?, ?> tree(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readValue(text(response), Map.class);
    }

    static List<?> list(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readValue(text(response), List.class);
    }
}
