package io.tiance.report;

import io.tiance.enterprise.InputException;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know about: some families, some policies by id, or, with neither, all there is. Shared standards are
 * never a goal of their own.
 */
public record Goals(Set<Policy.Family> families, Set<String> policies) implements Predicate<Policy> {
    /** The families one can ask for, in the order they are shown. */
    public static final List<Policy.Family> FAMILIES =
            List.of(Policy.Family.总部, Policy.Family.专精特新, Policy.Family.高企培育, Policy.Family.工业上楼);

    /** Everything. */
    public static final Goals ALL = new Goals(Set.of(), Set.of());

    /**
     * Reads {@code families} or {@code policies} of a request: lists, or text with commas.
     *
     * @throws InputException when both are given, or a name is not known
     */
    public static Goals read(Map<?, ?> parts, Rulebook rules) {
        Set<Policy.Family> families = families(parts.get("families"));
        List<String> policies = names("policies", parts.get("policies"));
        if (!families.isEmpty() && !policies.isEmpty()) {
            throw new InputException("policies", String.join("、", policies), "families 与 policies 只能填一种");
        }
        Set<String> known = new TreeSet<>();
        rules.policies().stream()
                .filter(policy -> policy.kind() != Policy.Kind.标准)
                .forEach(policy -> known.add(policy.id()));
        for (String id : policies) {
            if (!known.contains(id)) {
                throw new InputException("policies", id, "没有编号为“" + id + "”的政策；全部编号见 /api/v1/policies");
            }
        }
        return new Goals(families, new TreeSet<>(policies));
    }

    /**
     * Families by name: a list, or text with commas.
     *
     * @throws InputException when a name is not known
     */
    public static Set<Policy.Family> families(@Nullable Object given) {
        Set<Policy.Family> chosen = EnumSet.noneOf(Policy.Family.class);
        names("families", given).forEach(name -> chosen.add(family(name)));
        return chosen;
    }

    @Override
    public boolean test(Policy policy) {
        return policy.kind() != Policy.Kind.标准
                && (families.isEmpty() || families.contains(policy.family()))
                && (policies.isEmpty() || policies.contains(policy.id()));
    }

    private static Policy.Family family(String name) {
        return FAMILIES.stream()
                .filter(family -> family.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("families", name, "没有“" + name + "”这一类；可填 总部、专精特新、高企培育、工业上楼"));
    }

    private static List<String> names(String field, @Nullable Object given) {
        if (given == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        if (given instanceof Collection<?> list) {
            list.forEach(one -> names.add(String.valueOf(one).strip()));
        } else if (given instanceof String text) {
            text.lines().flatMap(line -> List.of(line.split("[,，、]")).stream()).forEach(one -> names.add(one.strip()));
        } else {
            throw new InputException(field, String.valueOf(given), field + " 应为列表，例如 [\"总部\"]");
        }
        names.removeIf(String::isEmpty);
        return names;
    }
}
