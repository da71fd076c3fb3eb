package io.tiance.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieContainer;

/** Compiles rule files that have been read and found in order. */
final class RuleCompiler {
    /** What every rule file may use; put behind its package name so that line numbers stay. */
    private static final String PREAMBLE = "import io.tiance.enterprise.Enterprise; "
            + "import static io.tiance.verdict.Conditions.*; import static io.tiance.verdict.Scores.*; "
            + "import static io.tiance.verdict.Awards.*; import static io.tiance.verdict.Requirements.*; "
            + "global io.tiance.verdict.Requirements 要求;";

    /** Each file is compiled in the folder that its package names. */
    private static final String RULES_FILE = "/rules.drl";

    /** A compiled set of rules and the way to let go of it. */
    record Compiled(KieBase base, Runnable release) {}

    private RuleCompiler() {}

    /** Compiles at run time, into a container of its own. One at a time: the compiler is not thread-safe. */
    static synchronized Compiled compile(RuleSources sources) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("io.tiance", "rules", UUID.randomUUID().toString());
        build(sources, release);
        KieContainer container = services.newKieContainer(release, RuleCompiler.class.getClassLoader());
        KieBase base = container.newKieBase(configuration(services));
        return new Compiled(base, () -> {
            container.dispose();
            services.getRepository().removeKieModule(release);
        });
    }

    /** Compiles to class files, by path. */
    static Map<String, byte[]> classes(RuleSources sources) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.tiance", "rules", "built-in");
        InternalKieModule module = (InternalKieModule) build(sources, release).getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        Collection<String> names = module.getFileNames();
        names.stream()
                .filter(name -> name.endsWith(".class") || name.endsWith("drools-model"))
                .forEach(name -> classes.put(name, module.getBytes(name)));
        return classes;
    }

    static KieBaseConfiguration configuration(KieServices services) {
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    private static KieBuilder build(RuleSources sources, ReleaseId release) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        sources.files()
                .forEach((path, text) -> files.write(
                        "src/main/resources/rules/" + path.replaceFirst("\\.drl$", RULES_FILE),
                        services.getResources()
                                .newByteArrayResource(withPreamble(text).getBytes(StandardCharsets.UTF_8), "UTF-8")));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Fault> faults = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            String path = message.getPath() == null
                    ? ""
                    : message.getPath()
                            .replaceFirst("^(src/main/resources/)?rules/", "")
                            .replace(RULES_FILE, ".drl");
            faults.add(new Fault(path, Math.max(message.getLine(), 0), "编译失败：" + firstLine(message.getText())));
        }
        if (!faults.isEmpty()) {
            throw new RulebookException(faults);
        }
        return builder;
    }

    private static String withPreamble(String text) {
        return text.replaceFirst("(?m)^(package\\s+[\\w.]+)\\s*;?", "$1; " + PREAMBLE);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
