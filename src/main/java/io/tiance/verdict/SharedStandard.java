package io.tiance.verdict;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Keys;
import io.tiance.enterprise.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A standard that policies refer to, as it stands for one enterprise.
 *
 * @param rows that may concern the enterprise
 * @param standing what they are tested against
 */
record SharedStandard(String id, List<Clause> rows, Standing standing) {
    /** Whether it is met: by the row that concerns the enterprise, or whichever may. */
    Outcome met() {
        List<Outcome> sure = new ArrayList<>();
        List<Outcome> all = new ArrayList<>();
        SortedSet<String> missing = Keys.NONE;
        for (Clause row : rows) {
            Outcome outcome = row.requirement().condition().test(standing);
            if (row.requirement().weak()) {
                outcome = outcome.forReview(doubt(row));
            }
            if (row.selectorMissing().isEmpty()) {
                sure.add(outcome);
            }
            missing = Keys.union(missing, row.selectorMissing());
            all.add(outcome);
        }
        if (missing.isEmpty() && !all.isEmpty() || Outcome.any(sure).status() == Status.MET) {
            return Outcome.any(sure);
        }
        if (!oneIsSure()) {
            all.add(Outcome.leaf(Status.NOT_MET, "标准 " + id, "所属行业不在标准范围", "符合标准", null));
        }
        return Outcome.oneOf(all, missing);
    }

    /** The levels it leaves possible, by those rows that tell levels. */
    Standing.Levels levels() {
        List<Clause> telling = new ArrayList<>(rows);
        telling.removeIf(row -> row.requirement().levels().isEmpty());
        return new SharedStandard(id, telling, standing).possible();
    }

    private Standing.Levels possible() {
        Set<String> possible = Set.of();
        SortedSet<String> missing = Keys.NONE;
        SortedSet<String> rowMissing = Keys.NONE;
        String doubt = "";
        int doubted = 0;
        for (Clause row : rows) {
            Clause.Graded graded = row.graded(standing);
            possible = Clause.with(possible, graded.possible());
            missing = Keys.union(missing, graded.missing());
            rowMissing = Keys.union(rowMissing, row.selectorMissing());
            if (row.requirement().weak()) {
                doubt = Outcome.joined(doubt, doubt(row));
                doubted++;
            }
        }
        missing = Keys.union(missing, rowMissing);
        String source = rows.size() == 1 ? rows.get(0).requirement().criterion().id() : id;
        boolean unlisted = !possible.isEmpty() && !oneIsSure();
        boolean doubtOpen = doubted > 0 && doubted < rows.size();
        SortedSet<String> open = unlisted || possible.size() > 1 ? missing : doubtOpen ? rowMissing : Keys.NONE;
        return new Standing.Levels(possible, open, doubt, source, unlisted);
    }

    private static String doubt(Clause row) {
        return row.requirement().criterion().id() + " 依据等级 C";
    }

    /** Whether one of the rows is sure to concern the enterprise, whatever its blanks turn out to be. */
    private boolean oneIsSure() {
        for (Clause row : rows) {
            if (row.selectorMissing().isEmpty()) {
                return true;
            }
        }
        Set<String> figures = new HashSet<>();
        Set<String> options = new HashSet<>();
        for (Clause row : rows) {
            List<Criterion.Selector> selectors = row.requirement().criterion().selectors();
            if (selectors.size() == 1) {
                figures.add(selectors.get(0).figure().key());
                options.addAll(selectors.get(0).options());
            }
        }
        if (figures.size() != 1) {
            return false;
        }
        FigureInfo figure = Vocabulary.get(figures.iterator().next());
        return "choice".equals(figure.kind()) && options.containsAll(figure.options())
                || "yesNo".equals(figure.kind()) && options.containsAll(Set.of("是", "否"));
    }
}
