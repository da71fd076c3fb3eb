package io.tiance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/** Drools as its manual has it: a rule per criterion and outcome, a rule per row of a table, executable model, one session each. */
final class PlainDrools implements Contestant {
    private static final String[] FILES = {
        "high-tech.drl", "high-tech-points.drl", "tech-sme.drl", "innovative.drl", "size.drl"
    };

    private final KieBase base;

    PlainDrools() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        for (String file : FILES) {
            files.write(
                    "src/main/resources/io/tiance/bench/" + file,
                    services.getResources().newByteArrayResource(read(file), "UTF-8"));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        var settings = services.newKieBaseConfiguration();
        settings.setOption(KieBaseMutabilityOption.DISABLED);
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(settings);
    }

    @Override
    public Result judge(Company company) {
        Sheet sheet = new Sheet();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("sheet", sheet);
            session.insert(company);
            session.insert(Figures.of(company));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return RollUp.of(sheet);
    }

    private static byte[] read(String file) {
        try (InputStream in = PlainDrools.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
