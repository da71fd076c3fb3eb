package io.tiance.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** The rules packed with the program: compiled when it is built, so that starting it needs no compiler. */
public final class BuiltInRules {
    private static final String MODELS = "/META-INF/tiance/rule-models";

    private BuiltInRules() {}

    /** Run by the build: {@code RULES_DIRECTORY CLASSES_DIRECTORY}. Fails it when a rule is refused. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        RuleSources sources = RuleSources.directory(Path.of(args[0]));
        BookReader.read(sources);
        List<String> models = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : RuleCompiler.classes(sources).entrySet()) {
            if (file.getKey().endsWith(".class")) {
                Path target = classes.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            } else {
                new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                        .forEach(models::add);
            }
        }
        write(classes, RuleSources.INDEX, String.join("\n", sources.files().keySet()));
        write(classes, MODELS, String.join("\n", models));
    }

    /** The compiled rules of these files. */
    static KieBase load(Set<String> files) {
        Set<String> packages = files.stream()
                .map(file -> "rules." + file.replaceFirst("\\.drl$", "").replace('/', '.'))
                .collect(Collectors.toSet());
        List<Model> models = new ArrayList<>();
        for (String name : RuleSources.resource(MODELS).split("\n")) {
            if (!packages.contains(name.substring(0, name.lastIndexOf('.')))) {
                continue;
            }
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("built-in rules are damaged: " + name, e);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models, RuleCompiler.configuration(KieServices.get()));
    }

    private static void write(Path classes, String resource, String text) throws IOException {
        Path target = classes.resolve(resource.substring(1));
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
