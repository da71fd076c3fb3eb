package io.tiance.proof;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything small that can go wrong in writing a rule: each number one step off, each comparison with or without its bound,
 * each verb turned round, each option forgotten, and each cut-off of a table moved together on both its sides, which the loader
 * can't notice.
 */
final class Mutations {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\p{L}]+(?=\\s*\\()|[()]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("\\d+(?:\\.\\d+)?~\\d+(?:\\.\\d+)?");
    private static final Pattern BAND = Pattern.compile("(?:≥|>|≤|<)\\s*-?\\d.*");
    private static final Pattern SELECTOR = Pattern.compile("\\p{L}+\\.属于\\s*\\([^)]*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("不低于", "高于"),
            Map.entry("高于", "不低于"),
            Map.entry("不超过", "低于"),
            Map.entry("低于", "不超过"),
            Map.entry("须为是", "须为否"),
            Map.entry("须为否", "须为是"),
            Map.entry("属于", "不属于"),
            Map.entry("不属于", "属于"),
            Map.entry("行业属于", "行业不属于"),
            Map.entry("行业不属于", "行业属于"),
            Map.entry("得分合计不低于", "得分合计高于"),
            Map.entry("得分合计高于", "得分合计不低于"));
    private static final Map<String, String> OTHER_SIDE = Map.of("≥", ">", ">", "≥", "≤", "<", "<", "≤");
    private static final Set<String> OPTION_VERBS = Set.of("属于", "不属于", "行业属于", "行业不属于", "级别属于");

    private record Edit(int from, int to, String text) {}

    private final RuleText rule;
    private final Map<String, Mutant> byText = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();

    private Mutations(RuleText rule) {
        this.rule = rule;
    }

    static List<Mutant> of(RuleText rule) {
        Mutations mutations = new Mutations(rule);
        mutations.selectors();
        mutations.consequence();
        return List.copyOf(mutations.byText.values());
    }

    private void selectors() {
        Matcher selector = SELECTOR.matcher(rule.text().substring(0, rule.then()));
        while (selector.find()) {
            dropOptions(quotedIn(selector.start(), selector.end()));
        }
    }

    /** A verb being read: its name and the texts it was given so far. */
    private record Open(String verb, List<int[]> texts) {}

    private void consequence() {
        Deque<Open> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(rule.text());
        String verb = "";
        for (int at = rule.then(); token.find(at); at = token.end()) {
            String found = token.group();
            if (found.equals("(")) {
                open.push(new Open(verb, new ArrayList<>()));
            } else if (found.equals(")")) {
                whole(open.pop());
            } else if (found.startsWith("\"")) {
                open.element().texts().add(new int[] {token.start(), token.end()});
                text(open.element().verb(), token.start() + 1, token.end() - 1);
            } else {
                verb = found;
                if (TURNED.containsKey(verb) && !leftToPeople(open.peek(), token.end())) {
                    add(verb + " → " + TURNED.get(verb), new Edit(token.start(), token.end(), TURNED.get(verb)));
                }
            }
        }
    }

    /** Inside 界上待核, whether the bound itself counts is for people to say whatever the comparison says. */
    private boolean leftToPeople(Open around, int from) {
        if (around == null || !"界上待核".equals(around.verb())) {
            return false;
        }
        int[] bound = around.texts().get(0);
        Matcher next = QUOTED.matcher(rule.text()).region(from, rule.text().length());
        return next.find() && next.group().equals(rule.text().substring(bound[0], bound[1]));
    }

    private void text(String verb, int from, int to) {
        String text = rule.text().substring(from, to);
        if (OPTION_VERBS.contains(verb)) {
            return;
        }
        boolean band = BAND.matcher(text).matches();
        if (band || NUMBER.matcher(text).matches() || POINTS.matcher(text).matches()) {
            Matcher number = NUMBER.matcher(rule.text()).region(from, to);
            while (number.find()) {
                for (String stepped : steps(number.group())) {
                    change(text, from, new Edit(number.start(), number.end(), stepped));
                }
            }
        }
        if (band) {
            Matcher sign = Pattern.compile("[≥>≤<]").matcher(rule.text()).region(from, to);
            while (sign.find()) {
                change(text, from, new Edit(sign.start(), sign.end(), OTHER_SIDE.get(sign.group())));
            }
        }
        if (!band && text.contains("|")) {
            for (String option : text.split("\\|")) {
                String rest = ("|" + text + "|").replace("|" + option + "|", "|");
                change(text, from, new Edit(from, to, rest.substring(1, rest.length() - 1)));
            }
        }
    }

    /** What is changed in a verb as a whole: its list of options, or a cut-off that two of its ranges share. */
    private void whole(Open verb) {
        if (OPTION_VERBS.contains(verb.verb())) {
            dropOptions(
                    "级别属于".equals(verb.verb())
                            ? verb.texts().subList(1, verb.texts().size())
                            : verb.texts());
            return;
        }
        Map<String, List<Edit>> bounds = new LinkedHashMap<>();
        for (int[] text : verb.texts()) {
            if (BAND.matcher(rule.text().substring(text[0] + 1, text[1] - 1)).matches()) {
                Matcher bound = Pattern.compile("([≥>≤<])\\s*(-?\\d+(?:\\.\\d+)?)")
                        .matcher(rule.text())
                        .region(text[0], text[1]);
                while (bound.find()) {
                    bounds.computeIfAbsent(bound.group(2), key -> new ArrayList<>())
                            .add(new Edit(bound.start(), bound.end(), bound.group()));
                }
            }
        }
        bounds.forEach((cut, sides) -> {
            if (sides.size() > 1) {
                for (String stepped : steps(cut)) {
                    add(
                            "分界 " + cut + " → " + stepped,
                            sides.stream()
                                    .map(side -> new Edit(
                                            side.from(), side.to(), side.text().replace(cut, stepped)))
                                    .toArray(Edit[]::new));
                }
                add(
                        "分界 " + cut + " 归另一档",
                        sides.stream()
                                .map(side -> new Edit(
                                        side.from(),
                                        side.to(),
                                        OTHER_SIDE.get(side.text().substring(0, 1))
                                                + side.text().substring(1)))
                                .toArray(Edit[]::new));
            }
        });
    }

    private void dropOptions(List<int[]> options) {
        if (options.size() < 2) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            int from = i == 0 ? options.get(0)[0] : options.get(i - 1)[1];
            int to = i == 0 ? options.get(1)[0] : options.get(i)[1];
            String option = rule.text().substring(options.get(i)[0], options.get(i)[1]);
            add("去掉 " + option, new Edit(from, to, ""));
        }
    }

    private List<int[]> quotedIn(int from, int to) {
        List<int[]> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(rule.text()).region(from, to);
        while (quoted.find()) {
            found.add(new int[] {quoted.start(), quoted.end()});
        }
        return found;
    }

    /** One step up and down: 1 for a whole number, else one unit of the last decimal place. */
    private static List<String> steps(String number) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return new TreeSet<>(Set.of(value.add(step), value.subtract(step)))
                .stream().map(BigDecimal::toPlainString).toList();
    }

    private void change(String text, int from, Edit edit) {
        String after = text.substring(0, edit.from() - from) + edit.text() + text.substring(edit.to() - from);
        add("\"" + text + "\" → \"" + after + "\"", edit);
    }

    private void add(String change, Edit... edits) {
        StringBuilder text = new StringBuilder(rule.text());
        for (int i = edits.length - 1; i >= 0; i--) {
            text.replace(edits[i].from(), edits[i].to(), edits[i].text());
        }
        int time = times.merge(change, 1, Integer::sum);
        String numbered = time == 1 ? change : change + " #" + time;
        byText.putIfAbsent(text.toString(), new Mutant(rule, numbered, text.toString()));
    }
}
