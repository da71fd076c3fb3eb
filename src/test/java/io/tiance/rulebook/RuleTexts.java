package io.tiance.rulebook;

import java.util.List;
import java.util.TreeMap;

/** Rule files for tests: a valid one, and what it becomes when a piece of it is changed. */
public final class RuleTexts {
    static final String PATH = "national/trial.drl";
    static final String HEADER = """
            // 试行办法
            // 政策：TRY    家族：高企培育    类别：认定    级别：国家    来源等级：A
            // 依据：《试行办法》试字〔2026〕1号
            // 施行：2016-01-01   废止：无   核对：2026-11-20
            // 单位：人
            package rules.national.trial

            """;

    private RuleTexts() {}

    /** One rule, numbered for its line: the header is 7 lines long, {@code when} stands in line 12 and {@code then} in 14. */
    static String rule(String name, String when, String then) {
        return """
                rule "%s"
                    @条款( "第一条" )
                    @要点( "要点" )
                when
                    %s
                then
                    %s
                end
                """.formatted(name, when, then);
    }

    static String withThen(String then) {
        return HEADER + rule("TRY-1 人数", "Enterprise( $人 : 职工总数 )", then);
    }

    static String withWhen(String when) {
        return HEADER + rule("TRY-1 人数", when, "要求.不低于( $人, \"5\" );");
    }

    static String valid() {
        return withThen("要求.不低于( $人, \"5\" );");
    }

    /** Rules that are said in one line each: when, then, when, then, …; ids TRY-1, TRY-2, … */
    public static RuleSources book(String kind, String... whenThen) {
        StringBuilder text = new StringBuilder(HEADER.replace("认定", kind));
        for (int i = 0; i < whenThen.length; i += 2) {
            String[] notes = whenThen[i].split(" when ", 2);
            String rule = rule("TRY-" + (i / 2 + 1) + " 题", notes[notes.length - 1], whenThen[i + 1]);
            text.append(notes.length == 1 ? rule : rule.replace("when\n", "    " + notes[0] + "\nwhen\n"));
        }
        return sources(PATH, text.toString());
    }

    public static RuleSources sources(String... pathsAndTexts) {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new RuleSources(files);
    }

    /** The faults of one file. */
    static List<Fault> faults(String text) {
        return faults(sources(PATH, text));
    }

    static List<Fault> faults(RuleSources sources) {
        try (Rulebook book = Rulebook.of(sources)) {
            return List.of();
        } catch (RulebookException e) {
            return e.faults();
        }
    }
}
