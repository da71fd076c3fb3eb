package io.tiance.web;

import io.tiance.enterprise.InputException;
import io.tiance.prospect.Officers;
import io.tiance.prospect.Role;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the first account when there is none, and tells its password once, on standard output only. */
@Component
class FirstStart {
    private static final String NAME = "admin";

    private final Officers officers;
    private final Passwords passwords;
    private final Environment environment;

    FirstStart(Officers officers, Passwords passwords, Environment environment) {
        this.officers = officers;
        this.passwords = passwords;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!officers.none()) {
            return;
        }
        String password = passwords.generate();
        try {
            officers.create(NAME, "管理员", passwords.hash(password), EnumSet.of(Role.招商, Role.管理));
        } catch (InputException e) {
            return; // another instance was faster
        }
        boolean secure = environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle");
        new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%n天策后台 %s://localhost:%s%s  用户名 %s  首次密码 %s （只显示这一次，登录后请修改）%n%n",
                        secure ? "https" : "http",
                        environment.getProperty("local.server.port", environment.getProperty("server.port", "8080")),
                        ConsoleSecurity.LOGIN,
                        NAME,
                        password);
    }
}
