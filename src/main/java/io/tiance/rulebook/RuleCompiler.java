package io.tiance.rulebook;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
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

    /** Where a rule begins to speak. There it says its file and number, and asks whether it is to go on. */
    private static final Pattern THEN = Pattern.compile("(?m)^then[ \\t]*$");

    private static final ClassLoader PROGRAM = new Program();

    private RuleCompiler() {}

    /**
     * The classes of the program, but for rules: those are compiled here, under names that no other build has. The class loaders
     * of the JDK keep a lock for each class and an entry for each file they were ever asked for, so each reload would leave some
     * hundred behind.
     */
    private static final class Program extends ClassLoader {
        Program() {
            super(RuleCompiler.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("rules.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith("rules/") ? null : super.getResource(name);
        }
    }

    /**
     * Compiles at run time, one build at a time: the compiler is not thread-safe. Nothing but the models holds on to what was
     * compiled, so it goes when they go. Each build has a thread of its own, because the compiler leaves a megabyte of names with
     * the thread it ran on.
     *
     * @return what each file compiled to, by its path
     */
    static synchronized Map<String, RuleModel> compile(RuleSources sources) {
        try {
            return CompletableFuture.supplyAsync(() -> compiled(sources), RuleCompiler::onItsOwn)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RulebookException refused ? refused : e;
        }
    }

    private static void onItsOwn(Runnable task) {
        new Thread(task, "rule-compiler").start();
    }

    private static Map<String, RuleModel> compiled(RuleSources sources) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("io.tiance", "rules", UUID.randomUUID().toString());
        try {
            build(sources, release);
            KieContainer container = services.newKieContainer(release, PROGRAM);
            InternalKieModule module =
                    (InternalKieModule) services.getRepository().getKieModule(release);
            Map<String, RuleModel> models = models(modelNames(module), container.getClassLoader());
            models.values().forEach(RuleModel::get);
            container.dispose();
            return models;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** What each rule file compiled to, by its path, which the package of the model's class tells. */
    static Map<String, RuleModel> models(List<String> modelNames, ClassLoader classes) {
        Map<String, RuleModel> models = new TreeMap<>();
        for (String name : modelNames) {
            String folder = name.substring("rules.".length(), name.lastIndexOf('.'));
            models.put(folder.replace('.', '/') + ".drl", new RuleModel(name, classes));
        }
        return models;
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
                                .newByteArrayResource(prepared(path, text).getBytes(StandardCharsets.UTF_8), "UTF-8")));
        KieBuilder builder = services.newKieBuilder(files, PROGRAM);
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

    /** The text as it is compiled, line by line where it was. */
    private static String prepared(String file, String text) {
        AtomicInteger number = new AtomicInteger();
        return THEN.matcher(text.replaceFirst("(?m)^[ ]*(package\\s+[\\w.]+)\\s*;?", "$1; " + PREAMBLE))
                .replaceAll(then -> Matcher.quoteReplacement(
                        "then if( 要求.begin( \"%s\", %d ) )".formatted(file, number.getAndIncrement())));
    }

    /** Whether so many rules can say where they stand. */
    static boolean canSpeak(String text, int rules) {
        return THEN.matcher(text).results().count() == rules;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
