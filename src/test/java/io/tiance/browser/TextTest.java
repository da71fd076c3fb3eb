package io.tiance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type in fields, read by the script that the form and the console share. */
@BrowserTest
class TextTest {
    private static String call(Page page, String expression) {
        return String.valueOf(
                page.evaluate("async () => { const t = await import('/app/text.js'); return " + expression + "; }"));
    }

    private static String number(Page page, String typed, String unit) {
        return call(page, "((r) => r.value ?? '✗ ' + r.error)(t.number('" + typed + "', '" + unit + "'))");
    }

    @Test
    void readsAmountsTheWayPeopleWriteThem(Visit visit) {
        Page page = visit.open("/embed");
        assertThat(number(page, "１，２００", "万元")).isEqualTo("1200");
        assertThat(number(page, "1,200.50", "万元")).isEqualTo("1200.5");
        assertThat(number(page, "1.2亿", "万元")).isEqualTo("12000");
        assertThat(number(page, "3千万元", "万元")).isEqualTo("3000");
        assertThat(number(page, "500万", "万元")).isEqualTo("500");
        assertThat(number(page, "12345元", "万元")).isEqualTo("1.2345");
        assertThat(number(page, "－30", "万元")).isEqualTo("-30");
        assertThat(number(page, "0.29亿", "万元")).as("exactly, not 2899.9999…").isEqualTo("2900");
        assertThat(number(page, "12,34", "万元")).startsWith("✗ 应填数字");
        assertThat(number(page, "很多", "人")).startsWith("✗ 应填数字（单位：人）");
        assertThat(number(page, "５．５％", "%")).isEqualTo("5.5");
    }

    @Test
    void noticesSlipsOfTheUnit(Visit visit) {
        Page page = visit.open("/embed");
        assertThat(call(page, "t.echo('12000', '万元')")).isEqualTo("＝ 1.2 亿元");
        assertThat(call(page, "t.doubt('12000000', '万元')")).contains("没有按“元”填写");
        assertThat(call(page, "t.doubt('999999', '万元')")).isEmpty();
        assertThat(call(page, "t.doubt('0.05', '%')")).contains("请填 5");
    }

    @Test
    void checksCreditCodesAsTheServiceDoes(Visit visit) {
        Page page = visit.open("/embed");
        for (String code : List.of(
                "91440106MA5TEST01X",
                "914401060000000000",
                "91440106MA59ABCDE1",
                io.tiance.enterprise.CreditCode.complete("91440106", "MA5TEST01"),
                "91440101231245152Y")) {
            assertThat(call(page, "t.creditCode('" + code + "')"))
                    .as(code)
                    .isEqualTo(String.valueOf(io.tiance.enterprise.CreditCode.isValid(code)));
        }
    }

    @Test
    void keepsColoursReadable(Visit visit) {
        Page page = visit.open("/embed");
        assertThat(call(page, "t.readable('#0b5fff')")).isEqualTo("#0b5fff");
        assertThat(call(page, "t.readable('ff0')")).isNotEqualTo("#ffff00").startsWith("#");
        assertThat(call(page, "t.readable('red;}')")).isEqualTo("null");
    }

    @Test
    void carriesAnswersThroughTheAddress(Visit visit) {
        Page page = visit.open("/embed");
        assertThat(call(page, "JSON.stringify(t.unpack(t.pack({v: 1, a: {name: '岭羽（虚构）', x: ['甲', '乙']}})))"))
                .isEqualTo("{\"v\":1,\"a\":{\"name\":\"岭羽（虚构）\",\"x\":[\"甲\",\"乙\"]}}");
        assertThat(call(page, "t.unpack('not base64 %')")).isEqualTo("null");
    }

    @Test
    void takesAnIndustryByItsCodeNotByTheFirstLetterOfAName(Visit visit) {
        Page page = visit.open("/embed");
        String industry = "((r) => r.value ?? '✗')(t.read({kind: 'industry'}, '%s'))";
        for (String name : List.of("AI", "SaaS软件", "IT服务", "CRO", "软件")) {
            assertThat(call(page, industry.formatted(name))).as(name).isEqualTo("✗");
        }
        assertThat(call(page, industry.formatted("6513 应用软件开发"))).isEqualTo("6513");
        assertThat(call(page, industry.formatted("i6513"))).isEqualTo("I6513");
        assertThat(call(page, industry.formatted("Ｃ３９"))).isEqualTo("C39");
        assertThat(call(page, industry.formatted("C 制造业"))).isEqualTo("C");
    }
}
