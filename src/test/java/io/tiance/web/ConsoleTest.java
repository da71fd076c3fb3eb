package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.ProspectFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** What officers keep, as the console asks for it. */
class ConsoleTest extends ConsoleCase {
    private static final String DAY = "/profiles/2026-11-20";

    @Autowired
    private ProspectFiles files;

    private MockHttpSession finder;
    private MockHttpSession manager;

    @BeforeEach
    void signInBoth() throws Exception {
        finder = signIn("finder");
        manager = signIn("manager");
    }

    @Test
    void keepsFindsChangesAndDeletesAProspect() throws Exception {
        MockHttpServletResponse made = post(
                finder,
                API + "/prospects",
                "{\"name\":\"百分之百_示例（虚构）\",\"creditCode\":\"91440101ma59uqgh5p\",\"street\":\"五山街道\",\"note\":\"一行\\n两行\"}");
        assertThat(made.getStatus()).as(text(made)).isEqualTo(400);
        assertThat(text(made)).contains("校验位不符");
        Map<?, ?> prospect = prospect("百分之百_示例（虚构）", "五山街道");
        String path = path(prospect);
        assertThat(tree(get(finder, API + "/prospects?q=%E5%88%86%E4%B9%8B%E7%99%BE_"))
                        .get("total"))
                .isEqualTo(1);
        assertThat(tree(get(finder, API + "/prospects?q=%25%25")).get("total")).isEqualTo(0);
        assertThat(tree(get(finder, API + "/prospects?q=%E4%BA%94%E5%B1%B1&size=1&page=0"))
                        .get("items"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        clock.forward(Duration.ofMinutes(1));
        Map<?, ?> changed = tree(put(finder, path, card("改名（虚构）", prospect.get("version"))));
        assertThat(changed.get("name")).isEqualTo("改名（虚构）");
        assertThat(changed.get("createdAt")).isEqualTo(prospect.get("createdAt"));
        assertThat(changed.get("updatedAt")).isNotEqualTo(prospect.get("updatedAt"));
        assertThat(delete(manager, path).getStatus()).isEqualTo(204);
        assertThat(get(finder, path).getStatus()).isEqualTo(404);
        assertThat(text(get(finder, path))).contains("没有编号为");
    }

    @Test
    void tellsTheSecondEditorBothVersions() throws Exception {
        Map<?, ?> prospect = prospect("两人同改（虚构）", "");
        assertThat(put(finder, path(prospect), card("甲改（虚构）", prospect.get("version")))
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse late = put(manager("both"), path(prospect), card("乙改（虚构）", prospect.get("version")));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(((Map<?, ?>) tree(late).get("current")).get("name")).isEqualTo("甲改（虚构）");
        assertThat(tree(late).get("detail").toString()).contains("刚被他人修改");
        assertThat(tree(get(finder, path(prospect))).get("name")).isEqualTo("甲改（虚构）");
    }

    @Test
    void ofManyWhoSaveAtOnceOneSucceedsAndTheOthersAreTold() throws Exception {
        String path = path(prospect("争用（虚构）", ""));
        int many = 8;
        ExecutorService pool = Executors.newFixedThreadPool(many);
        try {
            for (int version = 0; version < 3; version++) {
                CyclicBarrier together = new CyclicBarrier(many);
                List<Callable<Integer>> savers = new ArrayList<>();
                for (int i = 0; i < many; i++) {
                    String body = facts(100 * version + i, version);
                    savers.add(() -> {
                        together.await();
                        return put(finder, path + DAY, body).getStatus();
                    });
                }
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> one : pool.invokeAll(savers)) {
                    answers.add(one.get());
                }
                assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(tree(get(finder, path + DAY)).get("version")).isEqualTo(3);
    }

    @Test
    void keepsWhatIsKnownByDateWithItsSourcesAndTellsTheDifference() throws Exception {
        String path = path(prospect("历史（虚构）", ""));
        MockHttpServletResponse first = put(
                finder,
                path + DAY,
                "{\"answers\":{\"职工总数\":80,\"独立法人\":\"是\",\"企业名称\":null,\"最近一年销售收入\":1234.50},"
                        + "\"sources\":{\"employees\":\"审计报告\",\"独立法人\":\"公开信息\"},\"version\":0}");
        assertThat(first.getStatus()).as(text(first)).isEqualTo(200);
        assertThat(text(first)).contains("1234.50");
        assertThat(tree(first).get("sources")).isEqualTo(Map.of("employees", "审计报告", "legalPerson", "公开信息"));
        assertThat(((Map<?, ?>) tree(first).get("answers")).keySet()).hasSize(3);
        put(finder, path + "/profiles/2025-12-31", "{\"answers\":{\"职工总数\":60,\"科技人员\":12},\"version\":0}");
        List<?> history = list(get(finder, path + "/profiles"));
        assertThat(history.stream().map(one -> String.valueOf(((Map<?, ?>) one).get("asOf"))))
                .containsExactly("2026-11-20", "2025-12-31");
        String diff = text(get(finder, path + "/diff?from=2025-12-31&to=2026-11-20"));
        assertThat(diff).contains("职工总数", "60人", "80人", "科技人员", "12人", "独立法人");
        MockHttpServletResponse stale = put(finder, path + DAY, facts(1, 0));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("\"current\"", "1234.50");
        assertThat(text(put(finder, path + DAY, "{\"answers\":{\"职工总数\":-1},\"version\":1}")))
                .contains("不能小于");
        assertThat(text(put(finder, path + DAY, "{\"answers\":{},\"sources\":{\"职工总数\":\"听说\"},\"version\":1}")))
                .contains("应为 企业自报、公开信息、审计报告");
        assertThat(get(finder, path + "/profiles/2024-01-01").getStatus()).isEqualTo(404);
    }

    @Test
    void keepsAnAssessmentThatReplaysToTheByte() throws Exception {
        String path = path(prospect("判定（虚构）", ""));
        put(finder, path + DAY, facts(80, 0));
        MockHttpServletResponse made = post(finder, path + "/assessments?asOf=2026-11-20", "");
        assertThat(made.getStatus()).as(text(made)).isEqualTo(201);
        String receipt = tree(made).get("receipt").toString();
        assertThat(tree(post(finder, path + "/assessments?asOf=2026-11-20", "")).get("receipt"))
                .isEqualTo(receipt);
        assertThat(list(get(finder, path + "/assessments"))).hasSize(1);
        String live =
                text(post(finder, "/api/v1/assessments", "{\"asOf\":\"2026-11-20\",\"enterprise\":{\"职工总数\":80}}"));
        assertThat(text(get(finder, path + "/assessments/" + receipt))).isEqualTo(live);
        Map<?, ?> replay = tree(get(finder, path + "/assessments/" + receipt + "/replay"));
        assertThat(replay.get("sameRules")).isEqualTo(true);
        assertThat(replay.get("identical")).isEqualTo(true);
        assertThat((List<?>) replay.get("changes")).isEmpty();
        assertThat(get(finder, path + "/assessments/0000").getStatus()).isEqualTo(404);
    }

    @Test
    void worksThroughTheInbox() throws Exception {
        String number = tree(send(
                        null,
                        HttpMethod.POST,
                        "/api/v1/submissions",
                        "{\"asOf\":\"2026-11-20\",\"answers\":{\"企业名称\":\"来信（虚构）\",\"职工总数\":33},"
                                + "\"contact\":{\"person\":\"示例\",\"email\":\"a@example.com\"},\"consent\":true}"))
                .get("number")
                .toString();
        String path = API + "/submissions/" + number;
        assertThat(text(get(finder, API + "/submissions?status=%E6%96%B0"))).contains(number, "来信（虚构）");
        Map<?, ?> whole = tree(get(finder, path));
        assertThat(((Map<?, ?>) whole.get("contact")).get("email")).isEqualTo("a@example.com");
        Map<?, ?> opened = tree(post(finder, path + "/prospect", ""));
        Map<?, ?> prospect = (Map<?, ?>) opened.get("prospect");
        assertThat(opened.get("profileKept")).isEqualTo(true);
        assertThat(text(get(finder, path(prospect) + DAY)))
                .contains("企业自报", "33")
                .doesNotContain("a@example.com");
        Map<?, ?> again = tree(post(finder, path + "/prospect", ""));
        assertThat(((Map<?, ?>) again.get("prospect")).get("id")).isEqualTo(prospect.get("id"));
        assertThat(again.get("profileKept")).isEqualTo(false);
        Map<?, ?> line = (Map<?, ?>) tree(get(finder, path)).get("line");
        assertThat(line.get("status")).isEqualTo("跟进");
        String done = "{\"status\":\"已办结\",\"note\":\"已电话答复\",\"version\":" + line.get("version") + "}";
        assertThat(put(finder, path, done).getStatus()).isEqualTo(200);
        assertThat(put(finder, path, done).getStatus()).isEqualTo(409);
        assertThat(text(put(finder, path, done.replace("已办结", "不详")))).contains("应为 新、跟进、已办结、无效");
        assertThat(delete(manager, path).getStatus()).isEqualTo(204);
        assertThat(get(finder, path).getStatus()).isEqualTo(404);
        assertThat(get(finder, path(prospect)).getStatus()).isEqualTo(200);
    }

    @Test
    void remembersEachOfficersViews() throws Exception {
        put(finder, API + "/views/near", "{\"query\":\"policy=HNTE&state=NEEDS_INFO\"}");
        put(finder, API + "/views/near", "{\"query\":\"policy=TSME\"}");
        assertThat(list(get(finder, API + "/views"))).hasSize(1);
        assertThat(text(get(finder, API + "/views"))).contains("policy=TSME");
        assertThat(text(get(manager, API + "/views"))).doesNotContain("TSME");
        delete(finder, API + "/views/near");
        assertThat(list(get(finder, API + "/views"))).isEmpty();
    }

    @Test
    void startsWithMadeUpProspectsThatGoInOneCall() throws Exception {
        files.removeDemo();
        files.addDemo(
                io.tiance.prospect.Facts.of(Map.of("企业名称", "演示（虚构）", "职工总数", 5), java.time.LocalDate.of(2026, 11, 20)));
        assertThat(text(get(finder, API + "/prospects?q=%E6%BC%94%E7%A4%BA"))).contains("\"demo\" : true");
        assertThat(tree(delete(manager, API + "/demo")).get("removed")).isEqualTo(1);
        assertThat(tree(get(finder, API + "/prospects?q=%E6%BC%94%E7%A4%BA")).get("total"))
                .isEqualTo(0);
    }

    @Test
    void theAuditSaysWhoSawAndChangedWhatAndNoFigure() throws Exception {
        Map<?, ?> prospect = prospect("审计（虚构）", "");
        put(finder, path(prospect) + DAY, facts(7654321, 0));
        get(finder, path(prospect) + DAY);
        put(finder, path(prospect) + DAY, facts(7654321, 0));
        String audit = text(get(signIn("auditor"), API + "/audit?who=finder&size=5"));
        String subject = "企业档案 " + prospect.get("id");
        assertThat(audit)
                .contains("保存企业数据", "查看企业数据", "新建企业档案", subject + "（2026-11-20）", "409")
                .doesNotContain("7654321", "审计（虚构）");
    }

    @Test
    void saysWhichRulesAreInUseAndTakesThemAnew() throws Exception {
        MockHttpServletResponse now = get(manager, "/actuator/rulebook");
        assertThat(now.getStatus()).isEqualTo(200);
        MockHttpServletResponse again = post(manager, "/actuator/rulebook", "{}");
        assertThat(again.getStatus()).as(text(again)).isEqualTo(200);
        assertThat(tree(again)).isEqualTo(tree(now));
    }

    private MockHttpSession manager(String name) throws Exception {
        officer(name, io.tiance.prospect.Role.招商);
        return signIn(name);
    }

    private Map<?, ?> prospect(String name, String street) throws Exception {
        MockHttpServletResponse made =
                post(finder, API + "/prospects", "{\"name\":\"%s\",\"street\":\"%s\"}".formatted(name, street));
        assertThat(made.getStatus()).as(text(made)).isEqualTo(201);
        return tree(made);
    }

    private static String path(Map<?, ?> prospect) {
        return API + "/prospects/" + prospect.get("id");
    }

    private static String card(String name, Object version) {
        return "{\"name\":\"%s\",\"version\":%s}".formatted(name, version);
    }

    private static String facts(int employees, int version) {
        return "{\"answers\":{\"职工总数\":%d},\"version\":%d}".formatted(employees, version);
    }
}
