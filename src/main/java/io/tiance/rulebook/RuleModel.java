package io.tiance.rulebook;

import io.tiance.verdict.Requirement;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** What one rule file compiled to, loaded when it is first judged by: many are in force on no day that is asked for. */
final class RuleModel {
    private final String name;
    private final ClassLoader classes;
    private volatile @Nullable Model model;
    /** What its rules ask, in their order, once they have been heard. */
    private volatile @Nullable List<Requirement> heard;

    /** @param name of the class that the compiler made of the file */
    RuleModel(String name, ClassLoader classes) {
        this.name = name;
        this.classes = classes;
    }

    Model get() {
        Model loaded = model;
        if (loaded == null) {
            loaded = load();
            model = loaded;
        }
        return loaded;
    }

    /** Some of its rules alone, by their names. */
    Model only(Set<String> names) {
        Model all = get();
        ModelImpl some = new ModelImpl(all.getName());
        all.getGlobals().forEach(some::addGlobal);
        all.getTypeMetaDatas().forEach(some::addTypeMetaData);
        all.getRules().stream().filter(rule -> names.contains(rule.getName())).forEach(some::addRule);
        return some;
    }

    @Nullable
    List<Requirement> heard() {
        return heard;
    }

    void heard(List<Requirement> requirements) {
        heard = requirements;
    }

    private Model load() {
        try {
            return (Model) classes.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules are damaged: " + name, e);
        }
    }
}
