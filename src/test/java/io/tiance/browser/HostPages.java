package io.tiance.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Other people's pages that embed the form: one server under two names, of which the service allows one. */
final class HostPages {
    private record Served(String html, String policy) {}

    private static final Map<String, Served> PAGES = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private HostPages() {}

    /** Publishes a page and gives its address on the host that the service allows. */
    static String allowed(String name, String html) {
        return put(name, html, "") + name;
    }

    /** Publishes a page with a content security policy of its own, on the host that the service allows. */
    static String allowed(String name, String html, String policy) {
        return put(name, html, policy) + name;
    }

    /** Publishes a page and gives its address on a host that the service doesn't know. */
    static String stranger(String name, String html) {
        return put(name, html, "").replace("park.test", "stranger.test") + name;
    }

    /** Whether an address is one of ours. */
    static boolean serves(String url) {
        return url.matches(
                "http://(park|stranger)\\.test:" + SERVER.getAddress().getPort() + "/.*");
    }

    /** The origin the service allows. */
    static String origin() {
        return "http://park.test:" + SERVER.getAddress().getPort();
    }

    /** Tells the service of the allowed host. */
    static final class Allow implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("tiance.embed.hosts=" + origin()).applyTo(context);
        }
    }

    private static String put(String name, String html, String policy) {
        PAGES.put("/" + name, new Served(html, policy));
        return origin() + "/";
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                Served page = PAGES.get(exchange.getRequestURI().getPath());
                byte[] body = page == null ? new byte[0] : page.html().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
                if (page != null && !page.policy().isEmpty()) {
                    exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
                }
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
