package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Signing on by a server of the government's, once one is configured. */
@SpringBootTest(
        properties = {
            "spring.security.oauth2.client.registration.gov.client-id=tiance",
            "spring.security.oauth2.client.registration.gov.client-secret=secret",
            "spring.security.oauth2.client.registration.gov.client-name=政务统一身份",
            "spring.security.oauth2.client.registration.gov.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.gov.redirect-uri={baseUrl}/console/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.gov.scope=openid",
            "spring.security.oauth2.client.provider.gov.authorization-uri=https://sign-on.example/authorize",
            "spring.security.oauth2.client.provider.gov.token-uri=https://sign-on.example/token",
            "spring.security.oauth2.client.provider.gov.jwk-set-uri=https://sign-on.example/keys",
            "tiance.sign-on.role-claim=duties",
            "tiance.sign-on.recruiting=zhaoshang",
        })
@AutoConfigureMockMvc
class SignOnTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignOnServer server;

    @Test
    void isOfferedBesideThePasswordAndLeadsThere() throws Exception {
        MockHttpServletResponse page = get("/console/login");
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"/console/oauth2/authorization/gov\"", "用政务统一身份登录", "name=\"password\"");
        assertThat(get("/console/oauth2/authorization/gov").getRedirectedUrl())
                .startsWith("https://sign-on.example/authorize?response_type=code&client_id=tiance")
                .contains("redirect_uri=http://localhost/console/oauth2/code/gov");
    }

    @Test
    void givesTheRolesTheServerNamesAndNoOther() {
        assertThat(roles(Map.of("duties", List.of("zhaoshang", "审核", "厨师"))))
                .containsExactlyInAnyOrder("ROLE_招商", "ROLE_审核");
        assertThat(roles(Map.of("duties", "管理"))).containsExactly("ROLE_管理");
        assertThat(roles(Map.of("duties", List.of("招商")))).isEmpty();
        assertThat(roles(Map.of("roles", List.of("管理")))).isEmpty();
    }

    private List<String> roles(Map<String, Object> claims) {
        return server.mapAuthorities(List.of(new OAuth2UserAuthority(claims))).stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }
}
