package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file: comma, semicolon or tab; UTF-8 with or without mark, UTF-16 with mark, or GB18030. */
final class CsvRows extends SheetRows {
    private static final int MOST_COLUMNS = 5000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final CountedBytes bytes;
    private final long size;

    CsvRows(Source source, Limits limits) throws IOException {
        super(limits.rows());
        Charset charset = TextEncoding.of(source);
        size = Math.max(1, source.size());
        bytes = new CountedBytes(new BufferedInputStream(source.open()));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(source, charset))
                .setIgnoreEmptyLines(false)
                .get();
        try {
            Reader reader = TextEncoding.reader(bytes, charset);
            parser = CSVParser.builder().setReader(reader).setFormat(format).get();
            records = parser.iterator();
            readHeader();
        } catch (CharacterCodingException e) {
            throw otherEncoding();
        }
    }

    @Override
    @Nullable
    Line line() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord csv = records.next();
            if (csv.size() > MOST_COLUMNS) {
                throw FileKind.refused("第 " + csv.getRecordNumber() + " 行", "一行超过 " + MOST_COLUMNS + " 列；请核对分隔符与引号");
            }
            List<@Nullable Object> cells = new ArrayList<>(csv.size());
            csv.forEach(cell -> cells.add(cell.isEmpty() ? null : cell));
            return new Line(csv.getRecordNumber(), cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            if (cause instanceof CharacterCodingException) {
                throw otherEncoding();
            }
            throw FileKind.refused("第 " + (parser.getRecordNumber() + 1) + " 行附近", "CSV 格式有误，多为引号不成对；请核对");
        }
    }

    @Override
    public double share() {
        return (double) bytes.count() / size;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static InputException otherEncoding() {
        return FileKind.refused("", "既不是 UTF-8 也不是 GB18030 编码；请另存为“CSV UTF-8”");
    }

    /** Whichever occurs most in the first line that isn't blank, outside quotes. */
    private static char delimiter(Source source, Charset charset) throws IOException {
        String first = "";
        try (InputStream in = source.open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
            char[] start = new char[LONGEST_LINE];
            int length = lines.read(start, 0, LONGEST_LINE);
            first = new String(start, 0, Math.max(length, 0))
                    .stripLeading()
                    .lines()
                    .findFirst()
                    .orElse("");
        }
        String bare = first.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char one : DELIMITERS) {
            if (count(bare, one) > count(bare, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
