package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Keys;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import io.tiance.enterprise.Vocabulary;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a figure, or points, are held against what a text asks. A figure handed in tells which is meant; see {@link Conditions}. */
final class Checks {
    private Checks() {}

    /** How a figure is held against a bound. */
    enum Order {
        不低于,
        高于,
        不超过,
        低于;

        boolean holds(int order) {
            return switch (this) {
                case 不低于 -> order >= 0;
                case 高于 -> order > 0;
                case 不超过 -> order <= 0;
                case 低于 -> order < 0;
            };
        }
    }

    static Condition compare(Measure figure, Order order, BigDecimal bound) {
        FigureInfo meant = Vocabulary.get(figure.label());
        Supplier<String> asked = Wording.once(() -> order + " " + Measure.shown(bound, meant.unit()));
        return orBlank(meant, asked, answer -> {
            Measure seen = (Measure) answer;
            return held(seen, order, bound, Wording.of(seen, asked));
        });
    }

    private static Outcome held(Measure seen, Order order, BigDecimal bound, Wording wording) {
        if (!seen.known()) {
            return Outcome.unknown(wording, seen.missing());
        }
        int side = seen.compareTo(bound);
        Outcome outcome = order.holds(side)
                ? Outcome.leaf(Status.MET, wording, null)
                : Outcome.leaf(Status.NOT_MET, wording, new Gap(seen, bound));
        return side == 0 ? outcome.noted(Outcome.ON_THE_LINE) : outcome;
    }

    static Condition against(Measure figure, Order order, Measure bound) {
        FigureInfo meant = Vocabulary.get(figure.label());
        FigureInfo against = Vocabulary.get(bound.label());
        Wording open = Wording.of(meant.label(), Measure.NOT_GIVEN, order + against.label());
        return standing -> {
            Measure seen = (Measure) standing.enterprise().to(meant);
            Measure most = (Measure) standing.enterprise().to(against);
            if (most.known()) {
                BigDecimal number = most.number();
                return held(
                        seen, order, number, Wording.of(seen, () -> order + " " + Measure.shown(number, seen.unit())));
            }
            return Outcome.unknown(open, Keys.union(seen.missing(), most.missing()));
        };
    }

    static Condition flag(Flag figure, boolean wanted) {
        FigureInfo meant = Vocabulary.get(figure.label());
        Supplier<String> asked = () -> wanted ? "是" : "否";
        Outcome yes = told(Flag.of(meant.label(), true), wanted, asked);
        Outcome no = told(Flag.of(meant.label(), false), !wanted, asked);
        return orBlank(meant, asked, answer -> {
            Flag seen = (Flag) answer;
            return seen.known() ? seen.yes() ? yes : no : Outcome.unknown(Wording.of(seen, asked), seen.missing());
        });
    }

    private static Outcome told(Flag flag, boolean holds, Supplier<String> asked) {
        return Outcome.leaf(holds ? Status.MET : Status.NOT_MET, Wording.of(flag, asked), null);
    }

    static Condition choice(Choice figure, boolean inside, String... options) {
        FigureInfo meant = Vocabulary.get(figure.label());
        Supplier<String> asked = Wording.once(() -> listed(inside, options));
        return orBlank(meant, asked, answer -> {
            Choice seen = (Choice) answer;
            Wording wording = Wording.of(seen, asked);
            return seen.known()
                    ? Outcome.leaf(seen.selects(options) == inside ? Status.MET : Status.NOT_MET, wording, null)
                    : Outcome.unknown(wording, seen.missing());
        });
    }

    static Condition industry(Industry code, boolean inside, String... prefixes) {
        FigureInfo meant = Vocabulary.get(code.label());
        Supplier<String> asked = Wording.once(() -> listed(inside, prefixes));
        Wording open = Wording.of(meant.label(), () -> Measure.NOT_GIVEN, asked);
        return standing -> {
            Industry seen = (Industry) standing.enterprise().to(meant);
            Flag under = seen.under(prefixes);
            return under.known()
                    ? Outcome.leaf(under.yes() == inside ? Status.MET : Status.NOT_MET, Wording.of(seen, asked), null)
                    : Outcome.unknown(open, under.missing());
        };
    }

    /** Most figures of most enterprises are blank, and what comes of a blank is always the same. */
    private static Condition orBlank(FigureInfo meant, Supplier<String> asked, Function<Answer, Outcome> unlessBlank) {
        Answer blank = meant.blank();
        Outcome unknown = Outcome.unknown(Wording.of(blank, asked), blank.missing());
        return standing -> {
            Answer seen = standing.enterprise().to(meant);
            return seen == blank ? unknown : unlessBlank.apply(seen);
        };
    }

    private static String listed(boolean inside, String... options) {
        return (inside ? "属于" : "不属于") + String.join("、", options);
    }

    static Outcome score(String label, Points points, Order order, BigDecimal pass) {
        Wording wording = Wording.of(label, points::shown, () -> order + " " + Measure.shown(pass, Unit.POINTS));
        if (order.holds(points.min().compareTo(pass))) {
            return Outcome.leaf(Status.MET, wording, null);
        }
        if (!order.holds(points.max().compareTo(pass))) {
            return Outcome.leaf(Status.NOT_MET, wording, new Gap(Measure.of(label, Unit.POINTS, points.max()), pass));
        }
        return points.missing().isEmpty()
                ? Outcome.open(Status.REVIEW, wording, "须由专家评分确定", points.missing())
                : Outcome.unknown(wording, points.missing());
    }
}
