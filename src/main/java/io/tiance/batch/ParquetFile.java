package io.tiance.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Writes Parquet, row by row; what is written is no Parquet file before it is closed. */
final class ParquetFile implements Closeable {
    /** Bytes of rows that are held before they are written. */
    private static final long ROW_GROUP = 16L << 20;

    private final MessageType columns;
    private final ParquetWriter<Group> writer;

    /** @param about is kept in the file beside the rows */
    ParquetFile(OutputStream out, MessageType columns, Map<String, String> about) throws IOException {
        this.columns = columns;
        this.writer = ExampleParquetWriter.builder(new Destination(out))
                .withConf(new PlainParquetConfiguration())
                .withType(columns)
                .withExtraMetaData(about)
                .withCodecFactory(new PageCodecs())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    /** @param cells one per column; null where there is none */
    void add(List<? extends @Nullable Object> cells) throws IOException {
        Group row = new SimpleGroup(columns);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof String text) {
                row.add(i, text);
            } else if (cell instanceof Boolean yes) {
                row.add(i, yes.booleanValue());
            } else if (cell instanceof LocalDate day) {
                row.add(i, Math.toIntExact(day.toEpochDay()));
            } else if (cell instanceof BigDecimal number) {
                DecimalLogicalTypeAnnotation type =
                        (DecimalLogicalTypeAnnotation) columns.getType(i).getLogicalTypeAnnotation();
                row.add(i, number.setScale(type.getScale()).unscaledValue().longValueExact());
            } else if (cell instanceof Long number) {
                row.add(i, number.longValue());
            } else if (cell != null) {
                throw new IllegalArgumentException(cell.getClass().getName());
            }
        }
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** A stream as Parquet wants it: one that knows how far it is. */
    private record Destination(OutputStream out) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                private long position;

                @Override
                public long getPos() {
                    return position;
                }

                @Override
                public void write(int one) throws IOException {
                    out.write(one);
                    position++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    position += length;
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
