package io.tiance.bench;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: rules as lambdas. The rules and the engine are shared; facts are of one company. */
final class EasyRulesContestant implements Contestant {
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesContestant() {
        int number = 0;
        for (Clause clause : Clause.all()) {
            // rules are told apart by name, and one of another name may settle the same criterion
            rules.register(new RuleBuilder()
                    .name(clause.name() + " #" + number++)
                    .when(facts -> clause.when().test(facts.get("figures")))
                    .then(facts -> clause.then().accept(facts.get("sheet")))
                    .build());
        }
    }

    @Override
    public Result judge(Company company) {
        Sheet sheet = new Sheet();
        Facts facts = new Facts();
        facts.put("figures", Figures.of(company));
        facts.put("sheet", sheet);
        engine.fire(rules, facts);
        return RollUp.of(sheet);
    }
}
