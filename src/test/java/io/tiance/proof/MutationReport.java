package io.tiance.proof;

import io.tiance.proof.MutantHunt.Fate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of all mutants, as Markdown: totals, a table by file, and every survivor with the line it changes. */
record MutationReport(Map<Mutant, Fate> fates, Equivalents listed) {
    String text() {
        StringBuilder text = new StringBuilder("# 规则变异检验\n\n")
                .append("把规则逐处改错一点，看装载时是否拒绝、样例是否发现。\n\n")
                .append("| 文件 | 变异 | 装载拒绝 | 样例发现 | 存活 | 其中等价 |\n|---|---:|---:|---:|---:|---:|\n");
        Map<String, int[]> byFile = new LinkedHashMap<>();
        int[] total = new int[4];
        fates.forEach((mutant, fate) -> {
            int[] counts = byFile.computeIfAbsent(mutant.rule().file(), file -> new int[4]);
            count(counts, mutant, fate);
            count(total, mutant, fate);
        });
        row(text, "**合计**", total);
        byFile.forEach((file, counts) -> row(text, file, counts));
        survivors(text, "存活", false);
        survivors(text, "等价（改了也没有区别，见 mutants-equivalent.tsv）", true);
        return text.toString();
    }

    private void count(int[] counts, Mutant mutant, Fate fate) {
        counts[fate.ordinal()]++;
        if (fate == Fate.ALIVE && listed.why(mutant) != null) {
            counts[3]++;
        }
    }

    private static void row(StringBuilder text, String name, int[] counts) {
        text.append("| ").append(name).append(" | ").append(counts[0] + counts[1] + counts[2]);
        for (int count : counts) {
            text.append(" | ").append(count);
        }
        text.append(" |\n");
    }

    private void survivors(StringBuilder text, String title, boolean equivalent) {
        List<Mutant> alive = MutantHunt.of(fates, Fate.ALIVE).stream()
                .filter(mutant -> (listed.why(mutant) != null) == equivalent)
                .toList();
        text.append("\n## ").append(title).append("：").append(alive.size()).append("\n");
        for (Mutant mutant : alive) {
            text.append("\n### ")
                    .append(mutant.id())
                    .append("　")
                    .append(mutant.change())
                    .append("\n\n")
                    .append(mutant.rule().file())
                    .append(equivalent ? "　" + listed.why(mutant) : "")
                    .append("\n\n```diff\n")
                    .append(mutant.lines())
                    .append("```\n");
        }
    }
}
