package io.tiance.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8, UTF-16 with a mark, and GB18030 apart. What is valid UTF-8 throughout is UTF-8. */
final class TextEncoding {
    private static final int BLOCK = 1 << 16;
    private static final char MARK = '\ufeff';

    private TextEncoding() {}

    static Charset of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] block = in.readNBytes(BLOCK);
            if (startsWith(block, 0xFF, 0xFE) || startsWith(block, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16;
            }
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CharBuffer chars = CharBuffer.allocate(BLOCK + 1);
            byte[] rest = {};
            while (true) {
                byte[] next = in.readNBytes(BLOCK);
                ByteBuffer bytes = ByteBuffer.allocate(rest.length + block.length)
                        .put(rest)
                        .put(block)
                        .flip();
                chars.clear();
                CoderResult result = decoder.decode(bytes, chars, next.length == 0);
                if (result.isError()) {
                    return Charset.forName("GB18030");
                }
                if (next.length == 0) {
                    return StandardCharsets.UTF_8;
                }
                rest = new byte[bytes.remaining()];
                bytes.get(rest);
                block = next;
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Reads text without its mark; bytes that are not of the charset are an error. */
    static BufferedReader reader(InputStream in, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }
}
