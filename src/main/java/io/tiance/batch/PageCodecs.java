package io.tiance.batch;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs and unpacks the pages of a Parquet file in Java, so that neither Hadoop nor a library in native code is needed. */
final class PageCodecs implements CompressionCodecFactory {
    /** What can be unpacked; what is written is SNAPPY, which everything reads. */
    static final Set<CompressionCodecName> KNOWN = EnumSet.of(
            CompressionCodecName.UNCOMPRESSED,
            CompressionCodecName.SNAPPY,
            CompressionCodecName.GZIP,
            CompressionCodecName.ZSTD,
            CompressionCodecName.LZ4_RAW);

    /** Makes {@code size} bytes of a packed page. */
    private interface Unpacker {
        byte[] unpack(byte[] packed, int size) throws IOException;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new Unpacked(
                switch (codec) {
                    case UNCOMPRESSED -> (packed, size) -> packed;
                    case SNAPPY -> by(new SnappyDecompressor());
                    case GZIP -> PageCodecs::unzip;
                    case ZSTD -> by(new ZstdDecompressor());
                    case LZ4_RAW -> by(new Lz4Decompressor());
                    default -> throw new IllegalArgumentException(codec.name());
                });
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException(codec.name());
        }
        return new Packed(new SnappyCompressor());
    }

    @Override
    public void release() {
        // nothing is held
    }

    private static Unpacker by(Decompressor decompressor) {
        return (packed, size) -> {
            byte[] page = new byte[size];
            int length = decompressor.decompress(packed, 0, packed.length, page, 0, size);
            if (length != size) {
                throw new IOException("a page of " + length + " bytes instead of " + size);
            }
            return page;
        };
    }

    private static byte[] unzip(byte[] packed, int size) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] page = in.readNBytes(size);
            if (page.length != size || in.read() >= 0) {
                throw new IOException("a page that is not of " + size + " bytes");
            }
            return page;
        }
    }

    private record Unpacked(Unpacker unpacker) implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            return size == 0 ? BytesInput.empty() : BytesInput.from(unpacker.unpack(packed.toByteArray(), size));
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer page, int size) throws IOException {
            byte[] bytes = new byte[packedSize];
            packed.get(bytes);
            page.put(unpacker.unpack(bytes, size));
        }

        @Override
        public void release() {
            // nothing is held
        }
    }

    private record Packed(SnappyCompressor compressor) implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput page) throws IOException {
            byte[] bytes = page.toByteArray();
            byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
            int length = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
            return BytesInput.from(packed, 0, length);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.SNAPPY;
        }

        @Override
        public void release() {
            // nothing is held
        }
    }
}
