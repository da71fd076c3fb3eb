package io.tiance.web;

import io.tiance.enterprise.InputException;
import io.tiance.prospect.AuditLog;
import io.tiance.prospect.ConflictException;
import io.tiance.prospect.Officer;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import io.tiance.report.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Oneself, the other accounts, and what was done with them. */
@RestController
@RequestMapping(path = "/api/console/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficerController {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PASSWORD = 200;
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    private final Officers officers;
    private final Passwords passwords;
    private final AuditLog audit;

    /** The header and token to send with every change. */
    record Csrf(String header, String token) {}

    /** Who is signed in. {@code local} is false for one whom a sign-on server vouches for. */
    record Me(String username, String displayName, List<String> roles, boolean local, Csrf csrf) {}

    /** An account as shown; never with its hash. */
    record View(
            String username,
            String displayName,
            Set<Role> roles,
            boolean enabled,
            boolean locked,
            @Nullable Instant lockedUntil,
            int version) {}

    /** A password to hand over; it is kept nowhere. */
    record NewPassword(View officer, String password) {}

    OfficerController(Officers officers, Passwords passwords, AuditLog audit) {
        this.officers = officers;
        this.passwords = passwords;
        this.audit = audit;
    }

    @GetMapping("/me")
    String me(Authentication who, CsrfToken token) {
        List<String> roles = ROLES.stream()
                .filter(role ->
                        who.getAuthorities().stream().anyMatch(one -> ("ROLE_" + role).equals(one.getAuthority())))
                .toList();
        Officer officer = SignIn.local(who) ? officers.find(who.getName()).orElse(null) : null;
        return Exchange.json(new Me(
                who.getName(),
                officer == null ? who.getName() : officer.displayName(),
                roles,
                officer != null,
                new Csrf(token.getHeaderName(), token.getToken())));
    }

    @PostMapping("/me/password")
    @Action("修改自己的密码")
    ResponseEntity<Void> changePassword(HttpServletRequest request, Authentication who) throws IOException {
        JsonBody body = JsonBody.of(request, "current", "next");
        Officer officer = officers.find(who.getName())
                .filter(found -> SignIn.local(who))
                .orElseThrow(() -> new InputException("current", "", "此账号由统一登录管理，请在那里修改密码"));
        if (officers.locked(officer)) {
            throw new InputException("current", "", "多次失败，账号暂时锁定；请稍后再试");
        }
        if (!passwords.matches(body.secret("current", LONGEST_PASSWORD), officer.passwordHash())) {
            officers.failed(officer.username());
            throw new InputException("current", "", "现在的密码不正确");
        }
        String next = body.secret("next", LONGEST_PASSWORD);
        passwords.check(next, officer.username());
        Officer changed = officers.password(officer.username(), passwords.hash(next));
        SessionWatch.begin(request.getSession(), changed.passwordChangedAt());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/officers")
    @Action("查看账号列表")
    String list() {
        return Exchange.json(officers.list().stream().map(this::view).toList());
    }

    @PostMapping("/officers")
    @Action("新建账号")
    ResponseEntity<String> create(HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.of(request, "username", "displayName", "roles");
        String password = passwords.generate();
        Officer officer = officers.create(
                body.required("username", LONGEST_NAME),
                body.required("displayName", LONGEST_NAME),
                passwords.hash(password),
                roles(body));
        AuditTrail.subject(request, "账号 " + officer.username());
        return ResponseEntity.status(HttpStatus.CREATED).body(Exchange.json(new NewPassword(view(officer), password)));
    }

    @PutMapping("/officers/{username}")
    @Action(value = "修改账号", subject = "账号 {username}")
    String update(@PathVariable String username, HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.of(request, "displayName", "roles", "enabled", "version");
        try {
            return Exchange.json(view(officers.update(
                    username,
                    body.required("displayName", LONGEST_NAME),
                    roles(body),
                    body.yes("enabled"),
                    body.version())));
        } catch (OptimisticLockingFailureException e) {
            throw new ConflictException("这个账号刚被他人修改；请对照后再保存", view(officers.get(username)));
        }
    }

    @PostMapping("/officers/{username}/password")
    @Action(value = "重置密码", subject = "账号 {username}")
    String reset(@PathVariable String username) {
        String password = passwords.generate();
        return Exchange.json(new NewPassword(view(officers.password(username, passwords.hash(password))), password));
    }

    @GetMapping("/audit")
    @Action("查看审计记录")
    String audit(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Exchange.json(audit.list(who.replace("\0", ""), page, size));
    }

    private static Set<Role> roles(JsonBody body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        body.words("roles", ROLES).forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    private View view(Officer officer) {
        return new View(
                officer.username(),
                officer.displayName(),
                officer.roles(),
                officer.enabled(),
                officers.locked(officer),
                officer.lockedUntil(),
                officer.version());
    }
}
