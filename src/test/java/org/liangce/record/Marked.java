package org.liangce.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liangce.annotate.layout.Layout;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/**
 * A document from a line with its mentions marked by hand: {@code ⟦天河区|P440106⟧}, {@code ⟦今年|T2025⟧}, {@code ⟦市商务局|O⟧},
 * {@code ⟦某产业园|Z440112⟧}, {@code ⟦低空经济|IC10⟧}, {@code ⟦3个|Q⟧},
 * {@code ⟦5亿元|QCNY⟧}; {@code \n} parts paragraphs; {@code ^} stands where the test asks.
 */
final class Marked {

    private final StringBuilder plain = new StringBuilder();
    private final Map<MentionType, List<Mention>> mentions = new EnumMap<>(MentionType.class);
    private final List<Integer> asked = new ArrayList<>();

    private Marked(String marked) {
        String text = marked.replace("\\n", "\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '⟦') {
                i = mention(text, i);
            } else if (c == '^') {
                asked.add(plain.length());
            } else {
                plain.append(c);
            }
        }
    }

    private int mention(String text, int open) {
        int bar = text.indexOf('|', open);
        int close = text.indexOf('⟧', bar);
        Span span = new Span(plain.length(), plain.length() + bar - open - 1);
        plain.append(text, open + 1, bar);
        String form = text.substring(bar + 2, close);
        Mention mention = switch (text.charAt(bar + 1)) {
            case 'P' -> new Mention(MentionType.PLACE, span, new NormalForm.Place(form), "marked");
            case 'Z' -> new Mention(MentionType.ZONE, span, new NormalForm.Place(form), "marked");
            case 'T' -> new Mention(MentionType.TIME, span, new NormalForm.Time(form), "marked");
            case 'O' -> new Mention(MentionType.ORGANIZATION, span, new NormalForm.Organization(form), "marked");
            case 'I' -> new Mention(MentionType.INDUSTRY, span, new NormalForm.Nodes("12218", List.of(form.split("\\+"))), "marked");
            case 'Q' -> new Mention(MentionType.QUANTITY, span, new NormalForm.Quantity(Operator.EQUAL, BigDecimal.ONE, null, form, BigDecimal.ONE, form), "marked");
            default -> throw new IllegalArgumentException(text);
        };
        mentions.computeIfAbsent(mention.type(), t -> new ArrayList<>()).add(mention);
        return close;
    }

    static Document document(String marked) {
        return document(marked, Publication.UNKNOWN);
    }

    static Document document(String marked, Publication publication) {
        Marked read = new Marked(marked);
        Document document = new Layout().read(new SourceDocument("marked", read.plain.toString(), publication));
        for (Map.Entry<MentionType, List<Mention>> e : read.mentions.entrySet()) {
            document = document.withMentions(e.getKey(), e.getValue());
        }
        return document;
    }

    static List<Integer> asked(String marked) {
        return new Marked(marked).asked;
    }
}
