package io.tiance.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The service as a process of its own, and an officer who uses it over HTTP. */
final class Service {
    private static final String API = "/api/console/v1/";
    private static final Pattern PASSWORD = Pattern.compile("首次密码 (\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int SECONDS_TO_START = 180;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private String token = "";
    private String password = "";

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it is up: from the jar that the property {@code service.jar} names, else from the classes.
     *
     * @param known the administrator's password, or empty at the first start
     */
    static Service start(String url, String user, String known, String... options)
            throws IOException, InterruptedException {
        Service service = launch(url, user, options);
        service.awaitHealth();
        service.signIn(known.isEmpty() ? String.valueOf(service.told(SECONDS_TO_START)) : known);
        return service;
    }

    /** Starts it, without waiting for anything. */
    static Service launch(String url, String user, String... options) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        String jar = System.getProperty("service.jar");
        command.addAll(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), "io.tiance.Tiance")
                        : List.of("-Xmx1g", "-jar", jar));
        command.addAll(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--tiance.batch.lease=2s"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Service service = new Service(process, port);
        service.listen();
        return service;
    }

    /** The password it told at the first start of all; null if it tells none within so many seconds. */
    @Nullable
    String told(int seconds) throws InterruptedException {
        return told.poll(seconds, TimeUnit.SECONDS);
    }

    String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    /** Stops and goes on as if the machine had held its breath: SIGSTOP and SIGCONT. */
    void pause(boolean stop) throws IOException, InterruptedException {
        new ProcessBuilder("kill", stop ? "-STOP" : "-CONT", String.valueOf(pid()))
                .start()
                .waitFor();
    }

    /** What another instance answers to who has signed in here. */
    int statusAt(Service other) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(other.address(API + "me")).build();
        return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Where anybody may ask. */
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The digest of the rules in use. */
    Map<?, ?> inUse() throws IOException, InterruptedException {
        return send(request("/actuator/rulebook").GET());
    }

    /** The digest of the rules in use, and with a refused directory why it was, after looking at it at once. */
    Map<?, ?> reload() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request("/actuator/rulebook")
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != 409) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readValue(answer.body(), Map.class);
    }

    /** SIGKILL, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Map<?, ?> get(String path) throws IOException, InterruptedException {
        return send(request(API + path).GET());
    }

    Map<?, ?> send(String method, String path, Map<?, ?> body) throws IOException, InterruptedException {
        return send(request(API + path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    /** Hands in a list. */
    Map<?, ?> upload(Path sheet, String asOf) throws IOException, InterruptedException {
        String edge = "tiance-edge";
        byte[] head = ("--" + edge + "\r\nContent-Disposition: form-data; name=\"asOf\"\r\n\r\n" + asOf + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(API + "screenings")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofByteArrays(List.of(head, Files.readAllBytes(sheet), tail))));
    }

    private Map<?, ?> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return JsonMapper.shared().readValue(answer.body(), Map.class);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
    }

    void signIn(String with) throws IOException, InterruptedException {
        password = with;
        String page = client.send(request("/console/login").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new IOException("no token on the login page");
        }
        String form = "username=admin&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        client.send(
                request("/console/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        token = String.valueOf(((Map<?, ?>) get("me").get("csrf")).get("token"));
    }

    /** Reads what it prints, so that it never blocks, and picks out the password told at the first start. */
    private void listen() {
        Thread reader = new Thread(() -> {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    Matcher found = PASSWORD.matcher(line);
                    if (found.find()) {
                        told.add(found.group(1));
                    }
                }
            } catch (IOException e) {
                // it was killed
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    void awaitHealth() throws InterruptedException {
        for (int i = 0; i < SECONDS_TO_START * 10; i++) {
            try {
                HttpRequest ask = request("/actuator/health/readiness").build();
                if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the service ended at its start");
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the service did not start");
    }
}
