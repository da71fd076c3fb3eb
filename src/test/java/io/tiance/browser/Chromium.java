package io.tiance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The machine's Chromium, started once for all tests, and a {@link Visit} for each of them. */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(Chromium.class);
    private static final int OLDEST_NODE = 20;
    private static final AtomicBoolean WARNED = new AtomicBoolean();
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", // in a container as root there is no other way
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

    /** One browser and the process that drives it. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> lacking = lacking();
        lacking.filter(any -> WARNED.compareAndSet(false, true))
                .ifPresent(what -> System.err.println("[WARNING] BROWSER TESTS SKIPPED: " + what));
        return lacking.map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("Chromium and Node.js are there"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, any -> start(), Running.class)
                .browser();
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return context.getStore(OURS)
                .computeIfAbsent(Visit.class, any -> new Visit(browser, "http://localhost:" + port), Visit.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(OURS).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.finish(context.getExecutionException().isEmpty());
        }
    }

    private static Running start() {
        Map<String, String> env = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        node().ifPresent(node -> env.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setEnv(utf8())
                        .setArgs(FLAGS));
        return new Running(playwright, browser);
    }

    /** In a C locale Chromium drops Chinese from the names of downloads. */
    private static Map<String, String> utf8() {
        Map<String, String> env = new HashMap<>(System.getenv());
        env.put("LC_ALL", "C.UTF-8");
        return env;
    }

    private static Optional<String> lacking() {
        if (chromium().isEmpty()) {
            return Optional.of("no Chromium on the PATH (Debian: apt-get install chromium fonts-noto-cjk)");
        }
        boolean bundled =
                Chromium.class.getResource("/META-INF/maven/com.microsoft.playwright/driver-bundle/pom.xml") != null;
        return bundled || node().isPresent()
                ? Optional.empty()
                : Optional.of("no Node.js " + OLDEST_NODE + " on the PATH (or: mvn verify -Pbundled-node)");
    }

    private static Optional<Path> chromium() {
        return onPath("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> node() {
        return onPath("node", "nodejs").filter(node -> major(node) >= OLDEST_NODE);
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int major(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "-p", "process.versions.node.split('.')[0]")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return said.strip().matches("\\d{1,4}") ? Integer.parseInt(said.strip()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
