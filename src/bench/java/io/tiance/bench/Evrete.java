package io.tiance.bench;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: rules as lambdas in its own network; the knowledge is shared, a stateless session is of one company. */
final class Evrete implements Contestant {
    private final Knowledge knowledge;

    /** A company under judgement. */
    public record Case(Figures figures, Sheet sheet) {}

    Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        int number = 0;
        for (Clause clause : Clause.all()) {
            ValuesPredicate when =
                    values -> clause.when().test(values.get(0, Case.class).figures());
            rules.newRule(clause.name() + " #" + number++)
                    .forEach("$case", Case.class)
                    .where(when, "$case")
                    .execute(context ->
                            clause.then().accept(context.<Case>get("$case").sheet()));
        }
        knowledge = rules.build();
    }

    @Override
    public Result judge(Company company) {
        Sheet sheet = new Sheet();
        knowledge.newStatelessSession().insertAndFire(new Case(Figures.of(company), sheet));
        return RollUp.of(sheet);
    }
}
