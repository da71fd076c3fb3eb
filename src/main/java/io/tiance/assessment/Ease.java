package io.tiance.assessment;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Group;
import io.tiance.enterprise.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How readily people answer a question, so that cheap and well-known facts come first. */
final class Ease {
    private static final Map<Group, Double> KNOWN = new EnumMap<>(Map.ofEntries(
            Map.entry(Group.BASICS, 3.0),
            Map.entry(Group.TITLES, 1.2),
            Map.entry(Group.STAFF, 1.0),
            Map.entry(Group.FINANCE, 0.9),
            Map.entry(Group.HEADQUARTERS, 0.9),
            Map.entry(Group.LOCATION, 0.9),
            Map.entry(Group.PROJECT, 0.8),
            Map.entry(Group.RESEARCH, 0.7),
            Map.entry(Group.INTELLECTUAL_PROPERTY, 0.7),
            Map.entry(Group.MARKET, 0.6),
            Map.entry(Group.BUILDING, 0.6),
            Map.entry(Group.PRODUCTION, 0.5),
            // Hardly anyone is on such a list: asked early, these would decide nothing.
            Map.entry(Group.CONDUCT, 0.2)));
    /** Years of one figure stand in one table: whoever has looked one up has the others at hand. */
    private static final Pattern YEAR = Pattern.compile("(.+Y)[123]");

    private static final double AT_HAND = 2;

    private Ease() {}

    static double of(String key, Set<String> asked) {
        FigureInfo figure = Vocabulary.get(key);
        double ease = KNOWN.getOrDefault(figure.group(), 1.0) * kind(figure);
        Matcher year = YEAR.matcher(key);
        boolean atHand = year.matches()
                && (asked.contains(year.group(1) + 1)
                        || asked.contains(year.group(1) + 2)
                        || asked.contains(year.group(1) + 3));
        return atHand ? ease * AT_HAND : ease;
    }

    private static double kind(FigureInfo figure) {
        return switch (figure.kind()) {
            case "number" -> 0.7;
            case "text" -> 0.5;
            default -> 1;
        };
    }
}
