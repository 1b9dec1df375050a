package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangce.app.Finding;
import org.liangce.app.MentionFilter;
import org.liangce.evaluate.Confusion;
import org.liangce.evaluate.Scores;
import org.liangce.ingest.Failure;

/** Both message files say the same things, all of them are said somewhere, and nothing is said that they lack. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/liangce/cli");
    private static final Path SOURCES = Path.of("src/main/java/org/liangce/cli");
    private static final Path PAGE = Path.of("src/main/resources/org/liangce/evaluate");
    /** Keys in quotation marks: messages, and picocli's descriptions. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)*)\"");
    /** Read by picocli itself under the names of commands. */
    private static final Pattern OF_PICOCLI = Pattern.compile("(?:liangce(?:\\.[a-z]+)*\\.)?usage\\.[A-Za-z]+(?:\\.\\d)?");

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties chinese = read("messages.properties");
        Properties english = read("messages_en.properties");
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : chinese.stringPropertyNames()) {
            if (!key.startsWith("failure.")) {
                assertEquals(places(chinese.getProperty(key)), places(english.getProperty(key)), key);
            }
        }
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher m = Pattern.compile("\\{(\\d)}").matcher(message);
        while (m.find()) {
            places.add(m.group(1));
        }
        return places;
    }

    @Test
    void allKeysAreUsedAndNoneIsMissing() throws IOException {
        Set<String> keys = new TreeSet<>(read("messages.properties").stringPropertyNames());
        keys.removeIf(k -> OF_PICOCLI.matcher(k).matches());
        Set<String> used = used();
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(used);
        assertEquals(Set.of(), unused, "keys that nothing uses");
        used.removeAll(keys);
        used.removeIf(k -> !k.contains(".") || k.endsWith(".csv") || k.startsWith("liangce.") || k.startsWith("org."));
        assertEquals(Set.of(), used, "keys that are missing");
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher m = QUOTED.matcher(Files.readString(file));
                while (m.find()) {
                    used.add(m.group(1));
                }
            }
        }
        used.addAll(ofThePage());
        for (Failure.Kind kind : Failure.Kind.values()) {
            used.add("failure." + kind);
        }
        for (MentionFilter.BadLine.Kind kind : MentionFilter.BadLine.Kind.values()) {
            used.add("filter." + kind);
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            used.add("doctor." + kind);
        }
        Scores.of(List.of()).names().forEach(name -> used.add("figure." + name));
        return used;
    }

    /** What the scripts of the page of errors say; keys that they put together are told here. */
    private static Set<String> ofThePage() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("page.gold", "page.predicted", "page.type", "page.cause", "page.article", "page.split", "page.figure",
                "page.cell"));
        try (Stream<Path> files = Files.list(PAGE)) {
            for (Path file : files.toList()) {
                Matcher m = QUOTED.matcher(Files.readString(file));
                m.results().map(r -> r.group(1)).filter(key -> key.startsWith("page.")).forEach(used::add);
            }
        }
        List.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization", "Target", "Outcome", "Measure")
                .forEach(type -> used.add("page.type." + type));
        List.of("missed", "spurious", "span", "type", "value", "place", "time", "indicator", "aspect", "actor", "status", "instrument", "node")
                .forEach(cause -> used.add("page.cause." + cause));
        Confusion.of(List.of(), family -> family).forEach(table -> used.add("page.confusion." + table.what()));
        List.of("split", "genre", "length").forEach(by -> used.add("page.by." + by));
        return used;
    }

    @Test
    void quotationMarksAndBracesComeOutAsWritten() {
        for (String language : new String[] {"zh", "en"}) {
            String message = new Messages(language).get("filter.NO_TEXT", "3", "");
            assertTrue(message.contains("{\"id\"") && message.contains("\"}"), message);
        }
    }
}
