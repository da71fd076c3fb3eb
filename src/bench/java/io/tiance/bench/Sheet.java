package io.tiance.bench;

/** What an engine found of one enterprise: what is not written here stays open for want of answers. */
public final class Sheet {
    private static final Criterion[] CRITERIA = Criterion.values();
    private static final Item[] ITEMS = Item.values();

    private final Truth[] truths = new Truth[CRITERIA.length];
    private final Points[] points = new Points[ITEMS.length];

    public void met(Criterion criterion) {
        truths[criterion.ordinal()] = Truth.YES;
    }

    public void notMet(Criterion criterion) {
        truths[criterion.ordinal()] = Truth.NO;
    }

    public void review(Criterion criterion) {
        truths[criterion.ordinal()] = Truth.REVIEW;
    }

    public void points(Item item, int points) {
        this.points[item.ordinal()] = Points.exactly(points);
    }

    public void experts(Item item, int min, int max) {
        points[item.ordinal()] = Points.experts(min, max);
    }

    Truth of(Criterion criterion) {
        Truth truth = truths[criterion.ordinal()];
        return truth == null ? Truth.BLANK : truth;
    }

    Points of(Item item) {
        Points known = points[item.ordinal()];
        return known == null ? item.open : known;
    }
}
