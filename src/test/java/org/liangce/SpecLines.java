package org.liangce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a spec under {@code src/test/resources/spec}: those that are neither blank nor remarks. */
public final class SpecLines {

    private SpecLines() {}

    /** @param name as {@code figure.tsv} */
    public static Stream<String> of(String name) {
        try (var in = SpecLines.class.getResourceAsStream("/spec/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
