package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;

/** Text that nobody wrote: reading never throws, and every mention lies in the text, apart from the others of its kind. */
class NumbersHostileTest {

    private static final long SEED = 20250220;
    private static final int ROUNDS = 60_000;
    private static final String[] PIECES = ("0|1|2|9|12|100|2025|2024|1.5|.|,|，|、|-|—|~|/|+|%|‰|一|二|三|两|十|百|千|万|亿|兆|零|〇|几|数|半|点|多|余|分之|百分之|负|第|"
            + "超|超过|约|近|不低于|不少于|不足|以上|以下|左右|以内|级|个|家|元|亿元|平方米|亩|公里|吨|千瓦|倍|成|折|位|名|大|个百分点|年|月|日|号|季度|上半年|"
            + "全年|年底|月底|前|起|以来|到|至|从|今年|去年|同期|未来|近|连续|“|”|《|》|（|）|十四五|期间|末|上旬|下降|增长|翻一番|两位数|全国|居|排名|前三|"
            + "产业|企业|L4|5G|。|；|\n| |\u3000|\uD83D\uDE00|\uD800|\u0000|A|k|M|e").split("\\|");

    private final Pipeline pipeline;

    NumbersHostileTest() {
        NumberLexicon lexicon = NumberLexicon.read(Models.bundled());
        pipeline = new Pipeline(List.of(new TimeAnnotator(lexicon), new QuantityAnnotator(lexicon)));
    }

    @Test
    void neverThrows() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(14); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), round % 3 == 0 ? null : LocalDate.of(2025, 1 + random.nextInt(12), 28));
        }
    }

    @Test
    void absurdNumbersGiveNothing() {
        for (String piece : List.of("9", "一", "亿", "十", "百万", "1,234,", "9.", "第", "(((", "超过", "2025年", "十四五", "半", "今年去年", "6月", "1、", "百分之", "“", "1-", "一二三")) {
            check(piece.repeat(1000), LocalDate.of(2025, 2, 20));
        }
    }

    private void check(String text, LocalDate published) {
        Publication publication = published == null ? Publication.UNKNOWN : new Publication(published, Publication.Origin.COMMAND_LINE);
        try {
            Document document = pipeline.annotate(MentionFilter.document(text, publication));
            for (MentionType type : List.of(MentionType.NUMERAL, MentionType.QUANTITY, MentionType.TIME)) {
                apart(document, type);
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", text “" + text + "”", e);
        }
    }

    private static void apart(Document document, MentionType type) {
        int end = 0;
        for (Mention mention : document.mentions(type)) {
            assertTrue(mention.span().start() >= end, () -> type + " overlap in " + document.text());
            assertTrue(mention.span().end() <= document.text().length());
            assertEquals(mention.span().length(), document.text(mention.span()).length());
            end = mention.span().end();
        }
    }
}
