package org.liangce.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;

class ArticleReaderTest {

    @TempDir
    private Path folder;
    private final ArticleReader reader = new ArticleReader(Models.bundled());

    @Test
    void folderGivesItsTextFilesByName() throws IOException {
        write("b.txt", "乙文。");
        write("a.txt", "甲文。");
        write("c.md", "丙文。");
        write("sub/d.TXT", "丁文。");
        Articles articles = reader.read(List.of(folder), null);
        assertEquals(List.of("a", "b", "d"), articles.read().stream().map(a -> a.document().id()).toList());
        assertEquals(List.of(), articles.failures());
    }

    @Test
    void namedFileIsReadWhateverItsEnding() throws IOException {
        Articles articles = reader.read(List.of(write("c.md", "丙文。")), null);
        assertEquals("c", articles.read().get(0).document().id());
        assertEquals(64, articles.read().get(0).sha256().length());
    }

    @Test
    void byteOrderMarkGoesAndCarriageReturnsStay() throws IOException {
        Articles articles = reader.read(List.of(write("a.txt", "\uFEFF甲\r\n乙")), null);
        assertEquals("甲\r\n乙", articles.read().get(0).document().raw());
    }

    @Test
    void badFilesAreListedAndTheOthersGoOn() throws IOException {
        write("1-empty.txt", " \r\n\u3000");
        Files.write(folder.resolve("2-gbk.txt"), "第一行\n广州高质量发展".getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("3-nul.txt"), new byte[] {65, 10, 66, 0, 67});
        Files.write(folder.resolve("4-pdf.txt"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("5-utf16.txt"), "甲".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("6-surrogate.txt"), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        write("7-good.txt", "好文。");
        Articles articles = reader.read(List.of(folder, folder.resolve("missing.txt")), null);
        assertEquals(List.of("7-good"), articles.read().stream().map(a -> a.document().id()).toList());
        assertEquals(List.of(Failure.Kind.MISSING, Failure.Kind.EMPTY, Failure.Kind.NOT_UTF8, Failure.Kind.BINARY, Failure.Kind.BINARY,
                Failure.Kind.NOT_UTF8, Failure.Kind.NOT_UTF8), articles.failures().stream().map(Failure::kind).toList());
        assertTrue(articles.failures().get(2).message().contains("2-gbk.txt 第1行：不是 UTF-8 编码，看来是 GBK（ANSI）编码。请"), articles.failures().get(2).message());
        assertEquals(2, articles.failures().get(3).line());
    }

    @Test
    void folderWithoutArticlesIsAFailure() {
        assertEquals(Failure.Kind.EMPTY, reader.read(List.of(folder), null).failures().get(0).kind());
    }

    @Test
    void sameIdTwiceIsAFailureAndTheSameFileTwiceIsNot() throws IOException {
        Path first = write("x/a.txt", "甲文。");
        write("y/a.txt", "另一篇。");
        Articles articles = reader.read(List.of(folder, first), null);
        assertEquals(1, articles.read().size());
        assertEquals(List.of(Failure.Kind.DUPLICATE_ID), articles.failures().stream().map(Failure::kind).toList());
    }

    @Test
    void manifestGivesTitleAndDate() throws IOException {
        write("manifest.csv", "\uFEFFid,title,published,extra\r\na,\"题目，带逗号\",2025/2/6,x\r\n");
        write("a.txt", "发布时间：2024-01-01\n正文。");
        Article article = reader.read(List.of(folder), null).read().get(0);
        assertEquals("题目，带逗号", article.document().title());
        assertEquals(new Publication(LocalDate.of(2025, 2, 6), Publication.Origin.MANIFEST), article.document().publication());
    }

    @Test
    void manifestMayLackColumnsAndRows() throws IOException {
        write("manifest.csv", "id\na\n");
        write("a.txt", "Title: 标题行的题目\n发布时间：2024-01-01\n正文。");
        write("b.txt", "正文。");
        Articles articles = reader.read(List.of(folder), null);
        assertEquals("标题行的题目", articles.read().get(0).document().title());
        assertEquals(Publication.Origin.HEADER_LINE, articles.read().get(0).document().publication().origin());
        assertEquals(Publication.UNKNOWN, articles.read().get(1).document().publication());
        assertEquals(List.of(), articles.failures());
    }

    @Test
    void badDateInManifestNamesFileAndLine() throws IOException {
        write("manifest.csv", "id,published\nb,2025-01-01\na,二月六日\n");
        write("a.txt", "正文。");
        Articles articles = reader.read(List.of(folder), null);
        assertEquals(1, articles.read().size());
        Failure failure = articles.failures().get(0);
        assertEquals("manifest.csv", failure.file().getFileName().toString());
        assertEquals(3, failure.line());
    }

    @Test
    void manifestWithoutIdsIsReportedOnce() throws IOException {
        write("manifest.csv", "name,published\na,2025-01-01\n");
        write("a.txt", "甲。");
        write("b.txt", "乙。");
        Articles articles = reader.read(List.of(folder), null);
        assertEquals(2, articles.read().size());
        assertEquals(List.of(Failure.Kind.MANIFEST), articles.failures().stream().map(Failure::kind).toList());
    }

    @Test
    void commandLineWins() throws IOException {
        Path file = write("a.txt", "发布时间：2024-01-01\n正文。");
        Publication publication = reader.read(List.of(file), LocalDate.of(2025, 5, 5)).read().get(0).document().publication();
        assertEquals(new Publication(LocalDate.of(2025, 5, 5), Publication.Origin.COMMAND_LINE), publication);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
