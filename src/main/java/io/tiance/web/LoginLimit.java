package io.tiance.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers one address only so often at the login page, before a session is begun or a password hashed for it. */
class LoginLimit extends OncePerRequestFilter {
    private final RequestMatcher login =
            PathPatternRequestMatcher.withDefaults().matcher(ConsoleSecurity.LOGIN);
    private final RateLimit limit;

    /** @param perMinute requests a minute, and at once, from one address; at least 1 */
    LoginLimit(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("tiance.limit.login-per-minute 应为不小于 1 的整数，现为 " + perMinute);
        }
        limit = new RateLimit(perMinute, perMinute);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !login.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limit.take(request.getRemoteAddr());
        } catch (ErrorResponseException e) {
            String seconds = e.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
            response.setStatus(e.getStatusCode().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(("登录太频繁，请 " + seconds + " 秒后再试").getBytes(StandardCharsets.UTF_8));
            return;
        }
        chain.doFilter(request, response);
    }
}
