package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was tested, in words. Put together when somebody reads it: of a thousand conditions tested, a few are. */
public interface Wording {
    Wording NONE = of("", "", "");

    /** What was tested: a figure's name, or blank for a combination. */
    String label();

    /** The value seen, with its unit. */
    String seen();

    /** What the text asks for. */
    String asked();

    static Wording of(String label, String seen, String asked) {
        return of(label, () -> seen, () -> asked);
    }

    static Wording of(String label, Supplier<String> seen, Supplier<String> asked) {
        return new Later(label, seen, asked);
    }

    static Wording of(Answer figure, Supplier<String> asked) {
        return new OfFigure(figure, asked);
    }

    /** Words that are always the same, put together when they are first read. */
    static Supplier<String> once(Supplier<String> words) {
        return new Supplier<>() {
            private @Nullable String known;

            @Override
            public String get() {
                String text = known;
                if (text == null) {
                    text = words.get();
                    known = text;
                }
                return text;
            }
        };
    }

    /** Words to be had from whoever knows them. */
    record Later(String label, Supplier<String> said, Supplier<String> wanted) implements Wording {
        @Override
        public String seen() {
            return said.get();
        }

        @Override
        public String asked() {
            return wanted.get();
        }
    }

    /** A figure beside what is asked of it. */
    record OfFigure(Answer figure, Supplier<String> wanted) implements Wording {
        @Override
        public String label() {
            return figure.label();
        }

        @Override
        public String seen() {
            return figure.shown();
        }

        @Override
        public String asked() {
            return wanted.get();
        }
    }
}
