package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The service as a caller meets it, over a real socket. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void answersAnAssessmentWithReceiptVerdictsAndReasons() throws Exception {
        HttpResponse<String> response =
                post(JSON, "{\"asOf\":\"2026-11-20\",\"enterprise\":{\"企业名称\":\"示例（虚构）\",\"注册成立日期\":\"2020-03-12\"}}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        Map<?, ?> body = tree(response.body());
        assertThat(((Map<?, ?>) body.get("receipt")).get("asOf")).isEqualTo("2026-11-20");
        Map<?, ?> hnte = policy(body, "HNTE");
        assertThat(hnte.get("status")).isEqualTo("NEEDS_INFO");
        Map<?, ?> first = (Map<?, ?>) ((List<?>) hnte.get("criteria")).get(0);
        assertThat(first.get("status")).isEqualTo("MET");
        assertThat(first.get("reason").toString()).startsWith("符合：").contains("365天");
        assertThat(((Map<?, ?>) first.get("citation")).get("number").toString()).contains("国科发火〔2016〕32号");
    }

    @Test
    void takesAFixtureAsItStands() throws Exception {
        for (Path fixture : io.tiance.proof.Fixtures.yaml(Path.of("fixtures/whole"))) {
            HttpResponse<String> response = post("application/yaml", Files.readString(fixture));
            assertThat(response.statusCode()).as(fixture.toString()).isEqualTo(200);
        }
    }

    @Test
    void givesTheSameAnswerForTheSameQuestion() throws Exception {
        String question = "{\"asOf\":\"2026-11-20\",\"enterprise\":{\"职工总数\":80,\"科技人员\":24}}";
        String sameByKey = "{\"enterprise\":{\"techStaff\":\"24.0\",\"employees\":80},\"asOf\":\"2026-11-20\"}";
        assertThat(post(JSON, question).body()).isEqualTo(post(JSON, sameByKey).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"enterprise\":{\"职工总人数\":80}}|职工总人数|是否指“职工总数”",
                "{\"enterprise\":{\"职工总数\":\"八十\"}}|employees|应填数字",
                "{\"enterprise\":{\"职工总数\":-3}}|employees|不能小于",
                "{\"enterprise\":{\"职工总数\":10,\"科技人员\":11}}|techStaff|部分不能大于整体",
                "{\"asOf\":\"2026-11-20\",\"enterprise\":{\"注册成立日期\":\"2026-11-21\"}}|registrationDate|晚于判定日",
                "{\"enterprise\":{\"职工总数\":80,\"科技人员\":24,\"科技人员占比\":50}}|techStaffShare|不一致",
                "{\"enterprise\":{\"职工总数\":1e999999}}|employees|超出可用范围",
                "{\"enterprise\":{\"独立法人\":\"也许\"}}|legalPerson|应填 是 或 否",
                "{\"enterprise\":{\"统一社会信用代码\":\"91440101MA59ABCD1X\"}}|creditCode|校验位不符",
                "{\"enterprise\":{\"注册天数\":400}}|daysRegistered|由系统计算",
                "{\"enterprise\":{\"职工总数\":80},\"enterprise\":{}}|body|不是有效的 JSON",
                "{\"asOf\":\"昨天\",\"enterprise\":{}}|asOf|形如",
                "{\"enterprise\":5}|enterprise|缺“enterprise”",
                "{\"企业\":{}}|企业|不认识",
                "[1]|body|最外层应为对象",
                "{|body|不是有效的 JSON"
            })
    void namesTheFieldTheFaultAndTheFix(String body, String field, String message) throws Exception {
        HttpResponse<String> response = post(JSON, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Map<?, ?> problem = tree(response.body());
        assertThat(problem.get("field")).isEqualTo(field);
        assertThat(problem.get("detail").toString()).contains(message);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void refusesAnEmptyBodyTooMuchAndTooDeep() throws Exception {
        assertThat(post(JSON, "").statusCode()).isEqualTo(400);
        HttpResponse<String> large = post(JSON, "[".repeat(1_000_000));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("256 KiB");
        HttpResponse<String> deep = post(JSON, "{\"enterprise\":" + "[".repeat(100_000));
        assertThat(deep.statusCode()).isEqualTo(400);
        assertThat(deep.body()).contains("深度");
    }

    @Test
    void saysInChineseWhatIsWrongWithARequest() throws Exception {
        assertThat(get("/api/v1/nothing").body()).contains("没有这个地址");
        assertThat(get("/api/v1/policies/NOPE").body()).contains("没有编号为“NOPE”的政策");
        assertThat(post("text/plain", "x").body()).contains("application/json");
        assertThat(get("/api/v1/assessments").body()).contains("不支持这种请求方法");
    }

    @Test
    void judgesADayBeforeEveryPolicyHonestly() throws Exception {
        Map<?, ?> body = tree(post(JSON, "{\"asOf\":\"2001-01-01\",\"enterprise\":{\"职工总数\":80}}")
                .body());
        for (Object one : (List<?>) body.get("policies")) {
            assertThat(((Map<?, ?>) one).get("inForce")).isEqualTo(false);
            assertThat(((Map<?, ?>) one).get("status")).isEqualTo("NOT_APPLICABLE");
        }
    }

    @Test
    void listsPoliciesClausesAndVocabulary() throws Exception {
        assertThat(get("/api/v1/policies").body()).contains("\"HNTE\"");
        assertThat(get("/api/v1/policies/HNTE").body()).contains("HNTE-A11-5", "≤ 5000", "办法第十一条（五）");
        assertThat(get("/api/v1/vocabulary").body()).contains("\"employees\"", "职工总数");
    }

    @Test
    void documentsItselfAndIsHealthy() throws Exception {
        HttpResponse<String> docs = get("/v3/api-docs");
        assertThat(docs.statusCode()).isEqualTo(200);
        assertThat(docs.body())
                .contains("/api/v1/assessments", "/api/v1/policies/{id}", "/api/v1/vocabulary", "PolicyView");
        assertThat(get("/actuator/health").body()).contains("UP");
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/api/v1/assessments"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Map<?, ?> policy(Map<?, ?> body, String id) {
        return ((List<?>) body.get("policies"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> id.equals(one.get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<?, ?> tree(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }
}
