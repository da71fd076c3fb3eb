package io.tiance.enterprise;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

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
    /** Where a figure is likely found by the hash of its key: getters ask for them by the hundred for each enterprise. */
    private static final @Nullable FigureInfo[] BY_HASH = new FigureInfo[1 << 14];

    /** By place: the getter that works a figure out; none where it just hands out what was answered. */
    private static final @Nullable Function<Enterprise, Answer>[] WORKING_OUT = functions(FIGURES.size());

    /** Places of the figures that can be worked out. */
    private static final int[] WORKED_OUT;

    private static final double ALIKE = 0.75;
    private static final int LONGEST_NAME = 60;

    static {
        for (FigureInfo info : FIGURES) {
            if (BY_NAME.put(info.key(), info) != null | BY_NAME.put(info.label(), info) != null) {
                throw new IllegalStateException("defined twice: " + info.key() + " " + info.label());
            }
            BY_HASH[info.key().hashCode() & BY_HASH.length - 1] = info;
        }
        Enterprise blank = new Enterprise(LocalDate.EPOCH, new Answer[FIGURES.size()], new Answer[FIGURES.size()]);
        try {
            for (FigureInfo info : BY_PLACE) {
                Method getter = GETTERS.get(info.place());
                WORKING_OUT[info.place()] = getter.invoke(blank) == info.blank() ? null : call(getter);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        WORKED_OUT = IntStream.range(0, WORKING_OUT.length)
                .filter(place -> WORKING_OUT[place] != null)
                .toArray();
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
        FigureInfo likely = BY_HASH[keyOrLabel.hashCode() & BY_HASH.length - 1];
        if (likely != null && likely.key() == keyOrLabel) {
            return likely;
        }
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

    static FigureInfo at(int place) {
        return BY_PLACE.get(place);
    }

    static String keyAt(int place) {
        return BY_PLACE.get(place).key();
    }

    /** The getter that works a figure out; null where it just hands out what was answered. */
    static @Nullable Function<Enterprise, Answer> workingOut(FigureInfo figure) {
        return WORKING_OUT[figure.place()];
    }

    /** A copy of answers, by the figure's place, without those that can be worked out. */
    static @Nullable Answer[] withoutWorkedOut(@Nullable Answer[] answers) {
        @Nullable Answer[] others = answers.clone();
        for (int place : WORKED_OUT) {
            others[place] = null;
        }
        return others;
    }

    @SuppressWarnings("unchecked")
    private static Function<Enterprise, Answer>[] functions(int number) {
        return new Function[number];
    }

    /** A call of the getter as the compiler would make it: it is called by the thousand. */
    @SuppressWarnings("unchecked")
    private static Function<Enterprise, Answer> call(Method getter) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.findVirtual(
                    Enterprise.class, getter.getName(), MethodType.methodType(getter.getReturnType()));
            return (Function<Enterprise, Answer>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            MethodType.methodType(getter.getReturnType(), Enterprise.class))
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(getter.getName(), e);
        }
    }
}
