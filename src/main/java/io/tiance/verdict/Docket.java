package io.tiance.verdict;

import io.tiance.enterprise.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is judged together: the requirements of some policies, policy by policy in the order of their documents. */
public final class Docket {
    /**
     * The requirements of a policy.
     *
     * @param policy its id
     * @param place of the policy among the policies
     * @param from of its requirements
     * @param to of its requirements, exclusive
     * @param groups of its point table, in their order
     * @param shape how they make its verdict
     */
    record Part(String policy, int place, int from, int to, List<Group> groups, Shape shape) {
        /** A policy of which nothing is judged on the day. */
        static final Part NONE = new Part("", -1, 0, 0, List.of(), Shape.NONE);
    }

    /**
     * A group of a point table.
     *
     * @param rows places of its rows
     * @param caps places of what limits it
     */
    record Group(String name, int[] rows, int[] caps) {}

    private final Requirement[] requirements;
    /** Of what concerns every enterprise and is weighed for none, the same for all; else null. */
    private final @Nullable Clause[] plain;
    /** Places of what concerns every enterprise and is weighed for each. */
    private final int[] weighed;

    private final List<Part> policies;
    private final Map<String, Part> byPolicy = new LinkedHashMap<>();

    /** @param requirements those of one policy one after the other */
    public Docket(List<Requirement> requirements) {
        this.requirements = requirements.toArray(Requirement[]::new);
        this.plain = new Clause[this.requirements.length];
        for (int i = 0; i < plain.length; i++) {
            if (this.requirements[i].concernsAll() && !this.requirements[i].weighs()) {
                plain[i] = new Clause(this.requirements[i], Keys.NONE);
            }
        }
        this.weighed = IntStream.range(0, plain.length)
                .filter(place -> this.requirements[place].concernsAll() && this.requirements[place].weighs())
                .toArray();
        int from = 0;
        for (int to = 1; to <= this.requirements.length; to++) {
            String policy = policy(from);
            if (to == this.requirements.length || !policy.equals(policy(to))) {
                byPolicy.put(policy, new Part(policy, byPolicy.size(), from, to, groups(from, to), shape(from, to)));
                from = to;
            }
        }
        this.policies = List.copyOf(byPolicy.values());
    }

    Requirement[] requirements() {
        return requirements;
    }

    /** What concerns every enterprise, by place; null where it concerns some. */
    @Nullable
    Clause[] concerningAll() {
        Clause[] clauses = plain.clone();
        for (int place : weighed) {
            clauses[place] = new Clause(requirements[place], Keys.NONE);
        }
        return clauses;
    }

    List<Part> policies() {
        return policies;
    }

    Part of(String policy) {
        return byPolicy.getOrDefault(policy, Part.NONE);
    }

    private String policy(int place) {
        return requirements[place].criterion().policy();
    }

    private Shape shape(int from, int to) {
        return Shape.of(IntStream.range(from, to)
                .mapToObj(place -> requirements[place].criterion())
                .filter(criterion -> !criterion.role().limits())
                .toList());
    }

    private List<Group> groups(int from, int to) {
        List<Group> groups = new ArrayList<>();
        IntStream.range(from, to)
                .filter(place -> requirements[place].score() != null)
                .mapToObj(place -> requirements[place].criterion().scoreGroup())
                .distinct()
                .forEach(name -> groups.add(new Group(
                        name,
                        ofGroup(name, from, to, Criterion.Role.SCORE),
                        ofGroup(name, from, to, Criterion.Role.GROUP_CAP))));
        return List.copyOf(groups);
    }

    private int[] ofGroup(String name, int from, int to, Criterion.Role role) {
        return IntStream.range(from, to)
                .filter(place -> requirements[place].criterion().role() == role
                        && requirements[place].criterion().scoreGroup().equals(name))
                .toArray();
    }
}
