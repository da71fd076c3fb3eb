package io.tiance.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** The rules packed with the program: compiled when it is built, so that starting it needs no compiler. */
public final class BuiltInRules {
    private static final String MODELS = "/META-INF/tiance/rule-models";

    private BuiltInRules() {}

    /** Run by the build: {@code RULES_DIRECTORY CLASSES_DIRECTORY}. Fails it when a rule is refused. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        RuleSources sources = RuleSources.directory(Path.of(args[0]));
        BookReader.read(sources, Map.of());
        InternalKieModule module = RuleCompiler.module(sources);
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, module.getBytes(name));
            }
        }
        write(classes, RuleSources.INDEX, String.join("\n", sources.files().keySet()));
        write(classes, MODELS, String.join("\n", RuleCompiler.modelNames(module)));
    }

    static Map<String, RuleBase> load() {
        List<String> models = RuleSources.resource(MODELS).lines().toList();
        return RuleCompiler.bases(models, BuiltInRules.class.getClassLoader());
    }

    private static void write(Path classes, String resource, String text) throws IOException {
        Path target = classes.resolve(resource.substring(1));
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
