package io.tiance.report;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Sets answers out as Jackson does by itself, from bytes made once: a third of an answer is what it is set out by. Lines end the
 * same on every system.
 */
final class Indentation extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 32;
    private static final SerializedString COLON = new SerializedString(" : ");
    private static final SerializedString[] LINES = IntStream.rangeClosed(0, DEEPEST)
            .mapToObj(level -> new SerializedString("\n" + "  ".repeat(level)))
            .toArray(SerializedString[]::new);

    private record Lines() implements Indenter {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            generator.writeRaw(LINES[Math.min(level, DEEPEST)]);
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    Indentation() {
        indentObjectsWith(new Lines());
    }

    @Override
    public Indentation createInstance() {
        return new Indentation();
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        _objectIndenter.writeIndentation(generator, _nesting);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        _arrayIndenter.writeIndentation(generator, _nesting);
    }
}
