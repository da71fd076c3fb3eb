package io.tiance.web;

import io.tiance.enterprise.InputException;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Officers;
import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.Role;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the first account when there is none, tells its password once, on standard output only, and puts a few made-up
 * prospects beside it to try the console with.
 */
@Component
class FirstStart {
    private static final String NAME = "admin";

    /** Of fixtures/whole, packed with the program. */
    private static final List<String> DEMO = List.of(
            "young-vision-startup", "tianhe-instrument-maker", "tianhe-platform-large", "tianhe-software-growth");

    private final Officers officers;
    private final ProspectFiles files;
    private final Passwords passwords;
    private final Environment environment;

    FirstStart(Officers officers, ProspectFiles files, Passwords passwords, Environment environment) {
        this.officers = officers;
        this.files = files;
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
        if (files.none()) {
            DEMO.forEach(this::demo);
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

    private void demo(String name) {
        try (InputStream in = Objects.requireNonNull(FirstStart.class.getResourceAsStream("/demo/" + name + ".yaml"))) {
            Map<?, ?> fixture = Exchange.tree(Exchange.decode(in.readAllBytes()));
            @SuppressWarnings("unchecked")
            Map<String, ?> answers = (Map<String, ?>) Objects.requireNonNull(fixture.get("enterprise"));
            files.addDemo(Facts.of(answers, Exchange.asOf(fixture.get("asOf"), LocalDate.MIN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
