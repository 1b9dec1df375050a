package org.liangce.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Alphabet;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Paragraph;
import org.liangce.text.Publication;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/**
 * The program as a filter: a line {@code {"id","text","published"}} in, a line {@code {"id","mentions":[…]}} out. A text is taken as it is,
 * without layout: no line of it is noise. Offsets are code points, the end exclusive.
 *
 * <p>Example: {@code {"id":"1","text":"力争超100个"}} gives a mention {@code {"type":"Quantity","start":2,"end":7,"text":"超100个","value":">100"}}.
 */
public final class MentionFilter {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    private final Pipeline pipeline;
    private final Collection<MentionType> types;
    /** Takes no line that holds more than one object: the second would be lost. */
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @param types what is written */
    MentionFilter(Pipeline pipeline, Collection<MentionType> types) {
        this.pipeline = pipeline;
        this.types = List.copyOf(types);
    }

    /** A filter for numerals, quantities and times alone. */
    public static MentionFilter numbers(Models models, Collection<MentionType> types) {
        NumberLexicon lexicon = NumberLexicon.read(models);
        Alphabet alphabet = new Alphabet(lexicon);
        return new MentionFilter(new Pipeline(List.of(new TimeAnnotator(lexicon, alphabet), new QuantityAnnotator(lexicon, alphabet))), types);
    }

    /**
     * Reads to the end; writes a line for a line, empty lines left out. A line that cannot be used gives {@code {"id":…,"error":…}};
     * one whose date is none is read without a date and gives both its mentions and the error.
     * An answer is out before the filter waits for the next question.
     *
     * @return the lines that could not be used
     */
    public List<BadLine> run(BufferedReader in, PrintWriter out) throws IOException {
        List<BadLine> bad = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.print(answer(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number, bad) + "\n");
            }
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
        return bad;
    }

    private ObjectNode answer(String line, int number, List<BadLine> bad) {
        ObjectNode answer = json.createObjectNode();
        try {
            JsonNode question = json.readTree(line);
            answer.set("id", question.hasNonNull("id") ? question.get("id") : null);
            if (!question.path("text").isTextual()) {
                return error(answer, new BadLine(number, BadLine.Kind.NO_TEXT, ""), bad);
            }
            Publication published = publication(question.path("published").asText(""));
            answer.set("mentions", mentions(question.path("text").asText(), published == null ? Publication.UNKNOWN : published));
            return published == null ? error(answer, new BadLine(number, BadLine.Kind.NO_DATE, ""), bad) : answer;
        } catch (JsonProcessingException e) {
            return error(answer, new BadLine(number, BadLine.Kind.NOT_JSON, e.getOriginalMessage()), bad);
        } catch (RuntimeException e) {
            return error(answer, new BadLine(number, BadLine.Kind.DEFECT, e.toString()), bad);
        }
    }

    private static ObjectNode error(ObjectNode answer, BadLine reason, List<BadLine> bad) {
        bad.add(reason);
        return answer.put("error", reason.reason());
    }

    /** Null where it is no date of a year in which news may have been written. */
    private static Publication publication(String date) {
        if (date.isEmpty() || date.equals("null")) {
            return Publication.UNKNOWN;
        }
        try {
            LocalDate day = LocalDate.parse(date);
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? null : new Publication(day, Publication.Origin.COMMAND_LINE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ArrayNode mentions(String text, Publication publication) {
        Document document = pipeline.annotate(document(text, publication));
        List<Mention> found = new ArrayList<>();
        types.forEach(type -> found.addAll(document.mentions(type)));
        found.sort(null);
        ArrayNode nodes = json.createArrayNode();
        CodePointCounter counter = new CodePointCounter(text);
        found.forEach(mention -> nodes.add(node(mention, text, counter)));
        return nodes;
    }

    private ObjectNode node(Mention mention, String text, CodePointCounter counter) {
        Span span = mention.span();
        int start = counter.at(span.start());
        ObjectNode node = json.createObjectNode().put("type", mention.type().label()).put("start", start);
        node.put("end", start + text.codePointCount(span.start(), span.end())).put("text", span.of(text));
        List<String> forms = mention.value().forms();
        if (forms.size() > 1) {
            forms.forEach(node.putArray("value")::add);
        } else {
            node.put("value", forms.isEmpty() ? null : forms.get(0));
        }
        return mention.value() instanceof NormalForm.Unresolved unresolved ? node.put("why", unresolved.why()) : node;
    }

    /** A text as one document: a paragraph a line, a sentence between full stops, nothing left out, nothing moved. */
    static Document document(String text, Publication publication) {
        SourceDocument source = new SourceDocument("", text, publication);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (Span line : pieces(text, new Span(0, text.length() + 1), "\n")) {
            paragraphs.add(new Paragraph(line, Paragraph.Kind.BODY, 0));
            pieces(text, line, "。！？!?；;").forEach(span -> sentences.add(new Sentence(span)));
            pieces(text, line, "。！？!?；;，,：:").forEach(span -> clauses.add(new Clause(span)));
        }
        List<Section> sections = List.of();
        return Document.of(source, FoldedText.of(text), new Document.Structure(sections, paragraphs, sentences, clauses, List.of()));
    }

    private static List<Span> pieces(String text, Span within, String marks) {
        List<Span> pieces = new ArrayList<>();
        int from = within.start();
        int end = Math.min(within.end(), text.length());
        for (int i = from; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    pieces.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        if (end > from) {
            pieces.add(new Span(from, end));
        }
        return pieces;
    }

    /**
     * A line that could not be used.
     *
     * @param number counted from 1, empty lines too
     * @param detail what is known beyond the kind, perhaps empty
     */
    public record BadLine(int number, Kind kind, String detail) {

        /** What is wrong with a line. */
        public enum Kind {
            NOT_JSON("这一行不是 JSON"),
            NO_TEXT("这一行没有字符串 “text”"),
            NO_DATE("“published” 须写成 2025-02-06 这样的日期"),
            /** the program failed on this text */
            DEFECT("程序出错");

            private final String reason;

            Kind(String reason) {
                this.reason = reason;
            }
        }

        private String reason() {
            return kind.reason + (detail.isEmpty() ? "" : "：" + detail);
        }
    }

    /** Counts code points once from left to right. */
    private static final class CodePointCounter {
        private final String text;
        private int offset;
        private int count;

        CodePointCounter(String text) {
            this.text = text;
        }

        int at(int place) {
            count += text.codePointCount(offset, place);
            offset = place;
            return count;
        }
    }
}
