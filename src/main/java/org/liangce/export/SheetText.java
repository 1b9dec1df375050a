package org.liangce.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table that a spreadsheet saved as text: Excel and WPS choose charset and separator by the country that Windows is set to. */
final class SheetText {

    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private SheetText() {}

    /**
     * The cells, row by row, blank rows too.
     *
     * @throws IllegalArgumentException where it is no text, or has a quotation mark in the wrong place; its message is for a user
     */
    static List<List<String>> rows(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new IllegalArgumentException("是 Excel 工作簿，请另存为 CSV 后再读");
        }
        String text = decode(bytes);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return rows(body, separator(body.lines().findFirst().orElse("")));
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CHINESE_WINDOWS);
        }
    }

    /** The one that the headings have most of. */
    private static char separator(String headings) {
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(c -> headings.chars().filter(h -> h == c).count())).orElseThrow();
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            parser.forEach(row -> rows.add(row.toList()));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException("第" + (rows.size() + 1) + "行的引号不成对或位置不对", e);
        }
        return rows;
    }
}
