package io.tiance.enterprise;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Every figure there is, found by key or by label. */
public final class Vocabulary {
    private static final Map<String, Method> GETTERS = new HashMap<>();
    private static final List<FigureInfo> FIGURES;
    private static final Map<String, FigureInfo> BY_NAME = new HashMap<>();
    private static final Map<String, Answer> BLANKS = new HashMap<>();
    private static final double ALIKE = 0.75;
    private static final int LONGEST_NAME = 60;

    static {
        FIGURES = Stream.of(Enterprise.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Figure.class))
                .map(method -> {
                    FigureInfo info = FigureInfo.of(method, method.getAnnotation(Figure.class));
                    GETTERS.put(info.key(), method);
                    return info;
                })
                .sorted(Comparator.comparing(FigureInfo::group).thenComparing(FigureInfo::key))
                .toList();
        for (FigureInfo info : FIGURES) {
            BLANKS.put(info.key(), info.blank());
            if (BY_NAME.put(info.key(), info) != null | BY_NAME.put(info.label(), info) != null) {
                throw new IllegalStateException("defined twice: " + info.key() + " " + info.label());
            }
        }
    }

    private Vocabulary() {}

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
        return find(keyOrLabel).orElseThrow(() -> new IllegalArgumentException("no figure " + keyOrLabel));
    }

    /** The answer of who has not given one; the figure, by its key, must exist. */
    static Answer blank(String key) {
        Answer blank = BLANKS.get(key);
        return blank == null ? get(key).blank() : blank;
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

    /** The answer of an enterprise to a figure. */
    public static Answer read(Enterprise enterprise, FigureInfo figure) {
        try {
            return (Answer) GETTERS.get(figure.key()).invoke(enterprise);
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
