package io.tiance.batch;

import io.tiance.enterprise.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The forms a list of enterprises comes in. */
enum FileKind {
    XLSX,
    CSV,
    JSONL;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 64;

    static FileKind of(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.bytes()) {
            throw refused(size + " 字节", "文件超过 " + (limits.bytes() >> 20) + " MB；请拆成几个文件");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        if (start.length == 0) {
            throw refused("", "文件是空的；请用模板填写");
        }
        if (startsWith(start, ZIP)) {
            return XLSX;
        }
        if (startsWith(start, OLE)) {
            throw refused("", "这是旧版 .xls，或设了密码的文件；请去掉密码，另存为 .xlsx");
        }
        if (startsWith(start, PARQUET)) {
            throw refused("", "这里不读 Parquet；请导出为 JSONL 或 CSV，或用 Spark 作业判定（见 README 的 On Spark）");
        }
        boolean named = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
        return named || new String(start, StandardCharsets.UTF_8).stripLeading().startsWith("{") ? JSONL : CSV;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return Arrays.equals(Arrays.copyOf(bytes, start.length), start);
    }

    static InputException refused(String value, String message) {
        return new InputException("file", value, message);
    }
}
