package org.liangce.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.liangce.text.Sha256;

/**
 * The file {@code CHECKSUMS} of a gold folder: the SHA-256 of each text and of its labels, so that nothing is scored against labels that were made
 * for another text. Its lines are those of {@code sha256sum}, which can check it too: {@code cd gold && sha256sum -c CHECKSUMS}.
 */
final class Checksums {

    static final String NAME = "CHECKSUMS";
    private static final int HEX = 64;
    private static final Pattern LINE = Pattern.compile("[0-9a-fA-F]{" + HEX + "} [ *].+");

    private Checksums() {}

    /**
     * Checks files against the list of a folder; a folder without one has nothing to check.
     *
     * @param files labels and texts that are about to be used
     * @throws GoldException for a file that differs or is not listed, for a listed one that is missing, and for a line that cannot be read
     */
    static void verify(Path folder, List<Path> files) {
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
            if (!wanted.equals(Sha256.of(GoldFile.bytes(file)))) {
                throw new GoldException(file.toString(), 0, "与 " + list + " 登记的校验和不符：标注之后改动过。改回原样；确要改动，就重新核对标注，再更新登记");
            }
        }
    }

    private static Map<Path, String> read(Path list) {
        Map<Path, String> listed = new LinkedHashMap<>();
        List<String> lines = GoldFile.lines(list);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!LINE.matcher(line).matches()) {
                throw new GoldException(list.toString(), i + 1, "应是“校验和、两个空格、文件名”：" + line);
            }
            Path file = list.resolveSibling(line.substring(HEX + 2)).toAbsolutePath().normalize();
            if (!Files.exists(file)) {
                throw new GoldException(list.toString(), i + 1, "登记了 " + line.substring(HEX + 2) + "，却没有这个文件；请找回来，或删去这一行");
            }
            listed.put(file, line.substring(0, HEX).toLowerCase(Locale.ROOT));
        }
        return listed;
    }
}
