package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Requirements;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import java.util.stream.IntStream;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * A set of rules, read, checked and compiled. Immutable; any number of threads may judge by it. What is in force on a day is run
 * as one rule base; where only some policies are asked for, family by family, and a family in part policy by policy.
 */
public final class Rulebook implements AutoCloseable {
    private static final int DAYS_REMEMBERED = 64;
    /** Made once: a session that has to make its own costs more than judging. */
    private static final KieSessionConfiguration SETTINGS = settings();

    private final RuleSources sources;
    private final SortedMap<String, BookReader.Content> contents;
    private final List<Policy> policies;
    private final String digest;
    private final RuleBases bases;
    /** Ids of the standards that the policy of a file refers to, itself or through others. */
    private final Map<String, Set<String>> standardsOf = new HashMap<>();
    /** The place of the first rule of each file: the rules of the book are numbered through. */
    private final Map<String, Integer> firstPlaces = new HashMap<>();

    private final int rules;
    private final Map<LocalDate, JudgedDay> days = new ConcurrentHashMap<>();

    private Rulebook(RuleSources sources, SortedMap<String, BookReader.Content> contents, RuleBases bases) {
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
        int place = 0;
        for (Map.Entry<String, BookReader.Content> file : contents.entrySet()) {
            firstPlaces.put(file.getKey().intern(), place); // the compiled rules name it by the same string
            place += file.getValue().policy().rules().size();
        }
        this.rules = place;
        for (Policy policy : policies) {
            Set<String> standards = new HashSet<>();
            collect(policy, standards);
            standardsOf.put(policy.source(), standards);
        }
    }

    /** The rules packed with the program. */
    public static Rulebook builtIn() {
        RuleSources sources = RuleSources.builtIn();
        return new Rulebook(sources, BuiltInRules.contents(), new RuleBases(BuiltInRules.load()));
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
        return new Rulebook(sources, BookReader.read(sources, Map.of()), new RuleBases(RuleCompiler.compile(sources)));
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
        RuleSources changed = next.without(known.keySet());
        Map<String, RuleModel> anew = changed.files().isEmpty() ? Map.of() : RuleCompiler.compile(changed);
        return new Rulebook(next, read, bases.with(known.keySet(), anew));
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
        return judge(List.of(enterprise), wanted).get(0);
    }

    /**
     * The same for several enterprises at once, which takes less time than one after the other: a rule that has spoken of one is
     * still at hand for the next.
     *
     * @param enterprises at least one, all looked at on the same day
     * @throws IllegalArgumentException when they are not
     */
    public List<List<Finding>> judge(List<Enterprise> enterprises, Predicate<Policy> wanted) {
        if (enterprises.stream().map(Enterprise::asOf).distinct().count() != 1) {
            throw new IllegalArgumentException("only enterprises looked at on one day are judged together");
        }
        JudgedDay day = day(enterprises.get(0).asOf());
        Requirements requirements = new Requirements(firstPlaces, day.heard());
        List<JudgedDay.Judged> concerned = day.concerned(wanted, standardsOf);
        if (concerned.isEmpty()) {
            return enterprises.stream().map(enterprise -> List.<Finding>of()).toList();
        }
        if (concerned.size() == day.whole().judged().size()) {
            hear(enterprises, day.whole().files(), requirements);
        } else {
            hearByFamily(enterprises, day, concerned, requirements);
        }
        IntStream.Builder asked = IntStream.builder();
        concerned.forEach(one -> one.places().forEach(asked::add));
        int[] places = asked.build().toArray();
        return enterprises.stream()
                .map(enterprise -> requirements.settle(enterprise, places))
                .toList();
    }

    /** Keys of the answers that the policies wanted, and the standards they refer to, can ask for on a day. */
    public SortedSet<String> figures(LocalDate day, Predicate<Policy> wanted) {
        SortedSet<String> keys = new TreeSet<>();
        JudgedDay judged = day(day);
        judged.concerned(wanted, standardsOf).stream()
                .flatMap(one -> one.places().stream())
                .map(place -> Objects.requireNonNull(judged.heard()[place]))
                .forEach(criterion -> keys.addAll(Parts.of(criterion.reads())));
        return keys;
    }

    /** Says that its user is done with it. It holds nothing but memory. */
    @Override
    public void close() {}

    private void hear(List<Enterprise> enterprises, List<String> files, Requirements requirements) {
        KieSession session = bases.of(files).newKieSession(SETTINGS, null);
        try {
            session.setGlobal("要求", requirements);
            enterprises.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private void hearByFamily(
            List<Enterprise> enterprises, JudgedDay day, List<JudgedDay.Judged> concerned, Requirements requirements) {
        Set<JudgedDay.Judged> some = Collections.newSetFromMap(new IdentityHashMap<>());
        some.addAll(concerned);
        for (JudgedDay.Family family : day.families()) {
            if (some.containsAll(family.judged())) {
                hear(enterprises, family.files(), requirements);
            } else {
                family.judged().stream()
                        .filter(some::contains)
                        .forEach(one -> hear(enterprises, List.of(one.policy().source()), requirements));
            }
        }
    }

    private void collect(Policy policy, Set<String> standards) {
        for (Rule rule : policy.rules()) {
            for (String id : rule.call().standards()) {
                if (standards.add(id)) {
                    policies.stream()
                            .filter(other -> other.id().equals(id))
                            .forEach(other -> collect(other, standards));
                }
            }
        }
    }

    private JudgedDay day(LocalDate day) {
        JudgedDay known = days.get(day);
        if (known != null) {
            return known;
        }
        if (days.size() >= DAYS_REMEMBERED) {
            days.clear();
        }
        JudgedDay made = JudgedDay.of(day, policies, firstPlaces, rules);
        days.put(day, made);
        return made;
    }

    private static KieSessionConfiguration settings() {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }
}
