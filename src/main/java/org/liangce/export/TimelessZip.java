package org.liangce.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** The same entries in the same order, without times. */
    static byte[] of(byte[] zip) throws IOException {
        Path file = Files.createTempFile("liangce", ".xlsx");
        try {
            Files.write(file, zip);
            return copy(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copy(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copied = new ZipEntry(entry.getName());
                copied.setTimeLocal(ANY_TIME);
                to.putNextEntry(copied);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return xml.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>", "").getBytes(StandardCharsets.UTF_8);
    }
}
