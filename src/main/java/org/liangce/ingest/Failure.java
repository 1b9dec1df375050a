package org.liangce.ingest;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something that could not be read: what, why, and how to go on.
 *
 * @param file as it was given
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param reason in Chinese, as {@code 不是 UTF-8 编码}
 * @param remedy in Chinese, as {@code 请另存为 UTF-8 编码后再试}
 */
public record Failure(Path file, int line, Kind kind, String reason, String remedy) {

    /** What went wrong. */
    public enum Kind {
        /** there is no such file or folder */
        MISSING,
        /** the file is there but cannot be read */
        UNREADABLE,
        /** nothing but white space in it, or no article in a folder */
        EMPTY,
        /** bytes that are no UTF-8 */
        NOT_UTF8,
        /** no text at all */
        BINARY,
        /** another article has the same id */
        DUPLICATE_ID,
        /** a manifest that cannot be used, or a date in it */
        MANIFEST,
        /** the file was read, but the program failed on what is in it */
        DEFECT
    }

    public Failure {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(remedy);
    }

    /** The program failed on the article of a file; the others can go on. */
    public static Failure defect(Path file, Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String where = defect + (trace.length == 0 ? "" : " @ " + trace[0]);
        return new Failure(file, 0, Kind.DEFECT, "程序在这一篇上出错：" + where, "这是程序的缺陷，请连同文章一起报告");
    }

    /** One line for a person: {@code 甲.txt 第3行：不是 UTF-8 编码。请另存为 UTF-8 编码后再试。} */
    public String message() {
        return file + (line > 0 ? " 第" + line + "行" : "") + "：" + reason + "。" + remedy + "。";
    }
}
