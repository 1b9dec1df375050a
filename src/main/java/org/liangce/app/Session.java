package org.liangce.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liangce.brat.Vocabulary;
import org.liangce.export.Tables;
import org.liangce.ingest.ArticleReader;
import org.liangce.ingest.ArticleStream;
import org.liangce.ingest.Articles;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.ModelException;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.text.MentionType;

/**
 * What all commands share: where the program is installed and which registers it uses. The line is built when it is first needed.
 */
public final class Session {

    /** The schema file of a folder that is given as a whole. */
    private static final String SCHEMA_IN_FOLDER = "schema.yaml";
    private static final Set<MentionType> NUMBERS = EnumSet.of(MentionType.NUMERAL, MentionType.QUANTITY, MentionType.TIME);

    private final Path home;
    private final Models models;
    private final String schemaName;
    private Line line;
    private Codebook codebook;
    private Vocabulary vocabulary;

    /**
     * @param home the folder of the launcher, with {@code corpus/}, {@code gold/} and {@code models/}; may be null
     * @param models the folder of the registers; null for {@code models/} of {@code home}
     * @param schema a schema file, or a folder with {@code schema.yaml}; registers that stand beside it win over those of {@code models}.
     *     Null for the schema of the registers
     * @throws ModelException where {@code models} is given and is no folder, or the schema is not there
     */
    public Session(Path home, Path models, Path schema) {
        if (models != null && !Files.isDirectory(models)) {
            throw new ModelException(models.toString(), 0, "没有这个目录");
        }
        this.home = home == null ? Path.of("") : home;
        Path folder = models != null ? models : this.home.resolve("models");
        Models general = models != null || Files.isDirectory(folder) ? Models.in(folder) : Models.bundled();
        Path file = schema == null ? null : schemaFile(schema);
        this.models = file == null ? general : general.under(file.getParent());
        this.schemaName = file == null ? Line.SCHEMA : file.getFileName().toString();
    }

    private static Path schemaFile(Path given) {
        Path file = (Files.isDirectory(given) ? given.resolve(SCHEMA_IN_FOLDER) : given).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new ModelException(file.toString(), 0, "没有这个文件");
        }
        return file;
    }

    /** A folder that comes with the program, as {@code corpus}. */
    public Path folder(String name) {
        return home.resolve(name);
    }

    /**
     * Reads files and folders.
     *
     * @param published the publication date of all of them, or null
     */
    public Articles read(List<Path> paths, LocalDate published) {
        return new ArticleReader(models).read(paths, published);
    }

    /** As {@link #read}, one article after the other. */
    public ArticleStream open(List<Path> paths, LocalDate published) {
        return new ArticleReader(models).open(paths, published);
    }

    /**
     * The program as a filter of lines.
     *
     * @param types what it writes; numbers and times alone need no more than their own annotators and start at once
     */
    public MentionFilter filter(Collection<MentionType> types) {
        return NUMBERS.containsAll(types) ? MentionFilter.numbers(models, types) : line().filter(types);
    }

    /** The family that an instrument of measures belongs to; empty for an unknown one. */
    public String family(String instrument) {
        return codebook().family(instrument);
    }

    private synchronized Codebook codebook() {
        if (codebook == null) {
            codebook = new Codebook(models);
        }
        return codebook;
    }

    /** What labels may say: attributes of the codebook, nodes of the schema, indicators of the catalogue. */
    synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            Map<String, Set<String>> attributes = new TreeMap<>();
            for (String name : List.of("Aspect", "Status", "Instrument")) {
                attributes.put(name, codebook().entries().stream().filter(e -> e.field().equals(name.toLowerCase(Locale.ROOT))).map(Codebook.Entry::code)
                        .collect(Collectors.toSet()));
            }
            Schema schema = schema();
            Set<String> nodes = schema.nodes().stream().map(Schema.Node::id).collect(Collectors.toSet());
            Set<String> indicators = Register.read(models, "indicators.tsv").rows().stream().map(row -> row.get("id"))
                    .filter(id -> !id.isEmpty() && !id.startsWith("neutral")).collect(Collectors.toSet());
            vocabulary = new Vocabulary(attributes, Map.of(schema.id(), nodes, "Indicator", indicators));
        }
        return vocabulary;
    }

    Models models() {
        return models;
    }

    /** The schema file in use, as {@link Models#read} takes it. */
    String schemaName() {
        return schemaName;
    }

    Schema schema() {
        return Schema.read(models, schemaName);
    }

    Tables tables() {
        List<Codebook.Entry> nodes = schema().nodes().stream().map(Session::entry).toList();
        return new Tables(codebook(), nodes, models);
    }

    private static Codebook.Entry entry(Schema.Node node) {
        return new Codebook.Entry("nodes", node.id(), node.name(), node.group().name() + (node.confirmed() ? "" : "（名称尚未见于公开来源）"));
    }

    /** @throws org.liangce.lexicon.ModelException where a register has a mistake */
    synchronized Line line() {
        if (line == null) {
            line = new Line(models, schemaName);
        }
        return line;
    }
}
