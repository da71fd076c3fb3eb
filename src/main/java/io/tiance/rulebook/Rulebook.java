package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** A set of rules, read, checked and compiled. Immutable; any number of threads may judge by it. */
public final class Rulebook implements AutoCloseable {
    private static final int DAYS_REMEMBERED = 64;

    private final List<Policy> policies;
    private final String digest;
    private final KieBase base;
    private final Runnable release;
    private final Map<LocalDate, Map<String, Criterion>> judgedOn = new ConcurrentHashMap<>();

    private Rulebook(List<Policy> policies, String digest, KieBase base, Runnable release) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(Policy::family)
                        .thenComparing(Policy::id)
                        .thenComparing(Policy::from))
                .toList();
        this.digest = digest;
        this.base = base;
        this.release = release;
    }

    /** The rules packed with the program. */
    public static Rulebook builtIn() {
        return builtIn(file -> true);
    }

    /** Some of the rules packed with the program, by file, so that a single policy is judged quickly. */
    public static Rulebook builtIn(Predicate<String> file) {
        TreeMap<String, String> files = new TreeMap<>(RuleSources.builtIn().files());
        files.keySet().removeIf(file.negate());
        RuleSources sources = new RuleSources(files);
        return new Rulebook(BookReader.read(sources), sources.digest(), BuiltInRules.load(files.keySet()), () -> {});
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
        List<Policy> policies = BookReader.read(sources);
        RuleCompiler.Compiled compiled = RuleCompiler.compile(sources);
        return new Rulebook(policies, sources.digest(), compiled.base(), compiled.release());
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
        Map<String, Criterion> judged = judged(enterprise.asOf());
        Requirements requirements = new Requirements();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("要求", requirements);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    requirements.begin(java.util.Objects.requireNonNull(
                            judged.get(event.getMatch().getRule().getName())));
                }
            });
            session.insert(enterprise);
            session.fireAllRules(match -> judged.containsKey(match.getRule().getName()));
        } finally {
            session.dispose();
        }
        return withThoseNotConcerned(requirements.settle(enterprise), judged);
    }

    /** Lets go of what was compiled; nobody may judge by it any more. */
    @Override
    public void close() {
        release.run();
    }

    private static List<Finding> withThoseNotConcerned(List<Finding> findings, Map<String, Criterion> judged) {
        Map<String, Finding> byId = new HashMap<>();
        findings.forEach(finding -> byId.put(finding.criterion().id(), finding));
        List<Finding> all = new ArrayList<>(judged.size());
        for (Criterion criterion : judged.values()) {
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

    /** Criteria judged on a day, by the full name of their rule, in the order of the documents. */
    private Map<String, Criterion> judged(LocalDate day) {
        Map<String, Criterion> known = judgedOn.get(day);
        if (known != null) {
            return known;
        }
        Map<String, Criterion> judged = new LinkedHashMap<>();
        for (Policy policy : policies) {
            if (policy.judged(day)) {
                for (Rule rule : policy.rules()) {
                    if (rule.criterion().inForce(day)) {
                        judged.put(
                                rule.criterion().id() + " " + rule.criterion().title(), rule.criterion());
                    }
                }
            }
        }
        if (judgedOn.size() >= DAYS_REMEMBERED) {
            judgedOn.clear();
        }
        judgedOn.put(day, judged);
        return judged;
    }
}
