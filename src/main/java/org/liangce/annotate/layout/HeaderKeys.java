package org.liangce.annotate.layout;

import java.util.HashSet;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** The keys of header lines: {@code 发布时间}, {@code 索引号}. */
final class HeaderKeys {

    /** No key is longer, the bracket before it counted. */
    private static final int LONGEST = 12;
    private static final int STAMP = 40;

    private final Set<String> headKeys = new HashSet<>();
    private final Set<String> anyKeys = new HashSet<>();
    private final Set<String> tools = new HashSet<>();

    HeaderKeys(Models models) {
        for (Register.Row row : Register.read(models, "layout/header-keys.tsv").rows()) {
            (row.get("where").equals("any") ? anyKeys : headKeys).add(row.get("key"));
            if (row.get("role").equals("tool")) {
                tools.add(row.get("key"));
            }
        }
    }

    /** Whether a line begins with a key and a colon: {@code 发布时间：…}, {@code 【发布时间：…】}. */
    boolean begin(String line, boolean head) {
        int start = line.charAt(0) == '【' || line.charAt(0) == '[' ? 1 : 0;
        int end = 0;
        while (end <= LONGEST && end < line.length() && line.charAt(end) != '：' && line.charAt(end) != ':') {
            end++;
        }
        return end > start && end <= LONGEST && end < line.length() && isKey(line.substring(start, end), head);
    }

    /** Whether a line is a key whose value stands in the next line: {@code 索引号}, but not {@code 打印}. */
    boolean awaitValue(String line, boolean head) {
        if (line.length() >= LONGEST) {
            return false;
        }
        String key = key(line.endsWith("：") ? line.substring(0, line.length() - 1) : line);
        return isKnown(key, head) && !tools.contains(key);
    }

    /** Whether a line is a key and a day, without a colon: {@code 发表于 2025年3月1日}. */
    boolean openStamp(String line) {
        int end = 0;
        while (end < line.length() && CharacterFold.isHan(line.charAt(end))) {
            end++;
        }
        boolean able = end > 0 && end < line.length() && line.length() <= STAMP && line.startsWith("20", line.charAt(end) == ' ' ? end + 1 : end);
        return able && !Marks.endsSentence(line) && line.indexOf('，') < 0 && isKey(line.substring(0, end), true);
    }

    private boolean isKey(String cell, boolean head) {
        return isKnown(key(cell), head);
    }

    /** Keys of two characters are set apart to fill their column: {@code 来 源}. */
    private static String key(String cell) {
        return cell.replace(" ", "");
    }

    private boolean isKnown(String key, boolean head) {
        return anyKeys.contains(key) || head && headKeys.contains(key);
    }
}
