package io.tiance.spark;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.batch.Judged;
import io.tiance.batch.Mistake;
import io.tiance.batch.Summary;
import io.tiance.rulebook.Rulebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Judges the rows of a part, some at a time. */
record Judge(Plan plan, String digest, RowReader reader) implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** Judged at once: a rule that has spoken of one is still at hand for the next. */
    private static final int TOGETHER = 32;

    /** One rule book for all tasks of an executor, made by the first of them. */
    private static final class Rules {
        static final Rulebook BOOK = Rulebook.builtIn();
    }

    /** What is said of one enterprise. */
    private record Told(Summary summary, List<Row> policies) {}

    @Override
    public Iterator<Row> call(Iterator<Row> part) {
        if (!Rules.BOOK.digest().equals(digest)) {
            throw new IllegalStateException("executor and driver hold different rules");
        }
        return Stream.generate(() -> piece(part))
                .takeWhile(piece -> !piece.isEmpty())
                .flatMap(this::judge)
                .iterator();
    }

    private static List<Row> piece(Iterator<Row> part) {
        List<Row> piece = new ArrayList<>(TOGETHER);
        while (piece.size() < TOGETHER && part.hasNext()) {
            piece.add(part.next());
        }
        return piece;
    }

    private Stream<Row> judge(List<Row> piece) {
        List<io.tiance.batch.Row> read = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Row row : piece) {
            io.tiance.batch.Row one = reader.read(row);
            if (one != null) {
                read.add(one);
                sources.add(name(row.getAs(Layout.SOURCE)));
            }
        }
        List<Judged<Told>> judged = Judged.of(
                read,
                plan.asOf(),
                enterprises -> Assessment.of(enterprises, Rules.BOOK, plan::wanted),
                (row, assessment) -> tell(row.number(), assessment));
        return IntStream.range(0, read.size()).mapToObj(i -> row(sources.get(i), judged.get(i)));
    }

    private static Row row(String source, Judged<Told> judged) {
        Told told = judged.result();
        return RowFactory.create(
                source,
                judged.row(),
                told == null ? null : told.summary().name(),
                told == null ? null : told.summary().creditCode(),
                told == null ? null : told.policies().toArray(),
                judged.mistakes().stream().map(Judge::mistake).toArray(),
                judged.failed());
    }

    private static Told tell(long number, Assessment assessment) {
        Map<String, PolicyAssessment> byId = new TreeMap<>();
        assessment.policies().forEach(one -> byId.put(one.policy().id(), one));
        Summary summary = Summary.of(number, assessment);
        return new Told(
                summary,
                summary.policies().stream()
                        .map(one -> policy(one, Objects.requireNonNull(byId.get(one.id()))))
                        .toList());
    }

    private static Row policy(Summary.PolicyResult one, PolicyAssessment whole) {
        Summary.Score score = one.score();
        return RowFactory.create(
                one.id(),
                one.status().name(),
                one.word(),
                score == null ? null : exact(score.min()),
                score == null ? null : exact(score.max()),
                whole.missing().toArray(),
                one.blockers().toArray());
    }

    /** A file as a person reads it, of a URI with its escapes. */
    private static String name(String uri) {
        return new Path(URI.create(uri)).toString();
    }

    private static BigDecimal exact(BigDecimal points) {
        return points.setScale(Layout.SCORE_SCALE, RoundingMode.UNNECESSARY);
    }

    private static Row mistake(Mistake one) {
        return RowFactory.create(one.column(), one.header(), one.value(), one.reason(), one.suggestion());
    }
}
