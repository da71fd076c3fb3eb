package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Requirement;
import io.tiance.verdict.Requirements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Map<Looking, Restriction> made = new ConcurrentHashMap<>();

    /** The rules of these files that look at any of these figures to tell whom they concern. */
    private record Looking(SortedSet<String> figures, List<String> files) {}

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

    /** The selective rules of these policies, those apart that look at different figures. */
    List<Restriction> restrictions(List<Policy> policies) {
        List<Restriction> restrictions = new ArrayList<>();
        for (SortedSet<String> figures : figuresTogether(policies)) {
            List<Policy> looking = policies.stream()
                    .filter(policy -> policy.rules().stream().anyMatch(rule -> looks(rule, figures)))
                    .toList();
            restrictions.add(made.computeIfAbsent(
                    new Looking(figures, looking.stream().map(Policy::source).toList()),
                    one -> restriction(figures, looking)));
        }
        return restrictions;
    }

    /** Figures that selective rules look at; in one set if they are, or if others join them. */
    private static List<SortedSet<String>> figuresTogether(List<Policy> policies) {
        List<SortedSet<String>> together = new ArrayList<>();
        for (Policy policy : policies) {
            for (Rule rule : policy.rules()) {
                SortedSet<String> figures = new TreeSet<>(rule.criterion().selects());
                List<SortedSet<String>> joining = together.stream()
                        .filter(other -> !Collections.disjoint(other, figures))
                        .toList();
                joining.forEach(figures::addAll);
                together.removeAll(joining);
                if (!figures.isEmpty()) {
                    together.add(figures);
                }
            }
        }
        return together;
    }

    private static boolean looks(Rule rule, Set<String> figures) {
        return !Collections.disjoint(rule.criterion().selects(), figures);
    }

    private Restriction restriction(SortedSet<String> figures, List<Policy> looking) {
        List<Restriction.Place> places = new ArrayList<>();
        List<Model> some = new ArrayList<>();
        for (Policy policy : looking) {
            Set<String> names = new HashSet<>();
            for (int number = 0; number < policy.rules().size(); number++) {
                Rule rule = policy.rules().get(number);
                if (looks(rule, figures)) {
                    names.add(rule.name());
                    places.add(new Restriction.Place(policy.source(), number, rule.criterion()));
                }
            }
            some.add(model(policy).only(names));
        }
        return new Restriction(make(some), figures.stream().map(Vocabulary::get).toList(), places);
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
        made.forEach((looking, restriction) -> {
            if (kept.containsAll(looking.files())) {
                changed.made.put(looking, restriction);
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
