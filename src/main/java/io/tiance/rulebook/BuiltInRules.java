package io.tiance.rulebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** The rules packed with the program: compiled when it is built, so that starting it needs no compiler. */
public final class BuiltInRules {
    private static final String MODELS = "/META-INF/tiance/rule-models";

    private static final String CONTENTS = "/META-INF/tiance/rule-contents";

    private BuiltInRules() {}

    /** Run by the build: {@code RULES_DIRECTORY CLASSES_DIRECTORY}. Fails it when a rule is refused. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        RuleSources sources = RuleSources.directory(Path.of(args[0]));
        TreeMap<String, BookReader.Content> contents = new TreeMap<>(BookReader.read(sources, Map.of()));
        InternalKieModule module = RuleCompiler.module(sources);
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, module.getBytes(name));
            }
        }
        write(classes, RuleSources.INDEX, String.join("\n", sources.files().keySet()));
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(target(classes, CONTENTS)))) {
            out.writeObject(contents);
        }
        write(classes, MODELS, String.join("\n", RuleCompiler.modelNames(module)));
    }

    static Map<String, RuleModel> load() {
        List<String> models = RuleSources.resource(MODELS).lines().toList();
        return RuleCompiler.models(models, BuiltInRules.class.getClassLoader());
    }

    /** What the files say, as the build read it: reading them again would take half the time of a start. */
    @SuppressWarnings("unchecked")
    static SortedMap<String, BookReader.Content> contents() {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(Objects.requireNonNull(BuiltInRules.class.getResourceAsStream(CONTENTS))))) {
            return (SortedMap<String, BookReader.Content>) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("damaged in the program: " + CONTENTS, e);
        }
    }

    private static void write(Path classes, String resource, String text) throws IOException {
        Files.writeString(target(classes, resource), text);
    }

    private static Path target(Path classes, String resource) throws IOException {
        Path target = classes.resolve(resource.substring(1));
        Files.createDirectories(target.getParent());
        return target;
    }
}
