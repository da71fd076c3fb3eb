package io.tiance.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What is judged of a rule book on a day. */
final class JudgedDay {
    private static final int SITTINGS_REMEMBERED = 256;

    private final LocalDate day;
    private final List<Policy> oneOfEach;
    private final List<Policy> policies;
    /** Of each policy: it and the standards it refers to. */
    private final List<BitSet> together = new ArrayList<>();

    private final RuleBases bases;
    private final Map<BitSet, Sitting> sittings = new ConcurrentHashMap<>();

    /**
     * @param policies all of the book
     * @param standardsOf ids of the standards that the policy of a file refers to
     */
    JudgedDay(LocalDate day, List<Policy> policies, Map<String, Set<String>> standardsOf, RuleBases bases) {
        this.day = day;
        Map<String, Policy> chosen = new TreeMap<>();
        for (Policy policy : policies) {
            chosen.merge(policy.id(), policy, (earlier, later) -> later.from().isAfter(day) ? earlier : later);
        }
        this.oneOfEach = List.copyOf(chosen.values());
        this.policies = policies.stream().filter(policy -> policy.judged(day)).toList();
        this.bases = bases;
        for (Policy policy : this.policies) {
            Set<String> standards = Objects.requireNonNull(standardsOf.get(policy.source()));
            BitSet with = new BitSet();
            for (int i = 0; i < this.policies.size(); i++) {
                Policy other = this.policies.get(i);
                boolean referredTo = other.kind() == Policy.Kind.标准 && standards.contains(other.id());
                if (other == policy || referredTo) {
                    with.set(i);
                }
            }
            together.add(with);
        }
    }

    List<Policy> oneOfEach() {
        return oneOfEach;
    }

    /** The policies wanted, and the standards they refer to. */
    List<Policy> concerned(Predicate<Policy> wanted) {
        return which(wanted).stream().mapToObj(policies::get).toList();
    }

    /** To judge the policies wanted, and the standards they refer to. */
    Sitting sitting(Predicate<Policy> wanted) {
        BitSet which = which(wanted);
        Sitting known = sittings.get(which);
        if (known == null) {
            if (sittings.size() >= SITTINGS_REMEMBERED) {
                sittings.clear();
            }
            known = convene(which);
            sittings.put(which, known);
        }
        return known;
    }

    private BitSet which(Predicate<Policy> wanted) {
        BitSet which = new BitSet(policies.size());
        for (int i = 0; i < policies.size(); i++) {
            if (wanted.test(policies.get(i))) {
                which.or(together.get(i));
            }
        }
        return which;
    }

    private Sitting convene(BitSet which) {
        List<Policy> judged = which.stream().mapToObj(policies::get).toList();
        return new Sitting(day, judged, bases.requirements(judged), bases.restrictions(policies));
    }
}
