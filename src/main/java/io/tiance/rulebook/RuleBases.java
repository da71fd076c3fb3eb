package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Requirement;
import io.tiance.verdict.Requirements;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/** The compiled rules of a book: heard once, and put together to tell whom they concern. Each when it is first judged by. */
final class RuleBases {
    /** Made once: a session that has to make its own costs more than judging. */
    private static final KieSessionConfiguration SETTINGS = settings();

    /** Every rule fires for it, since a blank may concern anybody. On what day it is looked at makes no difference. */
    private static final Enterprise BLANK_FORM = Enterprise.of(Map.of(), LocalDate.EPOCH);

    private final Map<String, RuleModel> models;
    private final Map<List<String>, KieBase> made = new ConcurrentHashMap<>();

    /** @param models by the path of their file */
    RuleBases(Map<String, RuleModel> models) {
        this.models = models;
    }

    /** Fires those rules that concern an enterprise. */
    static void fire(KieBase base, Enterprise enterprise, Requirements requirements) {
        KieSession session = base.newKieSession(SETTINGS, null);
        try {
            session.setGlobal("要求", requirements);
            session.insert(enterprise);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The selective rules of these policies together. */
    KieBase of(List<Policy> policies) {
        List<String> files = policies.stream().map(Policy::source).toList();
        KieBase base = made.get(files);
        return base == null
                ? made.computeIfAbsent(
                        files,
                        all -> make(policies.stream()
                                .map(policy -> model(policy).selective(policy))
                                .toList()))
                : base;
    }

    /** What the rules of each of these policies ask, by the file, in their order. */
    Map<String, List<Requirement>> requirements(Collection<Policy> policies) {
        hear(policies.stream().filter(policy -> model(policy).heard() == null).toList());
        Map<String, List<Requirement>> requirements = new HashMap<>();
        for (Policy policy : policies) {
            requirements.put(
                    policy.source(), Objects.requireNonNull(model(policy).heard()));
        }
        return requirements;
    }

    private void hear(List<Policy> policies) {
        if (policies.isEmpty()) {
            return;
        }
        Map<String, Policy> byFile = policies.stream().collect(Collectors.toMap(Policy::source, policy -> policy));
        Requirements requirements = new Requirements((file, number) ->
                Objects.requireNonNull(byFile.get(file)).rules().get(number).criterion());
        fire(make(policies.stream().map(policy -> model(policy).get()).toList()), BLANK_FORM, requirements);
        Map<Criterion, Requirement> said = new IdentityHashMap<>();
        requirements.said().forEach(one -> said.put(one.criterion(), one));
        for (Policy policy : policies) {
            model(policy)
                    .heard(policy.rules().stream()
                            .map(rule -> Objects.requireNonNull(said.get(rule.criterion()), rule::name))
                            .toList());
        }
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

    private RuleModel model(Policy policy) {
        return Objects.requireNonNull(models.get(policy.source()), policy.source());
    }

    private static KieBase make(List<Model> models) {
        synchronized (RuleBases.class) { // nothing promises that two may be made at a time
            return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        }
    }

    private static KieSessionConfiguration settings() {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }
}
