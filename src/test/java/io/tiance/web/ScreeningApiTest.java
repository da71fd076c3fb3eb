package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.Screening;
import io.tiance.prospect.Screenings;
import io.tiance.rulebook.CurrentRulebook;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Lists over HTTP, judged when the test says so. */
@TestPropertySource(properties = "tiance.batch.run=false")
class ScreeningApiTest extends ConsoleCase {
    private static final String LISTS = API + "/screenings";
    private static final String SHEET = """
            企业名称,职工总数（人）,国民经济行业代码,街道,备注
            甲公司（虚构）,80,6513,猎德街道,任意
            乙公司（虚构）,三十,6513,石牌街道,
            丙公司（虚构）,30,3963,石牌街道,
            """;

    @Autowired
    private Screenings screenings;

    @Autowired
    private CurrentRulebook rulebook;

    private MockHttpSession finder = new MockHttpSession();

    @BeforeEach
    void clear() throws Exception {
        screenings.list(0, 200).items().forEach(one -> screenings.delete(Objects.requireNonNull(one.id())));
        finder = signIn("finder");
    }

    @Test
    void tellsWhatIsWrongAndKeepsNothing() throws Exception {
        Map<?, ?> check = tree(upload("/check", SHEET.getBytes(Charset.forName("GB18030"))));
        assertThat(check.get("rows")).isEqualTo(3);
        assertThat(check.get("good")).isEqualTo(2);
        Map<?, ?> mistake = (Map<?, ?>) ((List<?>) check.get("mistakes")).get(0);
        assertThat(mistake.get("row")).isEqualTo(3);
        assertThat(mistake.get("column")).isEqualTo("B");
        assertThat(mistake.get("value")).isEqualTo("三十");
        assertThat(String.valueOf(mistake.get("reason"))).contains("应填数字");
        try (Workbook copy = workbook(upload("/annotated", SHEET.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(copy.getSheet("问题").getLastRowNum()).isEqualTo(1);
        }
        assertThat(screenings.list(0, 10).total()).isZero();
    }

    @Test
    void judgesAndShowsARow() throws Exception {
        MockHttpServletResponse made = upload("?asOf=2026-11-20", SHEET.getBytes(StandardCharsets.UTF_8));
        assertThat(made.getStatus()).isEqualTo(201);
        int id = (Integer) tree(made).get("id");
        assertThat(tree(made)).extracting("total", "faulty", "state").containsExactly(3, 1, "待运行");
        judge();
        assertThat(tree(get(finder, LISTS + "/" + id)).get("state")).isEqualTo("已完成");
        assertThat(names(id, "street=" + encoded("石牌街道") + "&sort=" + encoded("行号")))
                .containsExactly("乙公司（虚构）", "丙公司（虚构）");
        assertThat(names(id, "industry=39")).containsExactly("丙公司（虚构）");
        assertThat(names(id, "state=F")).containsExactly("乙公司（虚构）");
        Map<?, ?> overview = tree(get(finder, LISTS + "/" + id + "/overview"));
        int policies = ((List<?>) overview.get("policies")).size();
        Map<?, ?> row = (Map<?, ?>)
                ((List<?>) tree(get(finder, LISTS + "/" + id + "/rows")).get("items")).get(0);
        assertThat((List<?>) row.get("cells")).hasSize(policies);
        Map<?, ?> whole = tree(get(finder, LISTS + "/" + id + "/rows/2"));
        assertThat(whole.get("sameRules")).isEqualTo(true);
        assertThat(((Map<?, ?>) whole.get("answers")).get("employees")).isEqualTo("80");
        assertThat((List<?>) ((Map<?, ?>) whole.get("assessment")).get("policies"))
                .hasSize(policies);
        assertThat(tree(get(finder, LISTS + "/" + id + "/rows/3")).get("assessment"))
                .isNull();
        try (Workbook file = workbook(get(finder, LISTS + "/" + id + "/result.xlsx"))) {
            assertThat(file.getSheet("结果").getLastRowNum()).isEqualTo(2);
        }
    }

    /** A verdict of another family is no reason to list an enterprise under this one. */
    @Test
    void filtersByTheVerdictsOfAFamily() throws Exception {
        int id = (Integer) tree(upload("?asOf=2026-11-20", SHEET.getBytes(StandardCharsets.UTF_8)))
                .get("id");
        judge();
        List<?> policies =
                (List<?>) tree(get(finder, LISTS + "/" + id + "/overview")).get("policies");
        List<?> rows = (List<?>) tree(get(finder, LISTS + "/" + id + "/rows?sort=" + encoded("行号")))
                .get("items");
        int fewer = 0;
        for (String family : List.of("总部", "专精特新", "高企培育", "工业上楼")) {
            for (String state : List.of("E", "I", "R", "D", "N", "X")) {
                List<String> expected = rows.stream()
                        .map(row -> (Map<?, ?>) row)
                        .filter(row -> stands(row, policies, family, state))
                        .map(row -> String.valueOf(row.get("name")))
                        .toList();
                String query = "state=" + state + "&sort=" + encoded("行号");
                assertThat(names(id, query + "&family=" + encoded(family))).isEqualTo(expected);
                fewer += names(id, query).size() - expected.size();
            }
        }
        assertThat(fewer).as("rows another family would have let in").isPositive();
        assertThat(get(finder, LISTS + "/" + id + "/rows?family=" + encoded("别的"))
                        .getStatus())
                .isEqualTo(404);
    }

    private static boolean stands(Map<?, ?> row, List<?> policies, String family, String state) {
        List<?> cells = (List<?>) row.get("cells");
        return IntStream.range(0, cells.size())
                .filter(at -> family.equals(((Map<?, ?>) policies.get(at)).get("family")))
                .anyMatch(at -> state.equals(((Map<?, ?>) cells.get(at)).get("state")));
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        refused(upload("", new byte[0]), "请选择一个 XLSX 或 CSV 文件");
        refused(upload("", "企业名称,职工人数x\n甲,1\n".getBytes(StandardCharsets.UTF_8)), "没有“职工人数x”这个数据项");
        refused(upload("", "企业名称,职工总数\n".getBytes(StandardCharsets.UTF_8)), "表里没有企业");
        refused(upload("?asOf=1999-01-01", SHEET.getBytes(StandardCharsets.UTF_8)), "判定日");
        refused(upload("?families=" + encoded("别的"), SHEET.getBytes(StandardCharsets.UTF_8)), "没有“别的”这一类");
        int id = (Integer)
                tree(upload("", SHEET.getBytes(StandardCharsets.UTF_8))).get("id");
        refused(get(finder, LISTS + "/" + id + "/rows?sort=x"), "“sort”应为");
        refused(get(finder, LISTS + "/" + id + "/rows?state=Z"), "“state”应为");
        refused(get(finder, LISTS + "/" + id + "/rows?industry=a"), "“industry”应为");
        assertThat(get(finder, LISTS + "/" + id + "/rows?policy=NOPE").getStatus())
                .isEqualTo(404);
        assertThat(get(finder, LISTS + "/999999").getStatus()).isEqualTo(404);
        assertThat(post(finder, LISTS + "/" + id + "/again", "").getStatus()).isEqualTo(409);
    }

    @Test
    void isCancelledAndRunAgain() throws Exception {
        int id = (Integer)
                tree(upload("", SHEET.getBytes(StandardCharsets.UTF_8))).get("id");
        assertThat(tree(post(finder, LISTS + "/" + id + "/cancel", "")).get("state"))
                .isEqualTo("已取消");
        try (Workbook file = workbook(get(finder, LISTS + "/" + id + "/result.xlsx"))) {
            assertThat(file.getSheet("说明").getRow(3).getCell(1).getStringCellValue())
                    .startsWith("1 行");
            assertThat(file.getSheet("说明").getRow(4).getCell(1).getStringCellValue())
                    .startsWith("2 行");
        }
        assertThat(tree(post(finder, LISTS + "/" + id + "/again", "")).get("state"))
                .isEqualTo("待运行");
        judge();
        assertThat(tree(get(finder, LISTS + "/" + id)).get("done")).isEqualTo(3);
    }

    @Test
    void keepsWhatIsFarOffOrWronglySpaced() throws Exception {
        String code = io.tiance.enterprise.CreditCode.complete("91440106", "MA5ABCDE");
        String sheet = "企业名称,统一社会信用代码,职工总数\n甲（虚构）,%s,1\n".formatted(" ".repeat(30) + code + " ".repeat(30));
        List<Screenings.Line> lines = SheetUpload.with(
                new MockMultipartFile("file", "名单.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)),
                path -> SheetUpload.lines(path, java.time.LocalDate.parse("2026-11-20")));
        assertThat(lines.get(0).error()).isEmpty();
        assertThat(lines.get(0).creditCode()).isEqualTo(code);
        assertThat(screenings.create("a.csv", "{}", lines, "x".repeat(200)).createdBy())
                .hasSize(200);
        Screening list = screenings.create("a.csv", "{}", lines, "finder");
        long id = Objects.requireNonNull(list.id());
        screenings.claim("test");
        screenings.claim("test");
        java.math.BigDecimal far = RowJudge.storable(new java.math.BigDecimal("1E17"));
        io.tiance.prospect.ScreeningRow row = screenings.waiting(id, 1).get(0);
        java.math.BigDecimal no = java.math.BigDecimal.ZERO;
        assertThat(screenings.finish(
                        id,
                        "test",
                        List.of(new io.tiance.prospect.ScreeningResult(
                                row, "", "", no, no, false, no, Map.of("TSME", far), "{}"))))
                .isTrue();
    }

    @Test
    void offersATemplateForTheGoals() throws Exception {
        try (Workbook all = workbook(get(finder, LISTS + "/template"));
                Workbook some = workbook(get(finder, LISTS + "/template?families=" + encoded("高企培育")))) {
            int columns = some.getSheet("数据").getRow(0).getLastCellNum();
            assertThat(columns)
                    .isPositive()
                    .isLessThan(all.getSheet("数据").getRow(0).getLastCellNum());
        }
    }

    private void judge() {
        Screening taken = screenings.claim("test").orElseThrow();
        ScreeningPlan plan = ScreeningPlan.read(taken.options());
        long id = Objects.requireNonNull(taken.id());
        rulebook.with(book -> screenings.finish(
                id,
                "test",
                screenings.waiting(id, 100).stream()
                        .map(new RowJudge(plan, book)::judge)
                        .toList()));
    }

    private List<String> names(int id, String query) throws Exception {
        return ((List<?>) tree(get(finder, LISTS + "/" + id + "/rows?" + query)).get("items"))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get("name")))
                        .toList();
    }

    private MockHttpServletResponse upload(String path, byte[] sheet) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.multipart(java.net.URI.create(LISTS + path))
                        .file(new MockMultipartFile("file", "名单.csv", "text/csv", sheet))
                        .session(finder)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private static void refused(MockHttpServletResponse response, String why) throws Exception {
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(String.valueOf(tree(response).get("detail"))).contains(why);
    }

    private static Workbook workbook(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return WorkbookFactory.create(new ByteArrayInputStream(response.getContentAsByteArray()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
