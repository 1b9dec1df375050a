package org.liangce.annotate.industry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.layout.Layout;
import org.liangce.annotate.organization.OrganizationAnnotator;
import org.liangce.annotate.segment.SegmentAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

class HeadingContextTest {

    private static final String ARTICLE = """
            # 全市绘就产业路线图

            ## 未来产业从这里起步

            智能系统与新材料两个方向新设攻关团队，无人驾驶试验场年内翻倍，十所高校派出学者驻点。

            ## 做强支柱产业

            新材料销售额越过两千亿元，智能系统集成商增至百家，无人驾驶车辆累计跑完三百万公里测试。
            """;

    @Test
    void aHeadingSettlesWhatANameMeansBelowIt() {
        Models models = Models.bundled();
        Schema schema = Schema.read(models, "schema/12218.yaml");
        SegmentAnnotator segmenter = new SegmentAnnotator(schema.names().keySet());
        Document document = new Pipeline(List.of(segmenter, new OrganizationAnnotator(models, schema), new IndustryAnnotator(models, schema)))
                .annotate(new Layout(models, segmenter::cutsWord).read(new SourceDocument("a", ARTICLE, Publication.UNKNOWN)));
        assertEquals(List.of("智能系统[F1]", "新材料[F5]", "无人驾驶[F1]", "新材料[C04]", "无人驾驶车辆[C01]"),
                document.mentions(MentionType.INDUSTRY).stream()
                        .map(mention -> document.text(mention.span()) + mention.value().forms()).toList());
    }
}
