package io.tiance.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Rule bases of some of the files of a book, each made when it is first judged by. */
final class RuleBases {
    private final Map<String, RuleModel> models;
    private final Map<List<String>, KieBase> made = new ConcurrentHashMap<>();

    /** @param models by the path of their file */
    RuleBases(Map<String, RuleModel> models) {
        this.models = models;
    }

    /** The rules of these files together. */
    KieBase of(List<String> files) {
        KieBase base = made.get(files);
        return base == null ? made.computeIfAbsent(files, this::make) : base;
    }

    /** The same with only these files kept and others compiled anew; what holds nothing but kept files is not made again. */
    RuleBases with(Set<String> kept, Map<String, RuleModel> anew) {
        Map<String, RuleModel> all = new TreeMap<>(models);
        all.keySet().retainAll(kept);
        all.putAll(anew);
        RuleBases changed = new RuleBases(all);
        made.forEach((files, base) -> {
            if (kept.containsAll(files)) {
                changed.made.put(files, base);
            }
        });
        return changed;
    }

    private KieBase make(List<String> files) {
        synchronized (RuleBases.class) { // nothing promises that two may be made at a time
            return KieBaseBuilder.createKieBaseFromModel(
                    files.stream()
                            .map(file -> Objects.requireNonNull(models.get(file), file)
                                    .get())
                            .toList(),
                    KieBaseMutabilityOption.DISABLED);
        }
    }
}
