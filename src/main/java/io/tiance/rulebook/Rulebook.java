package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Findings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A set of rules, read, checked and compiled. Immutable; any number of threads may judge by it.
 */
public final class Rulebook implements AutoCloseable {
    private static final int DAYS_REMEMBERED = 64;
    private final RuleSources sources;
    private final SortedMap<String, BookReader.Content> contents;
    private final List<Policy> policies;
    private final String digest;
    private final RuleBases bases;
    /** Ids of the standards that the policy of a file refers to, itself or through others. */
    private final Map<String, Set<String>> standardsOf = new HashMap<>();

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

    /** One version of each policy: the one in force on the day, else the last that was, else the first to come; by id. */
    public List<Policy> policies(LocalDate day) {
        return day(day).oneOfEach();
    }

    /** Names exactly this set of rules. */
    public String digest() {
        return digest;
    }

    /**
     * Tests every criterion of every policy that is judged on the enterprise's day.
     *
     * @return one finding per criterion, policy by policy in the order of its document, its limits last
     */
    public List<Finding> judge(Enterprise enterprise) {
        return judge(enterprise, policy -> true);
    }

    /** The same for the policies wanted, and the standards they refer to. */
    public List<Finding> judge(Enterprise enterprise, Predicate<Policy> wanted) {
        return findings(enterprise, wanted).stream().flatMap(Findings::all).toList();
    }

    /** The same by policies. */
    public List<Findings> findings(Enterprise enterprise, Predicate<Policy> wanted) {
        return day(enterprise.asOf()).sitting(wanted).judge(enterprise);
    }

    /** Keys of the answers that the policies wanted, and the standards they refer to, can ask for on a day. */
    public SortedSet<String> figures(LocalDate day, Predicate<Policy> wanted) {
        SortedSet<String> keys = new TreeSet<>();
        day(day).concerned(wanted).stream()
                .flatMap(policy -> policy.rules().stream())
                .map(Rule::criterion)
                .filter(criterion -> criterion.inForce(day))
                .forEach(criterion -> keys.addAll(Parts.of(criterion.reads())));
        return keys;
    }

    /** Says that its user is done with it. It holds nothing but memory. */
    @Override
    public void close() {}

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
        JudgedDay made = new JudgedDay(day, policies, standardsOf, bases);
        days.put(day, made);
        return made;
    }
}
