package io.tiance.assessment;

import io.tiance.enterprise.Enterprise;
import io.tiance.proof.*;
import io.tiance.report.Exchange;
import io.tiance.rulebook.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Predicate;

public class InterviewTable {
    public static void main(String[] a) throws Exception {
        Rulebook rules = Rulebook.builtIn();
        boolean trace = a.length > 0;
        List<String> goals = List.of("全部", "总部", "专精特新", "高企培育", "工业上楼");
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        for (Path file : Fixtures.yaml(Path.of("fixtures/whole"))) {
            if (trace && !file.toString().contains(a[0])) continue;
            Map<?, ?> f = Exchange.tree(Files.readString(file));
            LocalDate day = Exchange.asOf(f.get("asOf"), null);
            Enterprise full = Enterprise.of((Map<String, ?>) f.get("enterprise"), day);
            Map<String, Object> raw = new HashMap<>();
            ((Map<String, ?>) f.get("enterprise")).forEach((k, v) -> raw.put(io.tiance.enterprise.Vocabulary.get(k).key(), v));
            StringBuilder line = new StringBuilder(file.getFileName().toString());
            for (String goal : goals) {
                if (trace && a.length > 1 && !goal.equals(a[1])) continue;
                Predicate<Policy> wanted = p -> p.kind() != Policy.Kind.标准 && (goal.equals("全部") || p.family().name().equals(goal));
                int all = rules.figures(day, wanted).size();
                Map<String, Object> given = new HashMap<>();
                Set<String> unknown = new HashSet<>();
                int n = 0;
                int lastMax = 9999;
                Interview i;
                while (true) {
                    Enterprise e;
                    try { e = Enterprise.of(given, day); } catch (Exception x) { System.out.println(file + " " + x.getMessage()); throw x; }
                    i = Interview.of(e, unknown, rules, wanted);
                    if (i.next() == null) break;
                    String key = i.next().question().key();
                    if (trace) System.out.println(n + " " + key + " " + io.tiance.enterprise.Vocabulary.get(key).label() + " = " + raw.get(key) + "   why " + i.next().question().why() + " least " + i.least() + " most " + i.most() + " stale " + i.stale());
                    n++;
                    if (raw.containsKey(key)) given.put(key, raw.get(key)); else unknown.add(key);
                }
                Assessment want = Assessment.of(full, rules, wanted);
                Map<String, Verdict> x = new TreeMap<>(), y = new TreeMap<>();
                want.policies().forEach(p -> x.put(p.policy().id(), p.verdict()));
                i.assessment().policies().forEach(p -> y.put(p.policy().id(), p.verdict()));
                x.forEach((id, v) -> { if (y.get(id) != v) System.out.println("DIFF " + file.getFileName() + " " + goal + " " + id + " full " + v + " interview " + y.get(id)); });
                line.append("  ").append(goal).append(" ").append(n).append("/").append(all);
                shares.computeIfAbsent(goal, g -> new ArrayList<>()).add(n * 100.0 / all);
                counts.computeIfAbsent(goal, g -> new ArrayList<>()).add(n);
            }
            System.out.println(line);
        }
        List<Double> every = new ArrayList<>(); shares.values().forEach(every::addAll); Collections.sort(every); System.out.println("overall median " + every.get(every.size() / 2));
        shares.forEach((g, l) -> { Collections.sort(l); Collections.sort(counts.get(g)); System.out.printf("%s median %.1f%% max %.1f%% questions median %d%n", g, l.get(l.size() / 2), l.get(l.size() - 1), counts.get(g).get(l.size() / 2)); });
    }
}
