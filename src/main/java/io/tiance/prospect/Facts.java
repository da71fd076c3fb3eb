package io.tiance.prospect;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.Exchange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of an enterprise on a day, as it is kept: a JSON object of answers by figure key, blanks left out.
 *
 * @param json readable again by {@link #enterprise()}
 */
public record Facts(LocalDate asOf, String json) {
    /**
     * Checks answers as an assessment does and puts them into the form kept.
     *
     * @param answers by key or label
     * @throws InputException naming every fault
     */
    public static Facts of(Map<String, ?> answers, LocalDate asOf) {
        Set<String> known = Enterprise.of(answers, asOf).given().keySet();
        Map<String, Object> kept = new TreeMap<>();
        answers.forEach((name, value) -> {
            String key = Vocabulary.get(name).key();
            if (known.contains(key)) {
                kept.put(key, value instanceof String text ? text.strip() : value);
            }
        });
        return new Facts(asOf, Exchange.json(kept));
    }

    /** The answers by key. */
    public Map<String, Object> answers() {
        return object(json);
    }

    /** The enterprise they describe. */
    public Enterprise enterprise() {
        return Enterprise.of(answers(), asOf);
    }

    /** The name answered, or 未具名企业. */
    public String name() {
        Object name = answers().get("name");
        return name == null ? "未具名企业" : String.valueOf(name);
    }

    /** The 统一社会信用代码 answered, or an empty text. */
    public String creditCode() {
        return String.valueOf(answers().getOrDefault("creditCode", ""));
    }

    static Map<String, Object> object(String json) {
        Map<String, Object> map = new TreeMap<>();
        Exchange.tree(json).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
