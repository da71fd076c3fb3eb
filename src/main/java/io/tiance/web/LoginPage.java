package io.tiance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The login page. Written by the server, so that it works without a script. */
@Controller
class LoginPage {
    private final String page;
    private final String others;

    LoginPage(ObjectProvider<ClientRegistrationRepository> servers) throws IOException {
        try (InputStream in = Objects.requireNonNull(LoginPage.class.getResourceAsStream("/pages/login.html"))) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder links = new StringBuilder();
        if (servers.getIfAvailable() instanceof Iterable<?> many) {
            for (Object one : many) {
                ClientRegistration server = (ClientRegistration) one;
                links.append("<p><a class=\"other\" href=\"/console/oauth2/authorization/%s\">用%s登录</a></p>"
                        .formatted(
                                HtmlUtils.htmlEscape(server.getRegistrationId()),
                                HtmlUtils.htmlEscape(server.getClientName())));
            }
        }
        others = links.toString();
    }

    @GetMapping(path = ConsoleSecurity.LOGIN, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String page(HttpServletRequest request, CsrfToken token) {
        return page.replace("{csrf-name}", token.getParameterName())
                .replace("{csrf}", token.getToken())
                .replace("{message}", message(request))
                .replace("{others}", others);
    }

    /** The same whether the name is unknown, the password wrong or the account locked: nothing to learn for a guesser. */
    private static String message(HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return "<p class=\"message\" role=\"alert\">用户名或密码不正确，或账号已停用、暂时锁定。连续多次失败后，须等候一段时间再试。</p>";
        }
        if (request.getParameter("stale") != null) {
            return "<p class=\"message\" role=\"alert\">页面已过期，请重新登录。</p>";
        }
        return request.getParameter("out") == null ? "" : "<p class=\"message\" role=\"status\">已退出登录。</p>";
    }
}
