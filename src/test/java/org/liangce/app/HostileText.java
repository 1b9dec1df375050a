package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.liangce.record.Extraction;

/** Makes texts that no one would write, each wholly determined by its seed and by the registers. */
final class HostileText {

    private static final List<String> HALF_NUMBERS = List.of("1.", ".5", "1,2,3,,4", "第", "百分之", "三分之", "1亿亿亿", "9".repeat(60), "二零二五年十三月",
            "一百零零", "１２３．", "10～", "--5%", "1e9", "0", "00.00%", "不少于", "超", "翻", "翻两番", "2025年2月30日", "十五五", "“十四五”", "到年", "几十上百", "两位数",
            "五六百七八千万", "1/0", "3：4", "第0位", "负", "零下5", "-", "百千万亿", "万", "半", "1–2–3", "1至2至3万元", "100余以上左右", "≥5％", "12.5.6.7",
            "前三季度", "上旬", "2025-13-45", "20250206", "Q5", "年年年", "月底前", "近近近", "个百分点", "㎡", "亩", "多多");
    private static final String MARKS = "，。、；：？！“”‘’（）()《》【】[]{}<>—…·~～/\\|#*+=_^$&@%‰°§";
    private static final String STRANGE = "\u0000\u0001\u0007\u0008\t\u000B\f\u001B\u001F\u007F\u0085\u00A0\u00AD\u061C\u200B\u200D\u200E\u200F\u2028\u2029"
            + "\u202A\u202E\u2066\u2069\u3000\uFEFF\uFFFD\uFFFE\uFFFF\uFE0F\u0301\u20E3";
    private static final List<int[]> SCRIPTS = List.of(new int[] {0x4E00, 0x9FFF}, new int[] {0x20, 0x7E}, new int[] {0xFF01, 0xFF5E},
            new int[] {0x20000, 0x2A6DF}, new int[] {0x1F300, 0x1FAFF}, new int[] {0x590, 0x6FF}, new int[] {0x3040, 0x30FF}, new int[] {0xAC00, 0xD7A3},
            new int[] {0x400, 0x4FF}, new int[] {0x2150, 0x24FF}, new int[] {0x3200, 0x33FF}, new int[] {0xE000, 0xF8FF}, new int[] {0xD800, 0xDFFF});

    private final List<String> words;
    private final List<String> sentences;

    HostileText() {
        words = words();
        sentences = Texts.in(Texts.OWN).stream().map(f -> Texts.read(f).raw()).toList();
    }

    /** The names and cues of all registers: the first cell of every row. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("models"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                Files.readAllLines(file).stream().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(l -> words.add(l.split("\t")[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    String of(long seed) {
        Random random = new Random(seed * 31 + 7);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(24);
        for (int i = 0; i < pieces; i++) {
            piece(random, text);
        }
        return text.toString();
    }

    private void piece(Random random, StringBuilder text) {
        switch (random.nextInt(12)) {
            case 0 -> script(random, text);
            case 1 -> text.append(STRANGE.charAt(random.nextInt(STRANGE.length())));
            case 2 -> nest(random, text);
            case 3, 4 -> text.append(any(random, HALF_NUMBERS));
            case 5, 6 -> chain(random, text);
            case 7, 8, 9 -> cut(random, text);
            case 10 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
            default -> text.append(random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : "\r");
        }
    }

    private static void script(Random random, StringBuilder text) {
        int[] script = any(random, SCRIPTS);
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            text.appendCodePoint(script[0] + random.nextInt(script[1] - script[0] + 1));
        }
    }

    private void nest(Random random, StringBuilder text) {
        int depth = 1 + random.nextInt(40);
        int kind = random.nextInt(4);
        text.append("（“《【".substring(kind, kind + 1).repeat(depth));
        chain(random, text);
        text.append("）”》】".substring(kind, kind + 1).repeat(random.nextInt(depth + 1)));
    }

    private void chain(Random random, StringBuilder text) {
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            text.append(random.nextInt(4) == 0 ? any(random, HALF_NUMBERS) : any(random, words));
        }
    }

    private void cut(Random random, StringBuilder text) {
        String sentence = any(random, sentences);
        int start = random.nextInt(sentence.length());
        text.append(sentence, start, Math.min(sentence.length(), start + 1 + random.nextInt(60)));
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Takes a text through the whole line, twice; what fails or breaks a law is told with the text. */
    static void check(String which, String raw) {
        try {
            Extraction extraction = Texts.line().extract(Texts.source("x", raw));
            Laws.hold(raw, extraction);
            assertEquals(new ExtractionLines(extraction).all(), new ExtractionLines(Texts.line().extract(Texts.source("x", raw))).all(), "the same twice");
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(which + ": " + e + "\n" + escaped(raw), e);
        }
    }

    /** A text with all but letters, digits and usual marks as escapes, cut where it is long. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().limit(2000).forEach(c -> {
            boolean plain = c >= ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF5E || MARKS.indexOf(c) >= 0;
            escaped.append(plain ? String.valueOf((char) c) : String.format("\\u%04X", c));
        });
        return escaped.toString();
    }
}
