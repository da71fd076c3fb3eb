package io.tiance.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads what stands beside a rule: {@code @条款( "…" )} and its like. */
final class NotesReader {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\\n]+\"");
    private static final List<String> NAMES = List.of("条款", "要点", "口径", "等级", "施行", "废止", "路径", "分组", "互斥", "界上");
    private static final List<String> REQUIRED = List.of("条款", "要点");

    /** Notes that say something to some verbs only. */
    private static final Map<String, Set<String>> ONLY_WITH = Map.of(
            "分组", Set.of("计分", "取高", "累加", "专家评分", "分组封顶"),
            "互斥", Set.of("奖励"),
            "界上", Set.of("定级"));

    private NotesReader() {}

    static Map<String, String> read(RuleDescr rule, BiConsumer<Integer, String> fault) {
        Map<String, String> notes = new HashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            int line = annotation.getLine() > 0 ? annotation.getLine() : rule.getLine();
            String name = annotation.getName();
            Object value = annotation.getValueMap().size() == 1 ? annotation.getValue() : null;
            if (!NAMES.contains(name)) {
                fault.accept(line, "不认识的标注 @" + name + "；可用：@" + String.join(" @", NAMES));
            } else if (!(value instanceof String quoted)
                    || !QUOTED.matcher(quoted).matches()) {
                fault.accept(line, "@" + name + " 应带一段引号中的文字，写在一行里");
            } else if (notes.put(name, quoted.substring(1, quoted.length() - 1)) != null) {
                fault.accept(line, "@" + name + " 写了两次");
            }
        }
        for (String required : REQUIRED) {
            if (!notes.containsKey(required)) {
                fault.accept(rule.getLine(), "规则“" + rule.getName() + "”缺 @" + required);
            }
        }
        return notes;
    }

    /** A note that has no effect on this verb would mislead whoever reads the rule. */
    static void check(Map<String, String> notes, String verb, int line, BiConsumer<Integer, String> fault) {
        ONLY_WITH.forEach((note, verbs) -> {
            if (notes.containsKey(note) && !verbs.contains(verb)) {
                fault.accept(
                        line,
                        "@" + note + " 只用于 "
                                + String.join("、", verbs.stream().sorted().toList()));
            }
        });
        if ("分组封顶".equals(verb) && !notes.containsKey("分组")) {
            fault.accept(line, "分组封顶 要用 @分组 指明是哪一组");
        }
    }
}
