package io.tiance.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Which answers a figure is worked out from, and which figures can be answered instead of their parts. */
public final class Parts {
    /** What a figure is worked out from does not depend on the day; any will do. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    /** Every division of GB/T 4754. */
    private static final List<Object> DIVISIONS = IntStream.rangeClosed(1, 97)
            .mapToObj(division -> (Object) "%02d".formatted(division))
            .toList();

    private static final Map<String, SortedSet<String>> PARTS = new HashMap<>();
    private static final Map<String, SortedSet<String>> INSTEAD = new HashMap<>();

    private static final Map<String, Boolean> NEEDS_EVERY = new ConcurrentHashMap<>();

    static {
        Enterprise blank = Enterprise.of(Map.of(), ANY_DAY);
        for (FigureInfo figure : Vocabulary.figures()) {
            SortedSet<String> parts = new TreeSet<>(blank.to(figure).missing());
            List.copyOf(parts).forEach(part -> parts.addAll(furtherParts(figure, Vocabulary.get(part))));
            PARTS.put(figure.key(), parts);
        }
        for (FigureInfo direct : Vocabulary.figures()) {
            if (!direct.computed() && derived(direct.key())) {
                Enterprise answered = Enterprise.of(Map.of(direct.key(), sample(direct)), ANY_DAY);
                for (FigureInfo figure : Vocabulary.figures()) {
                    if (!answered.to(figure).missing().equals(blank.to(figure).missing())) {
                        INSTEAD.computeIfAbsent(figure.key(), key -> new TreeSet<>())
                                .add(direct.key());
                    }
                }
            }
        }
    }

    private Parts() {}

    /** Keys of the answers that a figure is worked out from; the figure itself when it is only ever answered. */
    public static SortedSet<String> of(String key) {
        return Collections.unmodifiableSortedSet(PARTS.getOrDefault(key, Collections.emptySortedSet()));
    }

    /** The same for several figures together. */
    public static SortedSet<String> of(Collection<String> keys) {
        SortedSet<String> parts = new TreeSet<>();
        keys.forEach(key -> parts.addAll(of(key)));
        return parts;
    }

    /** Whether a figure is worked out from others. */
    public static boolean derived(String key) {
        return !of(key).equals(new TreeSet<>(List.of(key)));
    }

    /** Figures worked out on the way to this one (itself among them) that may also be answered as they are. */
    public static SortedSet<String> insteadOfParts(String key) {
        return Collections.unmodifiableSortedSet(INSTEAD.getOrDefault(key, Collections.emptySortedSet()));
    }

    /** What else is needed after one answer or another: an industry code may leave open which row of a standard it falls in. */
    private static SortedSet<String> furtherParts(FigureInfo figure, FigureInfo part) {
        SortedSet<String> further = new TreeSet<>();
        if (!part.equals(figure)) {
            for (Object answer : samples(part)) {
                further.addAll(Enterprise.of(Map.of(part.key(), answer), ANY_DAY)
                        .to(figure)
                        .missing());
            }
        }
        return further;
    }

    private static List<Object> samples(FigureInfo figure) {
        return switch (figure.kind()) {
            case "choice" -> List.copyOf(figure.options());
            case "industry" -> DIVISIONS;
            default -> List.of();
        };
    }

    /**
     * Whether a figure can't be worked out while any of its parts is missing: a sum or a ratio, but not “one of these titles”,
     * which one title settles, nor growth that ends at a year without income, nor years before the registration.
     */
    public static boolean needsEvery(String key) {
        return NEEDS_EVERY.computeIfAbsent(
                key, figure -> of(figure).stream().noneMatch(part -> knownWithout(Vocabulary.get(figure), part)));
    }

    private static boolean knownWithout(FigureInfo figure, String lacking) {
        List<Map<String, Object>> tries = List.of(Map.of(), Map.of("registrationDate", ANY_DAY.toString()));
        for (String part : of(figure.key())) {
            if (!part.equals(lacking)) {
                List<Map<String, Object>> more = new ArrayList<>();
                for (Map<String, Object> one : tries) {
                    for (Object answer : trials(Vocabulary.get(part))) {
                        Map<String, Object> with = new HashMap<>(one);
                        with.put(part, answer);
                        more.add(with);
                    }
                }
                tries = more;
            }
        }
        return tries.stream().anyMatch(answers -> {
            try {
                return Enterprise.of(answers, ANY_DAY).to(figure).known();
            } catch (InputException contradictory) {
                return false;
            }
        });
    }

    /** Answers that may make a difference to whether others are needed. */
    private static List<Object> trials(FigureInfo figure) {
        return switch (figure.kind()) {
            case "number" -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
            case "yesNo" -> List.of(true, false);
            case "choice" -> List.copyOf(figure.options());
            default -> List.of(sample(figure));
        };
    }

    private static Object sample(FigureInfo figure) {
        return switch (figure.kind()) {
            case "number" -> figure.min() == null ? BigDecimal.ONE : figure.min();
            case "yesNo" -> true;
            case "choice", "choices" -> figure.options().get(0);
            case "date" -> ANY_DAY.toString();
            case "industry" -> "C";
            default -> figure.label();
        };
    }
}
