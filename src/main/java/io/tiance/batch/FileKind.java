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
    JSONL,
    PARQUET;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PAR1 = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PARE = "PARE".getBytes(StandardCharsets.US_ASCII);
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
        if (startsWith(start, PARE)) {
            throw encrypted(file);
        }
        if (startsWith(start, PAR1)) {
            // how much comes out of it when unpacked is not known beforehand
            if (limits.unpacked() < Long.MAX_VALUE) {
                throw refused("", "上传的名单不能是 Parquet；请导出为 XLSX、CSV 或 JSONL，或用命令行 tiance batch 判定（见 README）");
            }
            return PARQUET;
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            throw refused("", "“" + file.getFileName() + "”不是 Parquet 文件，可能已损坏；请重新导出，或按内容改名为 .csv、.jsonl");
        }
        boolean named = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
        return named || new String(start, StandardCharsets.UTF_8).stripLeading().startsWith("{") ? JSONL : CSV;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return Arrays.equals(Arrays.copyOf(bytes, start.length), start);
    }

    static InputException encrypted(Path file) {
        return refused("", "“" + file.getFileName() + "”是加密的 Parquet，这里没有密钥；请不加密重新导出");
    }

    static InputException refused(String value, String message) {
        return new InputException("file", value, message);
    }
}
