package org.liangce.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.liangce.text.Sha256;

/**
 * Where the files of {@code models/} come from: a folder where one is given and holds the file, else the copy in the program. Remembers
 * what was read, so that a run's manifest can say which versions it used.
 */
public final class Models {

    private static final int DIGITS = 12;

    private final Path folder;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    private Models(Path folder) {
        this.folder = folder;
    }

    /** The copy that comes with the program. */
    public static Models bundled() {
        return new Models(null);
    }

    /** The files of {@code folder}, which win over the bundled copies. */
    public static Models in(Path folder) {
        return new Models(folder);
    }

    /**
     * The text of a file.
     *
     * @param name relative to {@code models/}, as {@code schema/12218.yaml}; or the absolute path of a file that stands elsewhere
     * @throws ModelException where it is missing or not UTF-8
     */
    public String read(String name) {
        Path file = folder == null ? Path.of(name) : folder.resolve(name);
        boolean edited = (folder != null || file.isAbsolute()) && Files.isRegularFile(file);
        try {
            byte[] bytes = edited ? Files.readAllBytes(file) : bundledBytes(name);
            versions.put(name, Sha256.of(bytes).substring(0, DIGITS) + (edited ? "" : " bundled"));
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ModelException(edited ? file.toString() : name, 0, "不是有效的 UTF-8，请另存为 UTF-8 编码");
        } catch (IOException e) {
            throw new ModelException(edited ? file.toString() : name, 0, "无法读取：" + e.getMessage());
        }
    }

    /** What was read so far: name → first 12 hex digits of its SHA-256, with {@code bundled} behind where it is the copy in the program. */
    public Map<String, String> versions() {
        return new TreeMap<>(versions);
    }

    private static byte[] bundledBytes(String name) throws IOException {
        try (InputStream in = Models.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IOException("没有这个文件");
            }
            return in.readAllBytes();
        }
    }
}
