package io.tiance.bench;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN: decision tables for point tables, three-valued FEEL for criteria; all decisions of a model at once. FEEL is
 * interpreted, as by default: compiling it was tried, took minutes to set up, and gained nothing that could be seen.
 */
final class KieDmn implements Contestant {
    private final DMNRuntime runtime;
    private final DMNModel highTech;
    private final DMNModel techSme;
    private final DMNModel innovative;

    KieDmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource("high-tech"), resource("tech-sme"), resource("innovative")))
                .getOrElseThrow(IllegalStateException::new);
        highTech = model("high-tech");
        techSme = model("tech-sme");
        innovative = model("innovative");
    }

    private static org.kie.api.io.Resource resource(String name) {
        return ResourceFactory.newClassPathResource("io/tiance/bench/" + name + ".dmn", "UTF-8", KieDmn.class);
    }

    private DMNModel model(String name) {
        DMNModel model = runtime.getModel("https://tiance.io/bench/" + name, name);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return model;
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

    private void decide(DMNModel model, Map<String, Object> answers, Sheet sheet) {
        DMNContext context = runtime.newContext();
        answers.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        for (DMNDecisionResult decision : result.getDecisionResults()) {
            Outputs.write(sheet, decision.getDecisionName(), decision.getResult());
        }
    }
}
