package io.tiance.enterprise;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Every figure there is, found by key or by label. */
public final class Vocabulary {
    private static final List<Method> GETTERS = Stream.of(Enterprise.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Figure.class))
            .sorted(Comparator.comparing(Vocabulary::key))
            .toList();
    private static final List<FigureInfo> BY_PLACE = IntStream.range(0, GETTERS.size())
            .mapToObj(place ->
                    FigureInfo.of(place, GETTERS.get(place), GETTERS.get(place).getAnnotation(Figure.class)))
            .toList();
    private static final List<FigureInfo> FIGURES = BY_PLACE.stream()
            .sorted(Comparator.comparing(FigureInfo::group).thenComparing(FigureInfo::key))
            .toList();
    private static final Map<String, FigureInfo> BY_NAME = new HashMap<>();
    /** By place: whether its getter works the figure out, and does not just hand out what was answered. */
    private static final boolean[] DERIVED = new boolean[FIGURES.size()];

    private static final double ALIKE = 0.75;
    private static final int LONGEST_NAME = 60;

    static {
        for (FigureInfo info : FIGURES) {
            if (BY_NAME.put(info.key(), info) != null | BY_NAME.put(info.label(), info) != null) {
                throw new IllegalStateException("defined twice: " + info.key() + " " + info.label());
            }
        }
        Enterprise blank = new Enterprise(LocalDate.EPOCH, new TreeMap<>());
        for (FigureInfo info : FIGURES) {
            GETTERS.get(info.place()).setAccessible(true); // spares a check at every call
            DERIVED[info.place()] = read(blank, info) != info.blank();
        }
    }

    private Vocabulary() {}

    private static String key(Method getter) {
        return getter.getAnnotation(Figure.class).key();
    }

    /** All figures, by group and then key. */
    public static List<FigureInfo> figures() {
        return FIGURES;
    }

    /** The figure of this key or label. */
    public static Optional<FigureInfo> find(String keyOrLabel) {
        return Optional.ofNullable(BY_NAME.get(keyOrLabel));
    }

    /** The figure of this key or label, which must exist. */
    public static FigureInfo get(String keyOrLabel) {
        FigureInfo figure = BY_NAME.get(keyOrLabel);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + keyOrLabel);
        }
        return figure;
    }

    /** The known name most like an unknown one, if any is alike. */
    public static Optional<String> suggest(String unknown) {
        if (unknown.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        return BY_NAME.keySet().stream()
                .filter(name -> likeness.apply(name, unknown) >= ALIKE)
                .max(Comparator.<String>comparingDouble(name -> likeness.apply(name, unknown))
                        .thenComparing(Comparator.reverseOrder()));
    }

    static String keyAt(int place) {
        return BY_PLACE.get(place).key();
    }

    static boolean derived(FigureInfo figure) {
        return DERIVED[figure.place()];
    }

    /** Asks an enterprise for a figure by its getter. */
    static Answer read(Enterprise enterprise, FigureInfo figure) {
        try {
            return (Answer) GETTERS.get(figure.place()).invoke(enterprise);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
