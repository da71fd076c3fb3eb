package io.tiance.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The facts of one enterprise as looked at on one day. Immutable for all who see it; figures worked out are remembered. */
public final class Enterprise
        implements BasicFigures,
                StaffFigures,
                FinanceFigures,
                ResearchFigures,
                TitleFigures,
                ConductFigures,
                HighTechFigures,
                TechSmeFigures,
                HighTechSupportFigures,
                ResearchDeductionFigures,
                SpecialisedFigures,
                SpecialisedAwardFigures,
                HeadquartersFigures,
                UpstairsFigures,
                ProcessFigures,
                IndustryCaseFigures,
                MaterialCaseFigures,
                BuildingFigures,
                MultinationalFigures,
                SettlementFigures,
                SectorSupportFigures,
                ListingFigures,
                LocationFigures {
    private final LocalDate asOf;
    /** What was given, by the figure's place. */
    private final @Nullable Answer[] answered;
    /**
     * What is known, by the figure's place: what was given, but where a figure can be worked out, only what was worked out.
     * Two threads may work out the same; either's answer does.
     */
    private final @Nullable Answer[] known;

    /** @param answered by the figure's place; not changed any more */
    Enterprise(LocalDate asOf, @Nullable Answer[] answered) {
        this(asOf, answered, Vocabulary.withoutWorkedOut(answered));
    }

    /** @param known of the answers, those that can't be worked out */
    Enterprise(LocalDate asOf, @Nullable Answer[] answered, @Nullable Answer[] known) {
        this.asOf = asOf;
        this.answered = answered;
        this.known = known;
    }

    /**
     * Reads answers by key or label.
     *
     * @param answers values as text, numbers, booleans or lists; null, blank and {@code UNKNOWN} mean not known
     * @throws InputException naming every unknown key, wrong unit, impossible value and disagreement
     */
    public static Enterprise of(Map<String, ?> answers, LocalDate asOf) {
        return new AnswerReader(asOf).read(answers);
    }

    /** The same enterprise with nothing worked out yet. */
    public Enterprise afresh() {
        return new Enterprise(asOf, answered);
    }

    /** The same enterprise without an answer to this figure. */
    public Enterprise without(String key) {
        @Nullable Answer[] rest = answered.clone();
        rest[Vocabulary.get(key).place()] = null;
        return new Enterprise(asOf, rest);
    }

    /** What was answered, by key. */
    public SortedMap<String, Answer> given() {
        SortedMap<String, Answer> given = new TreeMap<>();
        for (int place = 0; place < answered.length; place++) {
            Answer answer = answered[place];
            if (answer != null) {
                given.put(Vocabulary.keyAt(place), answer);
            }
        }
        return Collections.unmodifiableSortedMap(given);
    }

    /** The answer to a figure: as given or worked out. */
    public Answer to(FigureInfo figure) {
        Answer answer = known[figure.place()];
        return answer == null ? lookedFor(figure) : answer;
    }

    private Answer lookedFor(FigureInfo figure) {
        Function<Enterprise, Answer> workingOut = Vocabulary.workingOut(figure);
        if (workingOut != null) {
            return workingOut.apply(this);
        }
        known[figure.place()] = figure.blank();
        return figure.blank();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public Measure number(String key) {
        return (Measure) answer(key);
    }

    @Override
    public Flag yesNo(String key) {
        return (Flag) answer(key);
    }

    @Override
    public Choice choice(String key) {
        return (Choice) answer(key);
    }

    @Override
    public Day day(String key) {
        return (Day) answer(key);
    }

    @Override
    public Text text(String key) {
        return (Text) answer(key);
    }

    @Override
    public Industry industry(String key) {
        return (Industry) answer(key);
    }

    @Override
    public Measure derive(String key, Supplier<Measure> parts) {
        FigureInfo figure = Vocabulary.get(key);
        Answer worked = known[figure.place()];
        if (worked == null) {
            Measure computed = parts.get().as(figure.label(), figure.unit());
            worked = answered[figure.place()] instanceof Measure given ? reconciled(figure, given, computed) : computed;
            known[figure.place()] = worked;
        }
        return (Measure) worked;
    }

    @Override
    public Choice deriveChoice(String key, Supplier<Choice> parts) {
        FigureInfo figure = Vocabulary.get(key);
        Answer worked = known[figure.place()];
        if (worked == null) {
            Choice computed = parts.get();
            worked = settled(figure, new Choice(figure.label(), computed.selected(), computed.missing()));
        }
        return (Choice) worked;
    }

    @Override
    public Flag deriveFlag(String key, Supplier<Flag> parts) {
        FigureInfo figure = Vocabulary.get(key);
        Answer worked = known[figure.place()];
        if (worked == null) {
            Flag computed = parts.get();
            worked = settled(figure, new Flag(figure.label(), computed.value(), computed.missing()));
        }
        return (Flag) worked;
    }

    private static Measure reconciled(FigureInfo figure, Measure given, Measure computed) {
        if (!computed.known()) {
            return given;
        }
        if (!agree(given.number(), computed.number())) {
            throw disagreement(figure, given, computed);
        }
        return computed;
    }

    private Answer settled(FigureInfo figure, Answer computed) {
        Answer given = answered[figure.place()];
        if (given != null && computed.known() && !computed.shown().equals(given.shown())) {
            throw disagreement(figure, given, computed);
        }
        Answer settled = given == null ? computed : given;
        known[figure.place()] = settled;
        return settled;
    }

    private Answer answer(String key) {
        FigureInfo figure = Vocabulary.get(key);
        Answer answer = (Vocabulary.workingOut(figure) == null ? known : answered)[figure.place()];
        return answer == null ? figure.blank() : answer;
    }

    /** Agree within one unit of the last place answered: 7.1 and 7.14 agree whether it was rounded or cut. */
    private static boolean agree(BigDecimal answered, BigDecimal computed) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(answered.scale(), 0));
        return answered.subtract(computed).abs().compareTo(lastPlace) < 0;
    }

    private static InputException disagreement(FigureInfo figure, Answer answered, Answer computed) {
        return new InputException(
                figure.key(),
                answered.shown(),
                "“%s”填报为 %s，与由其他数据算得的 %s 不一致；请核对，或只填其中一种"
                        .formatted(figure.label(), answered.shown(), computed.shown()));
    }
}
