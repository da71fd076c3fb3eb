package io.tiance.rulebook;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.KieBaseOption;

/** The compiled rules of one file, made ready when they are first judged by: many are in force on no day that is asked for. */
final class RuleBase {
    private static final KieBaseOption MUTABILITY = KieBaseMutabilityOption.DISABLED;

    private final String model;
    private final ClassLoader classes;
    private volatile @Nullable KieBase base;

    /** @param model name of the class that the compiler made of the file */
    RuleBase(String model, ClassLoader classes) {
        this.model = model;
        this.classes = classes;
    }

    KieBase get() {
        KieBase made = base;
        if (made == null) {
            synchronized (RuleBase.class) { // nothing promises that two may be made at a time
                made = base;
                if (made == null) {
                    made = make();
                    base = made;
                }
            }
        }
        return made;
    }

    private KieBase make() {
        try {
            Model compiled =
                    (Model) classes.loadClass(model).getDeclaredConstructor().newInstance();
            return KieBaseBuilder.createKieBaseFromModel(compiled, MUTABILITY);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules are damaged: " + model, e);
        }
    }
}
