package org.liangce.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the hour of its making out of a workbook, so that the same articles give the same file. The writer puts the present time into the
 * document properties and has no way to be told otherwise.
 */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /** Writes the same entries in the same order, without times. */
    static void copy(Path timed, Path timeless) throws IOException {
        try (ZipFile from = new ZipFile(timed.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(timeless)))) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copied = new ZipEntry(entry.getName());
                copied.setTimeLocal(ANY_TIME);
                to.putNextEntry(copied);
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, to);
                }
                to.closeEntry();
            }
        }
    }

    private static void copy(String name, InputStream content, ZipOutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            to.write(withoutTime(content.readAllBytes()));
        } else {
            content.transferTo(to);
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return xml.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>", "").getBytes(StandardCharsets.UTF_8);
    }
}
