package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Requirements;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * A set of rules, read, checked and compiled. Immutable; any number of threads may judge by it. What is in force on a day is run
 * family by family, each a rule base; where only some policies of a family are asked for, each of them by itself.
 */
public final class Rulebook implements AutoCloseable {
    private static final int DAYS_REMEMBERED = 64;
    /** Made once: a session that has to make its own costs more than judging. */
    private static final KieSessionConfiguration SETTINGS = settings();

    private final List<Policy> policies;
    private final String digest;
    private final RuleCompiler.Compiled compiled;
    private final Map<String, Set<String>> standardsOf;
    /** The place of the first rule of each file: the rules of the book are numbered through. */
    private final Map<String, Integer> firstPlaces = new HashMap<>();

    private final int rules;
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();
    private final Map<List<String>, KieBase> bases = new ConcurrentHashMap<>();

    /** A policy and the places of what is judged of it on a day, in the order of the document. */
    private record Judged(Policy policy, List<Integer> places) {}

    /**
     * What is judged on a day.
     *
     * @param families the same by family, the standards apart
     * @param heard all criteria, each at the place of its rule
     */
    private record Day(List<Judged> judged, Collection<List<Judged>> families, @Nullable Criterion[] heard) {}

    private Rulebook(List<Policy> policies, String digest, RuleCompiler.Compiled compiled) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(Policy::family)
                        .thenComparing(Policy::id)
                        .thenComparing(Policy::from))
                .toList();
        this.digest = digest;
        this.compiled = compiled;
        int place = 0;
        for (Policy policy : policies.stream()
                .sorted(Comparator.comparing(Policy::source))
                .toList()) {
            firstPlaces.put(policy.source().intern(), place); // the compiled rules name it by the same string
            place += policy.rules().size();
        }
        this.rules = place;
        this.standardsOf = policies.stream()
                .collect(Collectors.toMap(
                        Policy::source,
                        policy -> policy.rules().stream()
                                .flatMap(rule -> standards(rule.call()).stream())
                                .collect(Collectors.toSet())));
    }

    /** The rules packed with the program. */
    public static Rulebook builtIn() {
        RuleSources sources = RuleSources.builtIn();
        return new Rulebook(BookReader.read(sources), sources.digest(), BuiltInRules.load());
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
        return new Rulebook(policies, sources.digest(), RuleCompiler.compile(sources));
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
        Day day = day(enterprise.asOf());
        Set<String> standards = standardsOf(day, wanted);
        Requirements requirements = new Requirements(firstPlaces, day.heard());
        IntStream.Builder asked = IntStream.builder();
        for (List<Judged> family : day.families()) {
            List<Judged> concerned = family.stream()
                    .filter(one -> concerned(one.policy(), wanted, standards))
                    .toList();
            if (concerned.size() == family.size()) {
                hear(enterprise, sources(family), requirements);
            } else {
                concerned.forEach(one -> hear(enterprise, List.of(one.policy().source()), requirements));
            }
            concerned.forEach(one -> one.places().forEach(asked::add));
        }
        return requirements.settle(enterprise, asked.build().toArray());
    }

    /** Keys of the answers that the policies wanted, and the standards they refer to, can ask for on a day. */
    public SortedSet<String> figures(LocalDate day, Predicate<Policy> wanted) {
        SortedSet<String> keys = new TreeSet<>();
        Day judged = day(day);
        Set<String> standards = standardsOf(judged, wanted);
        judged.judged().stream()
                .filter(one -> concerned(one.policy(), wanted, standards))
                .flatMap(one -> one.places().stream())
                .map(place -> Objects.requireNonNull(judged.heard()[place]))
                .forEach(criterion -> keys.addAll(Parts.of(criterion.reads())));
        return keys;
    }

    /** Lets go of what was compiled; nobody may judge by it any more. */
    @Override
    public void close() {
        compiled.release().run();
    }

    private void hear(Enterprise enterprise, List<String> files, Requirements requirements) {
        KieBase base = bases.get(files);
        KieSession session =
                (base == null ? bases.computeIfAbsent(files, compiled::base) : base).newKieSession(SETTINGS, null);
        try {
            session.setGlobal("要求", requirements);
            session.insert(enterprise);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static List<String> sources(List<Judged> family) {
        return family.stream().map(one -> one.policy().source()).toList();
    }

    /** Whether a policy is wanted, or is a standard that one wanted refers to. */
    private static boolean concerned(Policy policy, Predicate<Policy> wanted, Set<String> standards) {
        return policy.kind() == Policy.Kind.标准 && standards.contains(policy.id()) || wanted.test(policy);
    }

    private Set<String> standardsOf(Day day, Predicate<Policy> wanted) {
        Set<String> standards = new HashSet<>();
        day.judged().stream().map(Judged::policy).filter(wanted).forEach(policy -> collect(policy, standards));
        return standards;
    }

    private void collect(Policy policy, Set<String> standards) {
        for (String id : standardsOf.getOrDefault(policy.source(), Set.of())) {
            if (standards.add(id)) {
                policies.stream().filter(other -> other.id().equals(id)).forEach(other -> collect(other, standards));
            }
        }
    }

    private Day day(LocalDate day) {
        Day known = days.get(day);
        if (known != null) {
            return known;
        }
        Criterion[] heard = new Criterion[rules];
        List<Judged> judged = new ArrayList<>();
        for (Policy policy : policies) {
            if (policy.judged(day)) {
                List<Integer> places = new ArrayList<>();
                int place = Objects.requireNonNull(firstPlaces.get(policy.source()));
                for (Rule rule : policy.rules()) {
                    if (rule.criterion().inForce(day)) {
                        heard[place] = rule.criterion();
                        places.add(place);
                    }
                    place++;
                }
                judged.add(new Judged(policy, places));
            }
        }
        Collection<List<Judged>> families = judged.stream()
                .collect(Collectors.groupingBy(
                        one -> one.policy().kind() == Policy.Kind.标准
                                ? Policy.Kind.标准
                                : one.policy().family(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        if (days.size() >= DAYS_REMEMBERED) {
            days.clear();
        }
        Day made = new Day(judged, families, heard);
        days.put(day, made);
        return made;
    }

    private static KieSessionConfiguration settings() {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }

    private static Set<String> standards(Call call) {
        Set<String> found = new HashSet<>();
        boolean refers = "符合标准".equals(call.verb()) || "级别属于".equals(call.verb());
        for (Argument argument : call.arguments()) {
            if (argument instanceof Call nested) {
                found.addAll(standards(nested));
            }
        }
        if (refers && call.arguments().get(0) instanceof Argument.Quoted standard) {
            found.add(standard.text());
        }
        return found;
    }
}
