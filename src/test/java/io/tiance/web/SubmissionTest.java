package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.keeping.SteppedClock;
import io.tiance.prospect.MissingException;
import io.tiance.prospect.Submission;
import io.tiance.prospect.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What a company sends, how it is kept, and that it goes when its time is over. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SteppedClock.InPlace.class)
class SubmissionTest {
    private static final String GOOD = """
            {"asOf":"2026-11-20","families":["高企培育","总部"],"answers":{"职工总数":80,"科技人员":24.0,"注册成立日期":null},
             "contact":{"person":"示例联系人","phone":"020-1234 5678","company":"示例（虚构）","message":"一行\\n两行"},"consent":true}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SteppedClock clock;

    @Autowired
    private Upkeep upkeep;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void keepsWhatWasSentAndGivesAReceipt() throws Exception {
        MockHttpServletResponse response = post(GOOD);
        assertThat(response.getStatus()).isEqualTo(201);
        Map<?, ?> receipt = tree(response);
        assertThat(receipt.get("number").toString()).matches("TC-20261121-[2-9A-HJKMNP-Z]{6}");
        assertThat(receipt.get("retainUntil")).isEqualTo("2027-05-20");
        Submission kept = submissions.get(receipt.get("number").toString());
        assertThat(kept.status()).isEqualTo(Submission.Status.新);
        assertThat(kept.receivedAt()).isEqualTo(SteppedClock.START);
        assertThat(kept.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(kept.goals()).isEqualTo("总部,高企培育");
        assertThat(kept.facts().answers().keySet()).containsExactly("employees", "techStaff");
        assertThat(kept.facts().enterprise().given()).hasSize(2);
        assertThat(kept.receipt()).hasSize(16);
        assertThat(kept.contact().phone()).isEqualTo("02012345678");
        assertThat(kept.contact().wechat()).isEmpty();
        assertThat(kept.consentVersion()).isEqualTo(submissions.consent().version());
    }

    @Test
    void showsTheWholeConsentText() throws Exception {
        Map<?, ?> terms = tree(mvc.perform(MockMvcRequestBuilders.get("/api/v1/submissions/terms"))
                .andReturn()
                .getResponse());
        assertThat(terms.get("retentionDays")).isEqualTo(180);
        assertThat(terms.get("consentText").toString())
                .contains("做什么用", "180 天", "撤回同意", "自动删除", "删除")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"consent\":true|\"consent\":false|consent|同意",
                "\"consent\":true|\"consent\":\"是\"|consent|true",
                "\"phone\":\"020-1234 5678\"|\"phone\":\"12345\"|contact.phone|11 位手机号",
                "\"phone\":\"020-1234 5678\",|''|contact.phone|至少填一项",
                "\"phone\":\"020-1234 5678\"|\"wechat\":\"微信\"|contact.wechat|微信号应为",
                "\"phone\":\"020-1234 5678\"|\"email\":\"a@b\"|contact.email|邮箱应形如",
                "\"person\":\"示例联系人\"|\"person\":\" \"|contact.person|联系人",
                "\"person\":\"示例联系人\"|\"person\":\"甲\\n乙\"|contact.person|换行",
                "\"person\":\"示例联系人\"|\"person\":\"甲\",\"qq\":\"1\"|contact.qq|不认识",
                "\"company\":\"示例（虚构）\"|\"creditCode\":\"91440101MA59ABCD1X\"|contact.creditCode|校验位",
                "\"职工总数\":80|\"职工总数\":\"八十\"|employees|应填数字",
                "\"高企培育\"|\"高企\"|families|应从以下各项中选",
                "2026-11-20|昨天|asOf|形如"
            })
    void namesFieldAndFix(String part, String instead, String field, String message) throws Exception {
        long before = submissions.list("", 0, 1).total();
        MockHttpServletResponse response = post(GOOD.replace(part, instead));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(tree(response).get("field")).isEqualTo(field);
        assertThat(tree(response).get("detail").toString()).contains(message);
        assertThat(submissions.list("", 0, 1).total()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"13800138000", "+8613800138000", "020-38622000", "0755-12345678转123", "400-830-1234", "+852-23456789"})
    void takesEveryUsualKindOfNumber(String phone) throws Exception {
        assertThat(post(GOOD.replace("020-1234 5678", phone)).getStatus()).isEqualTo(201);
    }

    @Test
    void tellsFaultsOfAnswersAndContactAtOnce() throws Exception {
        String body = post(GOOD.replace(":80", ":-1").replace("020-1234 5678", "1"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).contains("\"employees\"", "\"contact.phone\"");
    }

    @Test
    void refusesConsentToAnOlderText() throws Exception {
        MockHttpServletResponse response = post(GOOD.replace("\"consent\"", "\"consentVersion\":\"0\",\"consent\""));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("页面已过期");
    }

    @Test
    void deletesWhatIsPastItsDayAndNothingElse() throws Exception {
        String old = tree(post(GOOD)).get("number").toString();
        clock.forward(Duration.ofDays(1));
        String younger = tree(post(GOOD)).get("number").toString();
        clock.forward(Duration.ofDays(179));
        upkeep.purge();
        assertThat(submissions.get(old).number()).isEqualTo(old);
        clock.forward(Duration.ofDays(1));
        upkeep.purge();
        assertThatThrownBy(() -> submissions.get(old)).isInstanceOf(MissingException.class);
        assertThat(submissions.get(younger).number()).isEqualTo(younger);
    }

    private MockHttpServletResponse post(String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/submissions")
                        .contentType("application/json")
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static Map<?, ?> tree(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readValue(response.getContentAsString(StandardCharsets.UTF_8), Map.class);
    }
}
