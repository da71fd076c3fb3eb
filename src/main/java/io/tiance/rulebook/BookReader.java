package io.tiance.rulebook;

import io.tiance.verdict.Criterion;
import io.tiance.verdict.Says;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads all files of a rule book as data, and checks what no single file can tell. */
final class BookReader {
    private final List<Fault> faults = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final Map<String, List<VerbCheck.Reference>> references = new HashMap<>();

    /** What a file says, and what it refers to in others. */
    record Content(Policy policy, List<VerbCheck.Reference> references) implements Serializable {}

    private BookReader() {}

    /**
     * @param known files that were read before, by path, and are not read again
     * @return what each file says, by path
     * @throws RulebookException naming every fault found
     */
    static SortedMap<String, Content> read(RuleSources sources, Map<String, Content> known) {
        BookReader reader = new BookReader();
        sources.files().forEach((path, text) -> {
            Content content = known.get(path);
            if (content == null) {
                reader.readFile(path, text);
            } else {
                reader.add(path, content);
            }
        });
        reader.checkIds();
        reader.checkVersions();
        reader.checkReferences();
        reader.checkCircles();
        if (!reader.faults.isEmpty()) {
            throw new RulebookException(reader.faults);
        }
        SortedMap<String, Content> read = new TreeMap<>();
        reader.policies.forEach(policy -> read.put(
                policy.source(), new Content(policy, Objects.requireNonNull(reader.references.get(policy.source())))));
        return read;
    }

    private void readFile(String path, String text) {
        RuleFileReader file = new RuleFileReader(path, text, faults);
        Policy policy = file.read();
        if (policy != null) {
            add(path, new Content(policy, file.references()));
        }
    }

    private void add(String path, Content content) {
        policies.add(content.policy());
        references.put(path, content.references());
    }

    private void checkIds() {
        Map<String, String> seen = new HashMap<>();
        for (Policy policy : policies) {
            for (Rule rule : policy.rules()) {
                String before = seen.put(rule.criterion().id(), policy.source());
                if (before != null) {
                    fault(policy, rule.line(), "编号 " + rule.criterion().id() + " 重复（已用于 " + before + "）");
                }
            }
        }
    }

    private void checkVersions() {
        for (int i = 0; i < policies.size(); i++) {
            for (int j = i + 1; j < policies.size(); j++) {
                Policy a = policies.get(i);
                Policy b = policies.get(j);
                if (a.id().equals(b.id())) {
                    Policy later = a.from().isAfter(b.from()) ? a : b;
                    Policy earlier = later == a ? b : a;
                    if (earlier.inForce(later.from())) {
                        fault(
                                later,
                                1,
                                "政策 " + a.id() + " 的两个版本在 " + later.from() + " 同时有效（另一个是 " + earlier.source() + "）");
                    }
                }
            }
        }
    }

    private void checkReferences() {
        Map<String, Set<String>> levels = new HashMap<>();
        Set<String> standards = new HashSet<>();
        for (Policy policy : policies) {
            if (policy.kind() == Policy.Kind.标准) {
                standards.add(policy.id());
                policy.rules()
                        .forEach(rule -> levels.computeIfAbsent(policy.id(), id -> new HashSet<>())
                                .addAll(levelNames(rule.call())));
            }
        }
        for (Policy policy : policies) {
            for (VerbCheck.Reference reference : references.get(policy.source())) {
                switch (reference.what()) {
                    case STANDARD -> {
                        if (!standards.contains(reference.name())) {
                            fault(policy, reference.line(), "没有标准“" + reference.name() + "”");
                        }
                    }
                    case LEVELS ->
                        reference.levels().stream()
                                .filter(level -> !levels.getOrDefault(reference.name(), Set.of())
                                        .contains(level))
                                .forEach(level -> fault(
                                        policy, reference.line(), "标准 " + reference.name() + " 没有级别“" + level + "”"));
                    case ROW -> {
                        if (scores(policy).noneMatch(score -> score.id().equals(reference.name()))) {
                            fault(policy, reference.line(), "本政策没有计分项 " + reference.name());
                        }
                    }
                    default -> {
                        if (scores(policy).noneMatch(score -> score.scoreGroup().equals(reference.name()))) {
                            fault(policy, reference.line(), "本政策没有计分分组“" + reference.name() + "”");
                        }
                    }
                }
            }
        }
    }

    /** A standard that rests on itself would never come to an answer. */
    private void checkCircles() {
        Map<String, Set<String>> restsOn = new HashMap<>();
        for (Policy policy : policies) {
            if (policy.kind() == Policy.Kind.标准) {
                Set<String> on = restsOn.computeIfAbsent(policy.id(), id -> new HashSet<>());
                references.get(policy.source()).stream()
                        .filter(reference ->
                                reference.what() == Says.What.STANDARD || reference.what() == Says.What.LEVELS)
                        .forEach(reference -> on.add(reference.name()));
            }
        }
        for (Policy policy : policies) {
            Set<String> reached = new HashSet<>();
            List<String> open = new ArrayList<>(restsOn.getOrDefault(policy.id(), Set.of()));
            while (!open.isEmpty()) {
                String next = open.remove(open.size() - 1);
                if (reached.add(next)) {
                    open.addAll(restsOn.getOrDefault(next, Set.of()));
                }
            }
            if (reached.contains(policy.id())) {
                fault(policy, 1, "标准 " + policy.id() + " 引用了它自己（直接或经由其他标准）");
            }
        }
    }

    private static java.util.stream.Stream<Criterion> scores(Policy policy) {
        return policy.rules().stream().map(Rule::criterion).filter(rule -> rule.role() == Criterion.Role.SCORE);
    }

    private static List<String> levelNames(Call call) {
        return call.arguments().stream()
                .filter(Call.class::isInstance)
                .map(argument -> ((Call) argument).arguments().get(0))
                .filter(Argument.Quoted.class::isInstance)
                .map(name -> ((Argument.Quoted) name).text())
                .toList();
    }

    private void fault(Policy policy, int line, String message) {
        faults.add(new Fault(policy.source(), line, message));
    }
}
