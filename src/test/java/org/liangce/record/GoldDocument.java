package org.liangce.record;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Puts the hand-made mentions of a standoff file into a document, so that the assemblers can be looked at apart from the annotators. */
final class GoldDocument {

    private static final Pattern QUANTITY = Pattern.compile("(>=|<=|=|>|<|~)(-?[0-9.]+?)(?:\\.\\.(-?[0-9.]+))?([%A-Za-z].*)?");

    private GoldDocument() {}

    /** The document with the mentions of {@code <id>.ann} beside {@code article}; indicators and records are left out. */
    static Document with(Document document, Path article) throws java.io.IOException {
        Path ann = article.resolveSibling(article.getFileName().toString().replace(".txt", ".ann"));
        Standoff gold = StandoffReader.read(ann.toString(), document.source().raw(), Files.readString(ann));
        Map<Integer, Integer> reading = new HashMap<>();
        FoldedText folded = document.folded();
        for (int i = 0; i < folded.length(); i++) {
            reading.put(folded.raw(i), i);
        }
        Map<MentionType, List<Mention>> mentions = new HashMap<>();
        for (Entity entity : gold.entities()) {
            for (MentionType type : MentionType.values()) {
                if (type != MentionType.INDICATOR && type.label().equals(entity.type())) {
                    mentions.computeIfAbsent(type, t -> new ArrayList<>()).add(new Mention(type, span(entity, reading), form(type, entity), "gold"));
                }
            }
        }
        Document with = document;
        for (Map.Entry<MentionType, List<Mention>> e : mentions.entrySet()) {
            with = with.withMentions(e.getKey(), e.getValue());
        }
        return with;
    }

    private static Span span(Entity entity, Map<Integer, Integer> reading) {
        int start = entity.fragments().get(0).start();
        int last = entity.fragments().get(entity.fragments().size() - 1).end() - 1;
        return new Span(reading.get(start), reading.get(last) + 1);
    }

    private static NormalForm form(MentionType type, Entity entity) {
        List<String> forms = entity.references().stream().map(r -> r.substring(r.indexOf(':') + 1)).toList();
        return switch (type) {
            case QUANTITY -> quantity(forms.get(0));
            case TIME -> new NormalForm.Time(forms.get(0));
            case PLACE, ZONE -> new NormalForm.Place(forms.get(0));
            case INDUSTRY -> new NormalForm.Nodes("12218", forms);
            default -> new NormalForm.Organization(String.join("", forms));
        };
    }

    private static NormalForm quantity(String form) {
        Matcher m = QUANTITY.matcher(form);
        if (!m.matches()) {
            throw new IllegalArgumentException(form);
        }
        Operator operator = List.of(Operator.values()).stream().filter(o -> o.symbol().equals(m.group(1))).findFirst().orElseThrow();
        BigDecimal value = new BigDecimal(m.group(2));
        return new NormalForm.Quantity(operator, value, m.group(3) == null ? null : new BigDecimal(m.group(3)),
                m.group(4) == null ? "" : m.group(4), value, "");
    }
}
