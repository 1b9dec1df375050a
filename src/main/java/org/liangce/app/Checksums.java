package org.liangce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code CHECKSUMS} of a gold folder: the SHA-256 of each text and of its labels, so that nothing is scored against labels that were made
 * for another text. Its lines are those of {@code sha256sum}, which can check it too: {@code cd gold && sha256sum -c CHECKSUMS}.
 */
public final class Checksums {

    static final String NAME = "CHECKSUMS";
    private static final int HEX = 64;

    private Checksums() {}

    /**
     * Checks files against the list of a folder; a folder without one has nothing to check.
     *
     * @param files labels and texts that are about to be used
     * @throws GoldException for a file that differs or is not listed, and for a line that cannot be read
     */
    static void verify(Path folder, List<Path> files) throws IOException {
        Path list = folder.resolve(NAME);
        if (!Files.isRegularFile(list)) {
            return;
        }
        Map<Path, String> listed = read(list);
        for (Path file : files) {
            String wanted = listed.get(file.toAbsolutePath().normalize());
            if (wanted == null) {
                throw new GoldException(file.toString(), 0, "没有登记在 " + list + " 里；确认无误后补上这一行（sha256sum）");
            }
            if (!wanted.equals(sha256(file))) {
                throw new GoldException(file.toString(), 0, "与 " + list + " 登记的校验和不符：标注之后改动过。改回原样；确要改动，就重新核对标注，再更新登记");
            }
        }
    }

    private static Map<Path, String> read(Path list) throws IOException {
        Map<Path, String> listed = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(list);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= HEX + 2 || !line.substring(0, HEX).matches("[0-9a-f]+")) {
                throw new GoldException(list.toString(), i + 1, "应是“校验和、两个空格、文件名”：" + line);
            }
            listed.put(list.resolveSibling(line.substring(HEX + 2)).toAbsolutePath().normalize(), line.substring(0, HEX));
        }
        return listed;
    }

    /** The SHA-256 of a file's bytes, in hex. */
    public static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
