package io.tiance.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What a browser is told about every answer outside the console ({@link ConsoleSecurity}). All of it is public, keeps no session
 * and sets no cookie; which requests are taken at all is {@link RequestGuard}'s. One chain for each kind of page, the first
 * that matches.
 */
@Configuration
@EnableWebSecurity
@EnableConfigurationProperties(EmbedHosts.class)
class SecurityConfiguration {
    private static final String OURS_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";
    private static final String[] LENT = {"/embed/v1/embed.js", "/embed/old.js", "/embed/form.css", "/app/base.css"};
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** The form: may stand in the pages of the configured hosts. */
    @Bean
    @Order(20)
    SecurityFilterChain form(HttpSecurity http, EmbedHosts hosts) {
        return stateless(http.securityMatcher("/embed"))
                .headers(headers -> told(headers, "; frame-ancestors " + hosts.sources())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)) // it knows no list of hosts
                .build();
    }

    /**
     * What pages of another origin fetch: the loader, and the little by which a form in a sandboxed frame, where it is of no
     * origin, can say why it doesn't start.
     */
    @Bean
    @Order(30)
    SecurityFilterChain lent(HttpSecurity http) {
        return stateless(http.securityMatcher(LENT))
                .headers(headers -> told(headers, "; frame-ancestors 'none'")
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN)))
                .build();
    }

    /** The configurator: shows the form in a frame. */
    @Bean
    @Order(40)
    SecurityFilterChain configurator(HttpSecurity http) {
        return stateless(http.securityMatcher("/embed/**"))
                .headers(headers -> told(headers, "; frame-src 'self'; frame-ancestors 'none'"))
                .build();
    }

    /** The interface, files, whatever is left. */
    @Bean
    @Order(1000)
    SecurityFilterChain everything(HttpSecurity http) {
        return stateless(http)
                .headers(headers -> told(headers, "; frame-ancestors 'none'"))
                .build();
    }

    /** An address or header that is not to be trusted ({@code //}, {@code ..;}) is answered like every other error. */
    @Bean
    RequestRejectedHandler rejected(HandlerExceptionResolver handlerExceptionResolver) {
        return (request, response, rejection) -> handlerExceptionResolver.resolveException(
                request, response, null, RequestGuard.refusal(HttpStatus.BAD_REQUEST, "地址或请求头的写法有问题；请核对地址"));
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable); // nothing to ride on: no cookie, no session
    }

    /** The headers of every answer; nosniff, X-Frame-Options, no-store where nothing else is said are Spring's own. */
    static HeadersConfigurer<HttpSecurity> told(HeadersConfigurer<HttpSecurity> headers, String frames) {
        HeaderWriter permissions = new StaticHeadersWriter("Permissions-Policy", PERMISSIONS);
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(OURS_ONLY + frames))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)) // and only over TLS
                .addHeaderWriter(permissions);
    }
}
