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
            # 全市谋划产业发展新蓝图

            ## 布局未来产业 抢占新赛道

            支持智能系统、新材料等领域组建联合体，无人驾驶示范应用范围持续扩大，带动上下游企业集聚发展。

            ## 做强支柱产业

            新材料产值突破两千亿元，智能系统集成水平提高，无人驾驶车辆测试里程居全国前列，成为转型的重要支撑。
            """;

    @Test
    void aHeadingSettlesWhatANameMeansBelowIt() {
        Models models = Models.bundled();
        Schema schema = Schema.read(models, "schema/12218.yaml");
        SegmentAnnotator segmenter = new SegmentAnnotator(schema.names().keySet());
        Document document = new Pipeline(List.of(segmenter, new OrganizationAnnotator(models), new IndustryAnnotator(models, schema)))
                .annotate(new Layout(models, segmenter::cutsWord).read(new SourceDocument("a", ARTICLE, Publication.UNKNOWN)));
        assertEquals(List.of("智能系统[F1]", "新材料[F5]", "无人驾驶[F1]", "新材料[C04]", "无人驾驶[C01]"),
                document.mentions(MentionType.INDUSTRY).stream()
                        .map(mention -> document.text(mention.span()) + mention.value().forms()).toList());
    }
}
