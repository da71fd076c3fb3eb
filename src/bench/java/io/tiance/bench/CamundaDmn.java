package io.tiance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Camunda's decision engine with FEEL-Scala, on the same models; one decision after the other, as its interface wants it. It
 * keeps models parsed, but parses each FEEL expression anew whenever it is evaluated, and offers no setting against that.
 */
final class CamundaDmn implements Contestant {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final List<DmnDecision> highTech = decisions("high-tech");
    private final List<DmnDecision> techSme = decisions("tech-sme");
    private final List<DmnDecision> innovative = decisions("innovative");

    private List<DmnDecision> decisions(String name) {
        try (InputStream in = CamundaDmn.class.getResourceAsStream(name + ".dmn")) {
            return engine.parseDecisions(in).stream()
                    .filter(decision -> Outputs.asked(decision.getKey()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Result judge(Company company) {
        Figures figures = Figures.of(company);
        Sheet sheet = new Sheet();
        decide(highTech, Inputs.highTech(figures), sheet);
        decide(techSme, Inputs.techSme(figures), sheet);
        decide(innovative, Inputs.innovative(figures), sheet);
        return RollUp.of(sheet);
    }

    private void decide(List<DmnDecision> decisions, Map<String, Object> answers, Sheet sheet) {
        VariableContext variables = Variables.fromMap(answers).asVariableContext();
        for (DmnDecision decision : decisions) {
            DmnDecisionResult result = engine.evaluateDecision(decision, variables);
            DmnDecisionResultEntries row = result.getSingleResult();
            if (row != null) {
                Outputs.write(sheet, decision.getKey(), row.size() == 1 ? row.getFirstEntry() : row.getEntryMap());
            }
        }
    }
}
