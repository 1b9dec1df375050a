package org.liangce.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharactersTest {

    private static final String HEAD = "# source: 自编\n# date: 2026-11\nid\tcharacters\twhy\texample\n";

    @TempDir
    private Path folder;

    @Test
    void membersByTheIdOfTheirRule() throws IOException {
        CharacterClass ends = read(HEAD + "time.ends\t。\\n\\0\t句子在此结束\t今年。").of("time.ends");
        assertTrue(ends.has('。') && ends.has('\n') && ends.has('\0'));
        assertFalse(ends.has('n') || ends.has('，'));
    }

    @Test
    void aBlankIsWrittenSoThatItIsSeen() throws IOException {
        assertTrue(read(HEAD + "time.ends\t。\\s\t句子在此结束\t今年 明年").of("time.ends").has(' '));
        assertRefused("time.ends\t。 \t句子在此结束\t今年 明年", "\\s");
    }

    @Test
    void aMissingIdIsRefusedWithFileAndReason() throws IOException {
        Characters characters = read(HEAD + "time.ends\t。\t句子在此结束\t今年。");
        ModelException refused = assertThrows(ModelException.class, () -> characters.of("time.begins"));
        assertTrue(refused.getMessage().contains("characters.tsv") && refused.getMessage().contains("time.begins"), refused.getMessage());
    }

    @Test
    void aRowIsWhole() {
        assertRefused("time.ends\t。\t\t今年。", "why");
        assertRefused("time.ends\t\t句子在此结束\t今年。", "characters");
        assertRefused("time.ends\t。\t句子在此结束\t今年。\ntime.ends\t！\t句子在此结束\t今年！", "重复");
    }

    private void assertRefused(String rows, String reason) {
        ModelException refused = assertThrows(ModelException.class, () -> read(HEAD + rows));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    private Characters read(String text) throws IOException {
        Files.writeString(folder.resolve("characters.tsv"), text);
        return Characters.read(Models.in(folder));
    }
}
