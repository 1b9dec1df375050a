package org.liangce.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangce.text.Sha256;

/**
 * Where the files of {@code models/} come from: of several folders the first that holds the file, else the copy in the program. Remembers
 * what was read, so that a run's manifest can say which versions it used.
 *
 * <p>Example: with {@code --schema 深圳/schema.yaml} the folder {@code 深圳} comes first, then {@code models/} beside the launcher, then the
 * copy in the program.
 */
public final class Models {

    private static final int DIGITS = 12;

    private final Path folder;
    private final Models beneath;
    /** What was read, by its name: a file that extends another is read in two copies. */
    private final Map<String, List<Copy>> copies;
    private final NameIndex names = new NameIndex();
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Models(Path folder, Models beneath, Map<String, List<Copy>> copies) {
        this.folder = folder;
        this.beneath = beneath;
        this.copies = copies;
    }

    /** The copy that comes with the program. */
    public static Models bundled() {
        return new Models(null, null, new ConcurrentHashMap<>());
    }

    /** The files of {@code folder}, which win over the bundled copies. */
    public static Models in(Path folder) {
        return bundled().under(folder);
    }

    /** These files, with those of {@code above} winning over them. */
    public Models under(Path above) {
        return new Models(above, this, copies);
    }

    /** The copies of a file that {@code name} would be read from if the first were not there; null where the first is the last. */
    Models beneath(String name) {
        return holds(name) || beneath == null ? beneath : beneath.beneath(name);
    }

    /** Where a person finds the file: its path, or only its name where it is the copy in the program. */
    public String where(String name) {
        return holds(name) ? folder.resolve(name).toString() : beneath == null ? name : beneath.where(name);
    }

    /** The folders that win over the copy in the program, the first over the next. */
    public List<Path> folders() {
        List<Path> all = new ArrayList<>();
        for (Models each = this; each != null; each = each.beneath) {
            if (each.folder != null) {
                all.add(each.folder);
            }
        }
        return all;
    }

    /** What {@code maker} makes of these files: made when first asked for, and the same for all who ask. */
    @SuppressWarnings("unchecked")
    public <T> T once(Class<T> type, Function<Models, T> maker) {
        Object known = made.get(type);
        if (known == null) { // no computeIfAbsent: a maker may ask for what another makes
            T fresh = maker.apply(this);
            Object other = made.putIfAbsent(type, fresh);
            known = other == null ? fresh : other;
        }
        return (T) known;
    }

    /** The names of all registers that were made into matchers. */
    NameIndex names() {
        return names;
    }

    private boolean holds(String name) {
        return folder != null && Files.isRegularFile(folder.resolve(name));
    }

    /**
     * The text of a file.
     *
     * @param name relative to {@code models/}, as {@code schema/12218.yaml}; or the absolute path of a file that stands elsewhere
     * @throws ModelException where it is missing or not UTF-8
     */
    public String read(String name) {
        if (!holds(name) && beneath != null) {
            return beneath.read(name);
        }
        try {
            byte[] bytes = folder == null ? bundledBytes(name) : Files.readAllBytes(folder.resolve(name));
            copies.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add(new Copy(bytes, folder == null));
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ModelException(where(name), 0, "不是有效的 UTF-8，请另存为 UTF-8 编码");
        } catch (IOException e) {
            throw new ModelException(where(name), 0, "无法读取：" + e.getMessage());
        }
    }

    /** What was read so far: name → first 12 hex digits of its SHA-256, with {@code bundled} behind where it is the copy in the program. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        copies.forEach((name, read) -> versions.put(name, read.stream().map(Copy::version).distinct().collect(Collectors.joining(", "))));
        return versions;
    }

    /** The bytes are kept: most commands never ask for the digest, and it takes longer than the reading. */
    private record Copy(byte[] bytes, boolean bundled) {

        private String version() {
            return Sha256.of(bytes).substring(0, DIGITS) + (bundled ? " bundled" : "");
        }
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
