package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.crypto.ParquetCryptoRuntimeException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.FileMetaData.EncryptionType;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A Parquet file. Its columns are named like those of a sheet, its rows numbered from 1; one row group is held at a time, packed. */
final class ParquetRows implements Rows {
    private final Path file;
    private final ParquetFileReader reader;
    private final Columns columns;
    private final List<Mistake> mistakes = new ArrayList<>();
    /** By column; null for one that is not read. */
    private final List<@Nullable ParquetColumn> cells = new ArrayList<>();

    private final MessageColumnIO layout;
    private final GroupRecordConverter converter;
    private final long total;
    private @Nullable RecordReader<Group> group;
    private int nextGroup;
    private long left;
    private long number;

    ParquetRows(Path file) throws IOException {
        this.file = file;
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new PageCodecs())
                .usePageChecksumVerification()
                .build();
        try {
            reader = ParquetFileReader.open(new LocalInputFile(file), options);
        } catch (ParquetCryptoRuntimeException e) {
            throw FileKind.encrypted(file);
        } catch (IOException | RuntimeException e) {
            throw damaged("", e);
        }
        try {
            if (reader.getFileMetaData().getEncryptionType() != EncryptionType.UNENCRYPTED) {
                throw FileKind.encrypted(file);
            }
            MessageType schema = reader.getFileMetaData().getSchema();
            columns =
                    Columns.of(0, schema.getFields().stream().map(Type::getName).toList());
            mistakes.addAll(columns.mistakes());
            MessageType read = readable(schema);
            checkChunks(read);
            reader.setRequestedSchema(read);
            layout = new ColumnIOFactory().getColumnIO(read);
            converter = new GroupRecordConverter(read);
            total = reader.getRecordCount();
        } catch (RuntimeException e) {
            reader.close();
            throw e instanceof InputException ? e : damaged("", e);
        }
    }

    /** The columns that can be read; it is a mistake for a figure to stand in one that can't. */
    private MessageType readable(MessageType schema) {
        List<Type> read = new ArrayList<>();
        for (int i = 0; i < schema.getFieldCount(); i++) {
            Type type = schema.getType(i);
            ParquetColumn column = ParquetColumn.of(type);
            cells.add(column);
            if (column != null) {
                read.add(type);
            } else if (columns.figures().get(i) != null) {
                mistakes.add(columns.unreadable(i, ParquetColumn.named(type) + "（“" + file.getFileName() + "”）"));
            }
        }
        return new MessageType(schema.getName(), read);
    }

    /** Before anything is judged: whether all of what will be read is there and can be unpacked. */
    private void checkChunks(MessageType read) throws IOException {
        long size = Files.size(file);
        Set<String> wanted = read.getFields().stream().map(Type::getName).collect(Collectors.toSet());
        for (BlockMetaData block : reader.getRowGroups()) {
            for (ColumnChunkMetaData chunk : block.getColumns()) {
                String column = chunk.getPath().toArray()[0];
                if (wanted.contains(column) && !PageCodecs.KNOWN.contains(chunk.getCodec())) {
                    throw FileKind.refused(
                            column,
                            "“" + file.getFileName() + "”的“" + column + "”列以 " + chunk.getCodec()
                                    + " 压缩，这里解不开；请改用 SNAPPY、GZIP、ZSTD、LZ4_RAW 或不压缩，重新导出");
                }
                if (chunk.getStartingPos() < 0
                        || chunk.getTotalSize() < 0
                        || chunk.getStartingPos() > size - chunk.getTotalSize()) {
                    throw damaged("“" + column + "”列", new EOFException());
                }
            }
        }
    }

    @Override
    public List<Mistake> headerMistakes() {
        return mistakes;
    }

    @Override
    public List<String> headers() {
        return columns.headers();
    }

    @Override
    public long headerRow() {
        return 0;
    }

    @Override
    public @Nullable Row next() {
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("a file with a wrong header can't be read");
        }
        while (number < total) {
            List<@Nullable Object> cells = cells();
            number++;
            Row row = columns.row(number, cells);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private List<@Nullable Object> cells() {
        List<@Nullable Object> row = new ArrayList<>(cells.size());
        try {
            Group values = group().read();
            left--;
            int field = 0;
            for (ParquetColumn column : cells) {
                row.add(column == null ? null : TypedCell.of(column.of(values, field++)));
            }
            return row;
        } catch (IOException | RuntimeException e) {
            throw damaged("第 " + (number + 1) + " 行附近", e);
        }
    }

    private RecordReader<Group> group() throws IOException {
        while (left == 0 || group == null) {
            long rows = reader.getRowGroups().get(nextGroup).getRowCount();
            if (rows > 0) {
                PageReadStore pages = reader.readRowGroup(nextGroup);
                group = layout.getRecordReader(pages, converter);
                left = rows;
            }
            nextGroup++;
        }
        return group;
    }

    @Override
    public double share() {
        return total == 0 ? 1 : (double) number / total;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private InputException damaged(String place, Exception cause) {
        InputException refused = FileKind.refused(
                place, "“" + file.getFileName() + "”" + place + "读不下去：不是完整的 Parquet 文件，可能被截断或已损坏；请重新导出或重新拷贝");
        refused.initCause(cause);
        return refused;
    }
}
