package org.liangce.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.liangce.ingest.Unreadable;

/** Reads what people keep for scoring: labels, lists, baselines, judged sheets. What cannot be read is told with file and line. */
final class GoldFile {

    private GoldFile() {}

    /**
     * The bytes of a file.
     *
     * @throws GoldException where it is missing, a folder, or cannot be read
     */
    static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new GoldException(file.toString(), 0, "是一个目录，不是文件");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The text of a file in UTF-8, without a byte order mark.
     *
     * @throws GoldException likewise, and for bytes that are no UTF-8; it names the line
     */
    static String text(Path file) {
        ByteBuffer in = ByteBuffer.wrap(bytes(file));
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new GoldException(file.toString(), 1 + (int) out.flip().chars().filter(c -> c == '\n').count(), "不是有效的 UTF-8，请另存为 UTF-8 编码");
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The lines of {@link #text}. */
    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /**
     * The visible files of a folder with this ending, by name.
     *
     * @throws GoldException where it is missing, no folder, or cannot be read
     */
    static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new GoldException(folder.toString(), 0, Files.exists(folder) ? "是一个文件，不是目录" : "没有这个目录，请检查路径有没有写错");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending) && !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static GoldException unreadable(Path file, IOException e) {
        return new GoldException(file.toString(), 0, e instanceof NoSuchFileException ? "没有这个文件，请检查路径有没有写错"
                : "读不了（" + Unreadable.why(e) + "），请检查权限，以及它是否被别的程序占用");
    }
}
