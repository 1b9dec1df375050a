package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Publication;

/** A table shows the number in the unit that is printed. */
class PrintedQuantityTest {

    private static final NumberLexicon LEXICON = NumberLexicon.read(Models.bundled());
    private static final Pipeline PIPELINE = new Pipeline(List.of(new TimeAnnotator(LEXICON), new QuantityAnnotator(LEXICON)));

    @ParameterizedTest
    @CsvSource({"约860亿元, 860, 亿元", "超35平方公里, 35, 平方公里", "3.05万亿元, 3.05, 万亿元", "1200多家, 1200, 家", "500多亿元, 500, 亿元", "2.5万亩, 2.5, 万亩",
        "下降13.5%, -13.5, %", "下降2至3个百分点, -3, 个百分点", "减少20%—30%, -30, %", "三千五百户, 3500, 户", "百亿级, 100, 亿", "8至12名, 8, 名", "3—5万元, 3, 万元", "50%到60%, 50, %", "八成五, 8.5, 成", "位居第4位, 4, 位",
        "50亿集群, 50, 亿", "两位数增长, 10, %", "3亿5千万元, 350000000, 元", "百分之六, 6, %", "亿元以上, 1, 亿元", "五元三毛, 5.3, 元", "两年半, 2.5, 年"})
    void printed(String text, String value, String unit) {
        var document = PIPELINE.annotate(MentionFilter.document(text, Publication.UNKNOWN));
        NormalForm.Quantity quantity = (NormalForm.Quantity) document.mentions(MentionType.QUANTITY).get(0).value();
        assertEquals(value, NormalForm.plain(quantity.printedValue()));
        assertEquals(unit, quantity.printedUnit());
    }
}
