package io.tiance.enterprise;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keys of figures, in alphabetical order. Made to be joined: what is missing of a policy is what is missing of its clauses. */
public final class Keys extends AbstractSet<String> implements SortedSet<String> {
    /** No keys. */
    public static final Keys NONE = new Keys(new BitSet(0));

    /** Places of the figures, which are in the order of their keys. Never changed. */
    private final BitSet places;

    /** 0 until it is asked for: of few sets it is. */
    private int hash;

    private Keys(BitSet places) {
        this.places = places;
    }

    static Keys of(FigureInfo figure) {
        return at(figure.place());
    }

    static Keys at(int place) {
        BitSet one = new BitSet(place + 1);
        one.set(place);
        return new Keys(one);
    }

    /** The keys of two sets together; one of the sets themselves where it has them all. */
    public static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        if (one == other || other.isEmpty()) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        if (one instanceof Keys mine && other instanceof Keys theirs) {
            BitSet both = new BitSet(Math.max(mine.places.length(), theirs.places.length()));
            both.or(mine.places);
            both.or(theirs.places);
            return new Keys(both);
        }
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Keys of many sets, joined. */
    public static final class Joined {
        private Keys first = NONE;
        /** Once there are keys of a second set. */
        private @Nullable BitSet places;

        private SortedSet<String> others = NONE;

        /** Adds them all. */
        public void add(SortedSet<String> keys) {
            if (keys == first || keys.isEmpty()) {
                return;
            }
            if (!(keys instanceof Keys more)) {
                others = union(others, keys);
            } else if (first == NONE) {
                first = more;
            } else {
                BitSet joined = places;
                if (joined == null) {
                    joined = new BitSet(Vocabulary.figures().size());
                    joined.or(first.places);
                    places = joined;
                }
                joined.or(more.places);
            }
        }

        /** All that was added; nothing may be added after. */
        public SortedSet<String> all() {
            return union(places == null ? first : new Keys(places), others);
        }
    }

    @Override
    public boolean isEmpty() {
        return this == NONE;
    }

    @Override
    public int size() {
        return places.cardinality();
    }

    @Override
    public boolean contains(@Nullable Object key) {
        return key instanceof String text
                && Vocabulary.find(text)
                        .filter(figure -> figure.key().equals(text))
                        .map(figure -> places.get(figure.place()))
                        .orElse(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keys keys ? places.equals(keys.places) : super.equals(other);
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = super.hashCode();
            hash = known;
        }
        return known;
    }

    @Override
    public Iterator<String> iterator() {
        return places.stream().mapToObj(Vocabulary::keyAt).iterator();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String first() {
        return iterator().next();
    }

    @Override
    public String last() {
        return Vocabulary.keyAt(places.length() - 1);
    }

    @Override
    public SortedSet<String> subSet(String from, String to) {
        return sorted().subSet(from, to);
    }

    @Override
    public SortedSet<String> headSet(String to) {
        return sorted().headSet(to);
    }

    @Override
    public SortedSet<String> tailSet(String from) {
        return sorted().tailSet(from);
    }

    private SortedSet<String> sorted() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(this));
    }
}
