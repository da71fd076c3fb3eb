package io.tiance.proof;

import io.tiance.rulebook.Fault;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import io.tiance.rulebook.RulebookException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule book with mutants in it. Beside the rules as they are stand their mutants as rules of their own, so that a great many
 * are compiled and judged at once. Mutated rows of a point table or of a standard stand in a policy of their own, lest they add
 * to the points or the levels that others read.
 */
final class MutantBook {
    private final TreeMap<String, StringBuilder> files = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Mutant>> starts = new LinkedHashMap<>();
    private final Map<Mutant, String> ids = new LinkedHashMap<>();

    /** Takes in a file as it is, once. */
    void file(String path) {
        files.computeIfAbsent(
                path, key -> new StringBuilder(TheBook.SOURCES.files().get(key).stripTrailing()).append('\n'));
    }

    /** Adds a mutant beside its rule, or apart from it in a policy of its own. */
    void beside(Mutant mutant, boolean apart) {
        String path = mutant.rule().file();
        if (apart) {
            path = "mutants/" + path;
            files.computeIfAbsent(
                    path,
                    key -> new StringBuilder(
                            RuleText.head(TheBook.SOURCES, mutant.rule().file())
                                    .replaceFirst("政策：(\\S+)", "政策：$1-M")
                                    .replaceFirst("(?m)^package rules\\.", "package rules.mutants.")));
        }
        String id = mutant.id() + "-M" + ids.size();
        ids.put(mutant, id);
        append(path, mutant, RuleText.renamed(mutant.text(), mutant.id(), id));
    }

    /** Puts a mutant in its rule's place. */
    void inPlace(Mutant mutant) {
        StringBuilder file = files.get(mutant.rule().file());
        int at = file.indexOf(mutant.rule().text().stripTrailing());
        file.replace(
                at,
                at + mutant.rule().text().stripTrailing().length(),
                mutant.text().stripTrailing());
        ids.put(mutant, mutant.id());
        int line = (int) file.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        starts.computeIfAbsent(mutant.rule().file(), key -> new TreeMap<>()).put(line, mutant);
    }

    Collection<Mutant> mutants() {
        return ids.keySet();
    }

    String id(Mutant mutant) {
        return ids.get(mutant);
    }

    /**
     * Checks and compiles.
     *
     * @param refused told each mutant that the loader refuses, and why
     * @return null when any was refused
     */
    @Nullable
    Rulebook compile(BiConsumer<Mutant, String> refused) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, text.toString()));
        try {
            return Rulebook.of(new RuleSources(texts));
        } catch (RulebookException e) {
            for (Fault fault : e.faults()) {
                Map.Entry<Integer, Mutant> at =
                        starts.getOrDefault(fault.file(), new TreeMap<>()).floorEntry(fault.line());
                if (at == null) {
                    throw new IllegalStateException("no mutant at fault: " + fault, e);
                }
                refused.accept(at.getValue(), fault.message());
            }
            return null;
        }
    }

    private void append(String path, Mutant mutant, String text) {
        StringBuilder file = files.get(path);
        int line = (int) file.chars().filter(c -> c == '\n').count() + 2;
        starts.computeIfAbsent(path, key -> new TreeMap<>()).put(line, mutant);
        file.append('\n').append(text);
    }

    /** Parts of a list, none longer than {@code most}. */
    static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return parts;
    }
}
