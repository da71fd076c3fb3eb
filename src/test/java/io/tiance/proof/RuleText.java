package io.tiance.proof;

import io.tiance.rulebook.RuleSources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule as it stands in its file.
 *
 * @param text from {@code rule} to {@code end}, with a line break behind
 */
record RuleText(String file, String id, String text) {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) .*?^end[ \\t]*$\\n?");
    private static final Pattern THEN = Pattern.compile("(?m)^then[ \\t]*$");

    /** The rules of a file, in order. */
    static List<RuleText> in(RuleSources sources, String file) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(sources.files().get(file));
        while (rule.find()) {
            rules.add(new RuleText(file, rule.group(1), rule.group().stripTrailing() + "\n"));
        }
        return rules;
    }

    /** What stands before the first rule: header and package. */
    static String head(RuleSources sources, String file) {
        String text = sources.files().get(file);
        Matcher rule = RULE.matcher(text);
        return rule.find() ? text.substring(0, rule.start()) : text;
    }

    /** Where the {@code then} begins in the text. */
    int then() {
        Matcher then = THEN.matcher(text);
        if (!then.find()) {
            throw new IllegalStateException(file + " " + id + " has no then");
        }
        return then.end();
    }

    /** The same rule under another id. */
    static String renamed(String text, String id, String other) {
        return text.replaceFirst("\"" + Pattern.quote(id) + " ", Matcher.quoteReplacement("\"" + other + " "));
    }
}
