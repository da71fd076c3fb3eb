package io.tiance.web;

import io.tiance.prospect.Officer;
import io.tiance.prospect.Officers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was idle too long, is too old, or whose officer was disabled, given other roles or another password
 * since: a change of account takes effect with the next request, not the next login.
 */
class SessionWatch extends OncePerRequestFilter {
    private static final String BEGAN = SessionWatch.class.getName() + ".began";
    private static final String SEEN = SessionWatch.class.getName() + ".seen";

    private final Officers officers;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionWatch(Officers officers, Clock clock, Duration idle, Duration longest) {
        this.officers = officers;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Lets this session outlive a change of password made in it. */
    static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGAN, now);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && who != null) {
            Instant now = clock.instant();
            if (over(session, who, now)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                session.setAttribute(SEEN, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean over(HttpSession session, Authentication who, Instant now) {
        Instant seen = moment(session, SEEN);
        Instant began = moment(session, BEGAN);
        if (began == null) {
            began = now;
            begin(session, now);
        }
        return seen != null && !now.isBefore(seen.plus(idle))
                || !now.isBefore(began.plus(longest))
                || SignIn.local(who) && changed(who, began);
    }

    private boolean changed(Authentication who, Instant began) {
        Officer officer = officers.find(who.getName()).orElse(null);
        return officer == null
                || !officer.enabled()
                || officer.passwordChangedAt().isAfter(began)
                || !who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith("ROLE_"))
                        .collect(Collectors.toSet())
                        .equals(officer.roles().stream()
                                .map(role -> "ROLE_" + role)
                                .collect(Collectors.toSet()));
    }

    private static @Nullable Instant moment(HttpSession session, String name) {
        return (Instant) session.getAttribute(name);
    }
}
