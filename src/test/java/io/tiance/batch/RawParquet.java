package io.tiance.batch;

import io.airlift.compress.Compressor;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;

/** Parquet files of any layout, and what stands in one, without the batch. */
final class RawParquet {
    /**
     * What stands in a file.
     *
     * @param cells a number or a text; null where there is none
     */
    record Content(
            List<String> columns, List<String> types, Map<String, String> about, List<List<@Nullable Object>> cells) {
        @Nullable
        Object cell(int row, int column) {
            return cells.get(row).get(column);
        }

        /** As a text file has them. */
        List<List<String>> rows() {
            return cells.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.toString())
                            .toList())
                    .toList();
        }
    }

    private RawParquet() {}

    /** @param rows asks for one row after the other and fills it */
    static void write(Path file, String layout, Consumer<Supplier<Group>> rows) throws IOException {
        write(file, layout, CompressionCodecName.UNCOMPRESSED, null, rows);
    }

    static void write(
            Path file,
            String layout,
            CompressionCodecName codec,
            @Nullable FileEncryptionProperties secret,
            Consumer<Supplier<Group>> rows)
            throws IOException {
        MessageType type = MessageTypeParser.parseMessageType(layout);
        List<Group> all = new ArrayList<>();
        rows.accept(() -> {
            all.add(new SimpleGroup(type));
            return all.get(all.size() - 1);
        });
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(type)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCodecFactory(new Packing())
                .withCompressionCodec(codec)
                .withEncryption(secret)
                .build()) {
            for (Group row : all) {
                writer.write(row);
            }
        }
    }

    static Content read(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new PageCodecs())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType type = reader.getFileMetaData().getSchema();
            List<List<@Nullable Object>> cells = new ArrayList<>();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> groups =
                        new ColumnIOFactory().getColumnIO(type).getRecordReader(pages, new GroupRecordConverter(type));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    Group group = groups.read();
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int column = 0; column < type.getFieldCount(); column++) {
                        row.add(group.getFieldRepetitionCount(column) == 0 ? null : group.getValueToString(column, 0));
                    }
                    cells.add(row);
                }
            }
            return new Content(
                    type.getFields().stream().map(one -> one.getName()).toList(),
                    type.getFields().stream()
                            .map(one ->
                                    one.asPrimitiveType().getPrimitiveTypeName() + " " + one.getLogicalTypeAnnotation())
                            .toList(),
                    reader.getFileMetaData().getKeyValueMetaData(),
                    cells);
        }
    }

    /** Packs by every codec; what there is no packer for goes unpacked under its name. */
    private static final class Packing implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            return new BytesInputCompressor() {
                @Override
                public BytesInput compress(BytesInput page) throws IOException {
                    byte[] bytes = page.toByteArray();
                    return BytesInput.from(
                            switch (codec) {
                                case SNAPPY -> by(new SnappyCompressor(), bytes);
                                case ZSTD -> by(new ZstdCompressor(), bytes);
                                case LZ4_RAW -> by(new Lz4Compressor(), bytes);
                                case GZIP -> zipped(bytes);
                                default -> bytes;
                            });
                }

                @Override
                public CompressionCodecName getCodecName() {
                    return codec;
                }

                @Override
                public void release() {
                    // nothing is held
                }
            };
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release() {
            // nothing is held
        }

        private static byte[] by(Compressor compressor, byte[] bytes) {
            byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
            return java.util.Arrays.copyOf(
                    packed, compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length));
        }

        private static byte[] zipped(byte[] bytes) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    }
}
