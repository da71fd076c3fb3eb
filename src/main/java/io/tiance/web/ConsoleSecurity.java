package io.tiance.web;

import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import io.tiance.report.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may do what in the console. Nothing of it answers without a login, but for the login page itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignOnServer.class)
class ConsoleSecurity {
    static final String LOGIN = "/console/login";

    private static final String API = "/api/console/v1";
    private static final String RULEBOOK = "/actuator/rulebook";
    private static final String[] ANY = {Role.招商.name(), Role.审核.name(), Role.管理.name()};

    /** Bcrypt, with room for a better one: the hash names its kind. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(5)
    SecurityFilterChain console(
            HttpSecurity http,
            SignIn signIn,
            Officers officers,
            Clock clock,
            @Value("${tiance.session-idle}") Duration idle,
            @Value("${tiance.session-longest}") Duration longest,
            @Value("${tiance.limit.login-per-minute}") int loginPerMinute,
            SignOnServer signOn,
            ObjectProvider<ClientRegistrationRepository> servers) {
        http.securityMatcher("/console", "/console/**", "/api/console/**", RULEBOOK)
                .userDetailsService(signIn)
                .authorizeHttpRequests(may -> may.requestMatchers(LOGIN, "/console/login.css")
                        .permitAll()
                        .requestMatchers(API + "/me", API + "/me/**")
                        .authenticated()
                        .requestMatchers(RULEBOOK, API + "/officers", API + "/officers/**")
                        .hasRole(Role.管理.name())
                        .requestMatchers(API + "/audit")
                        .hasAnyRole(Role.审核.name(), Role.管理.name())
                        .requestMatchers(API + "/submissions/purge")
                        .hasRole(Role.管理.name())
                        .requestMatchers(HttpMethod.DELETE, API + "/views/*")
                        .hasRole(Role.招商.name())
                        .requestMatchers(HttpMethod.DELETE, "/api/console/**")
                        .hasRole(Role.管理.name())
                        .requestMatchers(HttpMethod.GET, "/api/console/**")
                        .hasAnyRole(ANY)
                        .requestMatchers("/api/console/**")
                        .hasRole(Role.招商.name())
                        .anyRequest()
                        .hasAnyRole(ANY))
                .formLogin(form -> form.loginPage(LOGIN).defaultSuccessUrl("/console/"))
                .logout(out -> out.logoutUrl("/console/logout").logoutSuccessUrl(LOGIN + "?out"))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new SessionWatch(officers, clock, idle, longest), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new LoginLimit(loginPerMinute), CsrfFilter.class)
                // with no referrer at all, browsers would send the login form as nobody's
                .headers(headers -> SecurityConfiguration.told(headers, "; frame-ancestors 'none'")
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(ConsoleSecurity::signInFirst)
                        .accessDeniedHandler(ConsoleSecurity::notAllowed));
        if (servers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(LOGIN)
                    .defaultSuccessUrl("/console/")
                    .authorizationEndpoint(at -> at.baseUri(SignOnServer.AUTHORIZATION))
                    .redirectionEndpoint(at -> at.baseUri("/console/oauth2/code/*"))
                    .userInfoEndpoint(user -> user.userAuthoritiesMapper(signOn)));
        }
        return http.build();
    }

    private static void signInFirst(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/console")) {
            response.sendRedirect(request.getContextPath() + LOGIN);
        } else {
            refuse(response, HttpStatus.UNAUTHORIZED, "尚未登录", "尚未登录，或登录已过期；请重新登录");
        }
    }

    private static void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean stale = e instanceof CsrfException;
        boolean posted = request.getRequestURI().startsWith(request.getContextPath() + "/console/log");
        if (stale && posted) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?stale");
        } else {
            refuse(
                    response,
                    HttpStatus.FORBIDDEN,
                    stale ? "页面已过期" : "没有权限",
                    stale ? "页面已过期；请刷新后再试" : "您的角色不能做这件事；如有需要，请联系管理员");
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(Exchange.json(Map.of("title", title, "status", status.value(), "detail", detail))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
