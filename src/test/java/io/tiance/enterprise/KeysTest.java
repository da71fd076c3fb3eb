package io.tiance.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keys are a sorted set of texts like any other. */
class KeysTest {
    private static final List<FigureInfo> FIGURES = Vocabulary.figures();

    private static void alike(SortedSet<String> keys, TreeSet<String> plain) {
        assertThat(keys).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(List.copyOf(keys)).isEqualTo(List.copyOf(plain));
        assertThat(keys.isEmpty()).isEqualTo(plain.isEmpty());
        assertThat(keys).hasSize(plain.size());
        for (FigureInfo figure : FIGURES.subList(0, 40)) {
            assertThat(keys.contains(figure.key())).isEqualTo(plain.contains(figure.key()));
            assertThat(keys.contains(figure.label())).isFalse();
            assertThat(keys.headSet(figure.key())).isEqualTo(plain.headSet(figure.key()));
            assertThat(keys.tailSet(figure.key())).isEqualTo(plain.tailSet(figure.key()));
        }
        if (!plain.isEmpty()) {
            assertThat(keys.first()).isEqualTo(plain.first());
            assertThat(keys.last()).isEqualTo(plain.last());
        }
    }

    @Test
    void joinedTheyAreASortedSet() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            SortedSet<String> union = Keys.NONE;
            Keys.Joined joined = new Keys.Joined();
            TreeSet<String> plain = new TreeSet<>();
            alike(union, plain);
            for (int n = random.nextInt(6); n > 0; n--) {
                FigureInfo figure = FIGURES.get(random.nextInt(FIGURES.size()));
                union = random.nextBoolean() ? Keys.union(union, Keys.of(figure)) : Keys.union(Keys.of(figure), union);
                joined.add(Keys.of(figure));
                plain.add(figure.key());
            }
            alike(union, plain);
            alike(joined.all(), plain);
        }
    }

    @Test
    void joinOtherSets() {
        TreeSet<String> other = new TreeSet<>(List.of("zzz"));
        Keys.Joined joined = new Keys.Joined();
        joined.add(other);
        assertThat(joined.all()).containsExactly("zzz");
        joined.add(Keys.of(Vocabulary.get("employees")));
        assertThat(joined.all()).containsExactly("employees", "zzz");
        assertThat(Keys.union(other, Keys.of(Vocabulary.get("employees")))).containsExactly("employees", "zzz");
    }

    @Test
    void keepASetThatHasThemAll() {
        SortedSet<String> one = Keys.of(Vocabulary.get("employees"));
        assertThat(Keys.union(one, Keys.NONE)).isSameAs(one);
        assertThat(Keys.union(Keys.NONE, one)).isSameAs(one);
        assertThat(Keys.union(one, one)).isSameAs(one);
    }
}
