package io.tiance.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
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

    private RuleCompiler() {}

    /**
     * Compiles at run time, one build at a time: the compiler is not thread-safe. Nothing but the rule bases holds on to what was
     * compiled, so it goes when they go.
     *
     * @return a rule base for each file, by its path
     */
    static synchronized Map<String, RuleBase> compile(RuleSources sources) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("io.tiance", "rules", UUID.randomUUID().toString());
        try {
            build(sources, release);
            KieContainer container = services.newKieContainer(release, RuleCompiler.class.getClassLoader());
            InternalKieModule module =
                    (InternalKieModule) services.getRepository().getKieModule(release);
            Map<String, RuleBase> bases = bases(modelNames(module), container.getClassLoader());
            bases.values().forEach(RuleBase::get);
            container.dispose();
            return bases;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** A rule base for each compiled rule file, by its path, which the model's package tells. */
    static Map<String, RuleBase> bases(List<String> modelNames, ClassLoader classes) {
        Map<String, RuleBase> bases = new TreeMap<>();
        for (String name : modelNames) {
            String folder = name.substring("rules.".length(), name.lastIndexOf('.'));
            bases.put(folder.replace('.', '/') + ".drl", new RuleBase(name, classes));
        }
        return bases;
    }

    /** Class names of the models in a compiled module. */
    static List<String> modelNames(InternalKieModule module) {
        return module.getFileNames().stream()
                .filter(name -> name.endsWith("drools-model"))
                .flatMap(name -> new String(module.getBytes(name), StandardCharsets.UTF_8).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .sorted()
                .toList();
    }

    /** Compiles to class files. */
    static InternalKieModule module(RuleSources sources) {
        ReleaseId release = KieServices.get().newReleaseId("io.tiance", "rules", "built-in");
        return (InternalKieModule) build(sources, release).getKieModule();
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
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            throw new RulebookException(List.of(new Fault("", 0, "编译失败：" + firstLine(String.valueOf(e.getMessage())))));
        }
        List<Fault> faults = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            faults.add(fault(message, sources));
        }
        if (!faults.isEmpty()) {
            throw new RulebookException(faults);
        }
        return builder;
    }

    /** A message about a generated class is laid to the rule file it was generated from; its line there means nothing. */
    private static Fault fault(Message message, RuleSources sources) {
        String path = message.getPath() == null ? "" : message.getPath();
        if (path.endsWith(".java")) {
            String source = sources.files().keySet().stream()
                    .filter(file -> path.contains("/rules/" + file.replaceFirst("\\.drl$", "/")))
                    .findFirst()
                    .orElse("");
            return new Fault(source, 0, "编译失败：" + firstLine(message.getText()).replaceAll("\\S+\\.java", "生成的类"));
        }
        String source = path.replaceFirst("^(src/main/resources/)?rules/", "").replace(RULES_FILE, ".drl");
        return new Fault(source, Math.max(message.getLine(), 0), "编译失败：" + firstLine(message.getText()));
    }

    private static String withPreamble(String text) {
        return text.replaceFirst("(?m)^[ ]*(package\\s+[\\w.]+)\\s*;?", "$1; " + PREAMBLE);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
