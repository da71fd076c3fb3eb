package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A UTF-8 file that is written on from a given length and knows how long it is. */
final class TextFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private long length;

    /** @param length what is kept of it; the rest is cut off */
    TextFile(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new InputException(
                    "--resume", file.toString(), file.getFileName() + " 比上次记下的短，不能接着写；请删去 .progress 文件后从头跑");
        }
        channel.truncate(length).position(length);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.length = length;
    }

    void append(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        length += bytes.length;
    }

    /** Hands everything over to the system and says how long the file is now. */
    long flush() throws IOException {
        out.flush();
        return length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
