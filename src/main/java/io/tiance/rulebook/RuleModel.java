package io.tiance.rulebook;

import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** What one rule file compiled to, loaded when it is first judged by: many are in force on no day that is asked for. */
final class RuleModel {
    private final String name;
    private final ClassLoader classes;
    private volatile @Nullable Model model;

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

    private Model load() {
        try {
            return (Model) classes.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules are damaged: " + name, e);
        }
    }
}
