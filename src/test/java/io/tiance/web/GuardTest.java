package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the service takes, refuses, tells browsers and never logs, over a real socket. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Import(GuardTest.Broken.class)
class GuardTest {
    private static final String MARKER = "岭羽植入标记QX7731";
    private static final String SUBMISSION = "{\"answers\":{\"企业名称\":\"" + MARKER + "\"},\"consent\":true,"
            + "\"contact\":{\"person\":\"" + MARKER + "\",\"phone\":\"020-12345678\",\"message\":\"" + MARKER + "\"}}";
    private static final String VERIFICATION = "MP_verify_0123456789abcDEF.txt";
    private static final int BURST = 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path directory;

    /** What a failure of ours looks like. */
    @RestController
    @Hidden
    @TestConfiguration
    static class Broken {
        @PostMapping("/api/v1/broken")
        String fail(@RequestBody String body) {
            throw new IllegalStateException(body, new IllegalArgumentException(body));
        }
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Files.writeString(directory.resolve(VERIFICATION), "0123456789abcDEF");
        Files.writeString(directory.resolve("secret.txt"), "secret");
        registry.add("tiance.verification-files", directory::toString);
        registry.add("tiance.embed.hosts", () -> "https://portal.example.com,https://*.example.org:8443");
        registry.add("tiance.limit.burst", () -> BURST);
        registry.add("tiance.limit.per-minute", () -> BURST);
        registry.add("tiance.limit.login-per-minute", () -> 5);
        registry.add("tiance.proxies", () -> "127\\.0\\.0\\.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed", "/embed/", "/api/v1/policies", "/actuator/health", "/nothing", "/v3/api-docs"})
    void tellsEveryBrowserToTrustNobodyElse(String path) throws Exception {
        HttpResponse<String> response = send(get(path));
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors ")
                .doesNotContain("unsafe", "*;", "http:");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
        assertThat(response.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void letsOnlyTheFormStandInOtherPagesAndOnlyInThoseOfTheHosts() throws Exception {
        HttpResponse<String> form = send(get("/embed"));
        assertThat(form.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("; frame-ancestors 'self' https://portal.example.com https://*.example.org:8443");
        assertThat(form.headers().firstValue("X-Frame-Options")).isEmpty();
        for (String other : List.of("/embed/", "/api/v1/policies", "/nothing", "/embed/v1/embed.js")) {
            HttpResponse<String> response = send(get(other));
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .endsWith("; frame-ancestors 'none'");
            assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        }
    }

    @Test
    void asksForTlsOnlyBehindTls() throws Exception {
        assertThat(send(get("/embed/").header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Strict-Transport-Security")
                        .orElse(""))
                .startsWith("max-age=")
                .doesNotContain("includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"portal.example.com", "https://portal.example.com/", "*", "https://*", "https://*.com", "'self'"
            })
    void startsOnlyWithHostsThatAreHosts(String host) {
        assertThatThrownBy(() -> new EmbedHosts(List.of(host)))
                .hasMessageContaining("tiance.embed.hosts")
                .hasMessageContaining("“" + host + "”")
                .hasMessageContaining("应形如 https://portal.example.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site|cross-site|403|别的网站",
                "Sec-Fetch-Site|same-site|403|别的网站",
                "Origin|https://portal.example.com|403|别的网站",
                "Origin|null|403|allow-same-origin",
                "Tiance-Form|2|409|页面已过期，请刷新",
                "Content-Type|text/plain|415|application/json",
                "Content-Type|application/x-www-form-urlencoded|415|application/json",
                "Content-Type||415|application/json",
            })
    void refusesWhatOurPagesDontSend(String header, String value, int status, String message) throws Exception {
        HttpRequest.Builder request = post("198.51.100." + Math.floorMod((header + value).hashCode(), 250), "{}")
                .setHeader(header, value == null ? "" : value);
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"detail\"", message);
    }

    @Test
    void takesWhatOurPagesAndProgramsSend() throws Exception {
        for (List<String> header : List.of(
                List.of("Sec-Fetch-Site", "same-origin"),
                List.of("Sec-Fetch-Site", "none"),
                List.of("Origin", "http://localhost:" + port),
                List.of("Tiance-Form", "1"))) {
            assertThat(send(post("198.51.100.251", "{\"enterprise\":{}}").header(header.get(0), header.get(1)))
                            .statusCode())
                    .as(header.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void stopsOneAddressThatAsksTooMuchAndNobodyElse() throws Exception {
        HttpResponse<String> last = flood("203.0.113.7");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(last.body()).contains("请求太频繁");
        assertThat(send(post("203.0.113.8", "{\"enterprise\":{}}")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsWhatIsRefusedToo() throws Exception {
        HttpResponse<String> last = null;
        for (int i = 0; i <= BURST + 5; i++) {
            last = send(post("203.0.113.9", "{}").header("Sec-Fetch-Site", "cross-site"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void believesOnlyItsOwnProxiesAboutTheAddress() throws Exception {
        int tooMany = 0;
        for (int i = 0; i <= BURST + 5; i++) {
            tooMany += rawStatus(InetAddress.getByName("127.0.0.2"), "192.0.2." + i) == 429 ? 1 : 0;
        }
        assertThat(tooMany).isPositive();
    }

    @Test
    void letsNobodyTryTheLoginEndlessly() throws Exception {
        HttpResponse<String> first = send(get(ConsoleSecurity.LOGIN).header("X-Forwarded-For", "203.0.113.20"));
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> last = first;
        for (int i = 0; i < 8; i++) {
            last = send(HttpRequest.newBuilder(uri("/console/%6cogin"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Forwarded-For", "203.0.113.20")
                    .POST(HttpRequest.BodyPublishers.ofString("username=a&password=b")));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(last.body()).contains("登录太频繁");
        assertThat(send(get(ConsoleSecurity.LOGIN).header("X-Forwarded-For", "203.0.113.21"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        assertThat(RateLimit.client("2001:db8:1:2::1")).isEqualTo(RateLimit.client("2001:db8:1:2:ffff::9"));
        assertThat(RateLimit.client("2001:db8:1:2::1")).isNotEqualTo(RateLimit.client("2001:db8:1:3::1"));
        assertThat(RateLimit.client("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void logsNothingOfWhatItIsSent(CapturedOutput output) throws Exception {
        String address = "198.51.100.252";
        String name = "{\"enterprise\":{\"企业名称\":\"" + MARKER + "\"}}";
        assertThat(send(post(address, name)).body()).contains(MARKER);
        send(post(address, "{\"enterprise\":{\"职工总数\":\"" + MARKER + "\"}}"));
        send(post(address, "{\"enterprise\":{\"" + MARKER + "\":1}}"));
        send(post(address, "{\"enterprise\":" + MARKER));
        send(post(address, name).header("Sec-Fetch-Site", "cross-site"));
        send(post(address, name).setHeader("Content-Type", "text/plain"));
        assertThat(send(post("/api/v1/interviews/next", address, "{\"answers\":{\"name\":\"" + MARKER + "\"}}"))
                        .statusCode())
                .isLessThan(500);
        assertThat(send(post("/api/v1/submissions", address, SUBMISSION)).statusCode())
                .isEqualTo(201);
        send(get("/api/v1/policies?asOf=QX7731"));
        send(get("/api/v1/policies/QX7731"));
        assertThat(send(post("/api/v1/broken", address, "\"" + MARKER + "\"")).statusCode())
                .isEqualTo(500);
        assertThat(output.getAll()).contains("failure ", "java.lang.IllegalStateException", "Broken.fail");
        assertThat(output.getAll()).doesNotContain("QX7731", MARKER);
    }

    @Test
    void makesUpNoUserAndLogsNoPassword(CapturedOutput output) {
        assertThat(output.getAll().toLowerCase(java.util.Locale.ROOT)).doesNotContain("password");
    }

    @Test
    void showsTheFilesThatProveWhoseDomainItIs() throws Exception {
        HttpResponse<String> response = send(get("/" + VERIFICATION));
        assertThat(response.body()).isEqualTo("0123456789abcDEF");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(send(get("/MP_verify_aaaaaaaaaaaaaaaa.txt")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secret.txt",
                "/../secret.txt",
                "/MP_verify_0123456789abcDE/../secret.txt",
                "/%2e%2e/secret.txt",
                "/MP_verify_0123456789ab%2fDEF.txt",
                "/..;/secret.txt"
            })
    void showsNoOtherFile(String path) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String answer =
                    exchange(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("\r\n\r\nsecret");
        }
    }

    private HttpResponse<String> flood(String address) throws Exception {
        HttpResponse<String> last = null;
        for (int i = 0; i <= BURST + 5; i++) {
            last = send(post(address, "{\"enterprise\":{}}"));
        }
        return last;
    }

    private int rawStatus(InetAddress from, String claimed) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, from, 0)) {
            String answer = exchange(
                    socket,
                    "POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: "
                            + claimed + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private static String exchange(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder post(String address, String body) {
        return post("/api/v1/assessments", address, body);
    }

    private HttpRequest.Builder post(String path, String address, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(uri(path)).GET();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
