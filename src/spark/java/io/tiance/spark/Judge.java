package io.tiance.spark;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.batch.Judged;
import io.tiance.batch.Line;
import io.tiance.batch.Mistake;
import io.tiance.batch.Summary;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Judges the rows of a part, one after the other. */
record Judge(Plan plan, String digest, RowReader reader) implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** One rule book for all tasks of an executor, made by the first of them. */
    private static final class Rules {
        static final Rulebook BOOK = Rulebook.builtIn();
    }

    /** What is said of one enterprise. */
    private record Told(Line line, List<Row> policies) {}

    @Override
    public Iterator<Row> call(Iterator<Row> part) {
        if (!Rules.BOOK.digest().equals(digest)) {
            throw new IllegalStateException("executor and driver hold different rules");
        }
        Iterable<Row> rows = () -> part;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(this::judge)
                .iterator();
    }

    private Stream<Row> judge(Row row) {
        io.tiance.batch.Row read = reader.read(row);
        if (read == null) {
            return Stream.empty();
        }
        Judged<Told> judged = Judged.of(read, plan.asOf(), enterprise -> tell(read.number(), enterprise));
        Told told = judged.result();
        return Stream.of(RowFactory.create(
                name(row.getAs(Layout.SOURCE)),
                read.number(),
                told == null ? null : told.line().name(),
                told == null ? null : told.line().creditCode(),
                told == null ? null : told.policies().toArray(),
                judged.mistakes().stream().map(Judge::mistake).toArray(),
                judged.failed()));
    }

    private Told tell(long number, Enterprise enterprise) {
        Assessment assessment = Assessment.of(enterprise, Rules.BOOK, plan::wanted);
        Line line = Line.of(number, assessment);
        List<Row> policies = new ArrayList<>(line.policies().size());
        for (int i = 0; i < line.policies().size(); i++) {
            policies.add(policy(line.policies().get(i), assessment.policies().get(i)));
        }
        return new Told(line, policies);
    }

    private static Row policy(Line.PolicyResult one, PolicyAssessment whole) {
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
