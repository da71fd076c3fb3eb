package io.tiance.web;

import io.tiance.prospect.AuditLog;
import io.tiance.prospect.Officer;
import io.tiance.prospect.Officers;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Accounts as Spring Security asks for them, with the count of failed attempts kept. */
@Service
class SignIn implements UserDetailsService {
    private final Officers officers;
    private final AuditLog audit;

    SignIn(Officers officers, AuditLog audit) {
        this.officers = officers;
        this.audit = audit;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Officer officer = officers.find(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return User.withUsername(officer.username())
                .password(officer.passwordHash())
                .roles(officer.roles().stream().map(Enum::name).toArray(String[]::new))
                .disabled(!officer.enabled())
                .accountLocked(officers.locked(officer))
                .build();
    }

    /** Whether it is an account of ours, and not one whom a sign-on server vouches for. */
    static boolean local(Authentication who) {
        return who.getPrincipal() instanceof UserDetails;
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        // a sign-on server may know another person by a name that is an account's here
        if (local(event.getAuthentication())) {
            officers.succeeded(event.getAuthentication().getName());
        }
        audit.note(event.getAuthentication().getName(), "登录", "", HttpStatus.OK.value());
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        audit.note(event.getAuthentication().getName(), "退出", "", HttpStatus.OK.value());
    }

    /** What was typed as an unknown name isn't kept: it may be a password typed into the wrong field. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String username = event.getAuthentication().getName();
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            officers.failed(username);
        }
        String who = officers.find(username).map(Officer::username).orElse("（未知用户）");
        audit.note(who, "登录失败", "", HttpStatus.UNAUTHORIZED.value());
    }
}
