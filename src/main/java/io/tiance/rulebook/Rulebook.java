package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Requirements;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * A set of rules, read, checked and compiled. Immutable; any number of threads may judge by it. Every policy version is a rule
 * base of its own, so that only what is in force, and only what is asked for, is run.
 */
public final class Rulebook implements AutoCloseable {
    private static final int DAYS_REMEMBERED = 64;
    /** Made once: a session that has to make its own costs more than judging. */
    private static final KieSessionConfiguration SETTINGS = KieServices.get().newKieSessionConfiguration();

    private final RuleSources sources;
    private final SortedMap<String, BookReader.Content> contents;
    private final List<Policy> policies;
    private final String digest;
    private final Map<String, RuleBase> bases;
    private final Map<String, Set<String>> standardsOf;
    private final Map<LocalDate, List<Judged>> judgedOn = new ConcurrentHashMap<>();

    /** A policy and what is judged of it on a day, by the full name of the rule, in the order of the document. */
    private record Judged(Policy policy, Map<String, Criterion> criteria) {}

    private Rulebook(RuleSources sources, SortedMap<String, BookReader.Content> contents, Map<String, RuleBase> bases) {
        this.sources = sources;
        this.contents = contents;
        this.policies = contents.values().stream()
                .map(BookReader.Content::policy)
                .sorted(Comparator.comparing(Policy::family)
                        .thenComparing(Policy::id)
                        .thenComparing(Policy::from))
                .toList();
        this.digest = sources.digest();
        this.bases = bases;
        this.standardsOf = policies.stream()
                .collect(Collectors.toMap(
                        Policy::source,
                        policy -> policy.rules().stream()
                                .flatMap(rule -> rule.call().standards().stream())
                                .collect(Collectors.toSet())));
    }

    /** The rules packed with the program. */
    public static Rulebook builtIn() {
        RuleSources sources = RuleSources.builtIn();
        return new Rulebook(sources, BuiltInRules.contents(), BuiltInRules.load());
    }

    /**
     * The rules of a directory.
     *
     * @throws RulebookException when any of them is refused
     */
    public static Rulebook read(Path directory) {
        return of(RuleSources.directory(directory));
    }

    /**
     * Checks and compiles rule texts.
     *
     * @throws RulebookException when any of them is refused
     */
    public static Rulebook of(RuleSources sources) {
        return new Rulebook(sources, BookReader.read(sources, Map.of()), RuleCompiler.compile(sources));
    }

    /**
     * Checks and compiles rule texts, but for the files that this book has, too, word for word: changing one file of a hundred
     * takes a hundredth of the time.
     *
     * @throws RulebookException when any of them is refused
     */
    public Rulebook changedTo(RuleSources next) {
        SortedMap<String, BookReader.Content> known = new TreeMap<>(contents);
        known.keySet().removeIf(path -> !next.has(path, sources.files().get(path)));
        SortedMap<String, BookReader.Content> read = BookReader.read(next, known);
        Map<String, RuleBase> all = new TreeMap<>(bases);
        all.keySet().retainAll(known.keySet());
        RuleSources changed = next.without(known.keySet());
        if (!changed.files().isEmpty()) {
            all.putAll(RuleCompiler.compile(changed));
        }
        return new Rulebook(next, read, all);
    }

    /** Every version of every policy and standard, by family, id and first day. */
    public List<Policy> policies() {
        return policies;
    }

    /** Names exactly this set of rules. */
    public String digest() {
        return digest;
    }

    /**
     * Tests every criterion of every policy that is judged on the enterprise's day.
     *
     * @return one finding per criterion, policy by policy in the order of its document
     */
    public List<Finding> judge(Enterprise enterprise) {
        return judge(enterprise, policy -> true);
    }

    /** The same for the policies wanted, and the standards they refer to. */
    public List<Finding> judge(Enterprise enterprise, Predicate<Policy> wanted) {
        Requirements requirements = new Requirements();
        List<Criterion> asked = new ArrayList<>();
        for (Judged one : concerned(enterprise.asOf(), wanted)) {
            hear(enterprise, one, requirements);
            asked.addAll(one.criteria().values());
        }
        return withThoseNotConcerned(requirements.settle(enterprise), asked);
    }

    /** Keys of the answers that the policies wanted, and the standards they refer to, can ask for on a day. */
    public SortedSet<String> figures(LocalDate day, Predicate<Policy> wanted) {
        SortedSet<String> keys = new TreeSet<>();
        concerned(day, wanted).stream()
                .flatMap(one -> one.criteria().values().stream())
                .forEach(criterion -> keys.addAll(Parts.of(criterion.reads())));
        return keys;
    }

    /** Says that its user is done with it. It holds nothing but memory. */
    @Override
    public void close() {}

    private void hear(Enterprise enterprise, Judged judged, Requirements requirements) {
        Map<String, Criterion> criteria = judged.criteria();
        RuleBase base = Objects.requireNonNull(bases.get(judged.policy().source()));
        KieSession session = base.get().newKieSession(SETTINGS, null);
        try {
            session.setGlobal("要求", requirements);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    requirements.begin(Objects.requireNonNull(
                            criteria.get(event.getMatch().getRule().getName())));
                }
            });
            session.insert(enterprise);
            session.fireAllRules(match -> criteria.containsKey(match.getRule().getName()));
        } finally {
            session.dispose();
        }
    }

    /** What is judged on a day for the policies wanted: they themselves, and the standards they refer to. */
    private List<Judged> concerned(LocalDate day, Predicate<Policy> wanted) {
        List<Judged> judged = judged(day);
        Set<String> standards = new HashSet<>();
        judged.stream().map(Judged::policy).filter(wanted).forEach(policy -> collect(policy, standards));
        return judged.stream()
                .filter(one -> one.policy().kind() == Policy.Kind.标准
                                && standards.contains(one.policy().id())
                        || wanted.test(one.policy()))
                .toList();
    }

    private void collect(Policy policy, Set<String> standards) {
        for (String id : standardsOf.getOrDefault(policy.source(), Set.of())) {
            if (standards.add(id)) {
                policies.stream().filter(other -> other.id().equals(id)).forEach(other -> collect(other, standards));
            }
        }
    }

    private static List<Finding> withThoseNotConcerned(List<Finding> findings, List<Criterion> asked) {
        Map<String, Finding> byId = new HashMap<>();
        findings.forEach(finding -> byId.put(finding.criterion().id(), finding));
        List<Finding> all = new ArrayList<>(asked.size());
        for (Criterion criterion : asked) {
            Finding finding = byId.get(criterion.id());
            all.add(
                    finding != null
                            ? finding
                            : new Finding(
                                    criterion,
                                    Outcome.notApplicable(),
                                    Collections.emptySortedSet(),
                                    null,
                                    null,
                                    null,
                                    Set.of()));
        }
        return all;
    }

    private List<Judged> judged(LocalDate day) {
        List<Judged> known = judgedOn.get(day);
        if (known != null) {
            return known;
        }
        List<Judged> judged = new ArrayList<>();
        for (Policy policy : policies) {
            if (policy.judged(day)) {
                Map<String, Criterion> criteria = new LinkedHashMap<>();
                policy.rules().stream()
                        .map(Rule::criterion)
                        .filter(criterion -> criterion.inForce(day))
                        .forEach(criterion -> criteria.put(criterion.id() + " " + criterion.title(), criterion));
                judged.add(new Judged(policy, criteria));
            }
        }
        if (judgedOn.size() >= DAYS_REMEMBERED) {
            judgedOn.clear();
        }
        judgedOn.put(day, judged);
        return judged;
    }
}
