package io.tiance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody at the form: clicks, types, and knows of the enterprise what a fixture says. */
final class FormUser {
    final Page page;
    final String asOf;
    final Map<String, Object> knows = new HashMap<>();

    /** The question that stands on the page; null when there is none. */
    @Nullable
    Map<?, ?> question;

    FormUser(Page page, String fixture) {
        this.page = page;
        try {
            Map<?, ?> read = Exchange.tree(Files.readString(Path.of("fixtures/whole", fixture + ".yaml")));
            asOf = String.valueOf(read.get("asOf"));
            ((Map<?, ?>) read.get("enterprise"))
                    .forEach((label, value) ->
                            knows.put(Vocabulary.get(String.valueOf(label)).key(), plain(value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof List<?> || !(value instanceof BigDecimal number) ? value : number.toPlainString();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Clicks, and waits for the question this brings, or the result. */
    void press(String name) {
        await(() -> button(name).click());
    }

    /** Does something that asks for the next question, and waits for it. */
    void await(Runnable action) {
        Response answer = page.waitForResponse(response -> response.url().endsWith("/interviews/next"), action);
        question = (Map<?, ?>) Exchange.tree(answer.text()).get("question");
        if (question == null) {
            page.locator(".result").waitFor();
        } else {
            page.locator("h1", new Page.LocatorOptions().setHasText((String) question.get("label")))
                    .waitFor();
        }
    }

    /** Answers all there is to answer. Returns the number of questions. */
    int answerAll() {
        int questions = 0;
        for (; question != null; questions++) {
            Object value = knows.get((String) question.get("key"));
            if (value == null) {
                press("暂不清楚");
            } else {
                fill(value);
                press("下一题");
            }
        }
        return questions;
    }

    /** Puts an answer into the field of the question. */
    void fill(Object value) {
        Locator field = page.locator("#answer");
        switch (String.valueOf(question.get("kind"))) {
            case "yesNo" -> option(value).check();
            case "choice" -> {
                if (field.evaluate("e => e.tagName").equals("SELECT")) {
                    field.selectOption(String.valueOf(value));
                } else {
                    option(value).check();
                }
            }
            case "choices" -> {
                List<?> picked = value instanceof List<?> many ? many : List.of(value);
                if (picked.isEmpty()) {
                    page.locator("#answer-none").check();
                }
                picked.forEach(one -> page.getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions()
                                        .setName(String.valueOf(one))
                                        .setExact(true))
                        .check());
            }
            default -> field.fill(String.valueOf(value));
        }
    }

    private Locator option(Object value) {
        return page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName(String.valueOf(value)).setExact(true));
    }
}
