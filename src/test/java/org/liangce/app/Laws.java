package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.brat.CodePoints;
import org.liangce.brat.Reference;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffReader;
import org.liangce.brat.StandoffWriter;
import org.liangce.explain.RuleBook;
import org.liangce.export.StandoffExport;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.record.Measure;
import org.liangce.record.RecordId;
import org.liangce.record.Slot;
import org.liangce.record.SlotEvidence;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** What must hold of whatever is made of any text at all. */
final class Laws {

    private static final RuleBook RULES = new RuleBook(Models.bundled());

    private final String raw;
    private final Document document;
    private final Extraction extraction;

    private Laws(String raw, Extraction extraction) {
        this.raw = raw;
        this.extraction = extraction;
        this.document = extraction.document();
    }

    /** @param raw the text as it was before anything was done with it */
    static void hold(String raw, Extraction extraction) {
        Laws laws = new Laws(raw, extraction);
        laws.rawTextIsUnchanged();
        laws.structureLiesInTheText();
        laws.mentionsLieInTheText();
        laws.everySlotHasEvidence();
        laws.recordIdsAreUnique();
        laws.standoffIsSound();
    }

    private void rawTextIsUnchanged() {
        assertEquals(raw, document.source().raw(), "raw text");
        assertEquals(raw, document.folded().rawText(), "raw text of the reading");
    }

    private void structureLiesInTheText() {
        inside("section", document.sections().stream().map(s -> s.span()).toList());
        inside("paragraph", document.paragraphs().stream().map(p -> p.span()).toList());
        inside("sentence", document.sentences().stream().map(s -> s.span()).toList());
        inside("clause", document.clauses().stream().map(c -> c.span()).toList());
        List<Span> words = document.words().all().stream().map(t -> t.span()).toList();
        inside("word", words);
        for (int i = 1; i < words.size(); i++) {
            assertTrue(words.get(i - 1).end() <= words.get(i).start(), "words overlap: " + words.get(i - 1) + " " + words.get(i));
        }
        document.noise().forEach(n -> assertTrue(n.raw().end() <= raw.length(), "noise ends outside the raw text: " + n));
    }

    private void inside(String what, Collection<Span> spans) {
        for (Span span : spans) {
            assertTrue(span.end() <= document.text().length(), () -> what + " ends outside the text: " + span);
            Span last = null;
            for (Span fragment : document.raw(span)) {
                assertTrue(fragment.end() <= raw.length(), () -> what + " ends outside the raw text: " + fragment);
                assertTrue(last == null || last.end() <= fragment.start(), () -> what + " has fragments out of order: " + span);
                last = fragment;
            }
        }
    }

    private void mentionsLieInTheText() {
        for (MentionType type : MentionType.values()) {
            List<Mention> mentions = document.mentions(type);
            inside(type.label(), mentions.stream().map(Mention::span).toList());
            mentions.forEach(m -> assertEquals(type, m.type(), "type of a mention"));
            mentions.forEach(this::formParses);
        }
        extraction.figures().forEach(f -> formParses(f.trigger()));
        figureSlots().forEach(s -> formParses(s.mention()));
    }

    private void formParses(Mention m) {
        NormalForm value = m.value();
        if (value.namespace() != null) {
            value.forms().forEach(f -> assertEquals(f, Reference.of(value.namespace() + ":" + f).form(), "normal form of " + document.text(m.span())));
        }
    }

    private Stream<Slot> figureSlots() {
        return extraction.figures().stream().flatMap(f -> Stream.of(f.indicator(), f.place(), f.time()).filter(s -> s != null));
    }

    private Stream<Slot> slots() {
        return Stream.concat(figureSlots(), extraction.measures().stream().map(Measure::actor).filter(s -> s != null));
    }

    private void everySlotHasEvidence() {
        slots().forEach(s -> inside("slot", List.of(s.mention().span())));
        extraction.figures().forEach(f -> {
            evidence(SlotEvidence.of(f));
            assertEquals(Set.copyOf(f.nodes()), f.grounds().nodes().keySet(), "nodes of a figure with their evidence");
            assertNotNull(f.grounds().aspect(), "an aspect without evidence");
        });
        extraction.measures().forEach(m -> {
            evidence(SlotEvidence.of(m));
            assertEquals(Set.copyOf(m.nodes()), m.grounds().nodes().keySet(), "nodes of a measure with their evidence");
            assertNotNull(m.grounds().status(), "a status without evidence");
            assertNotNull(m.grounds().instrument(), "an instrument without evidence");
        });
    }

    private void evidence(Map<String, List<Evidence>> slots) {
        slots.forEach((slot, all) -> all.forEach(e -> {
            assertTrue(RULES.rules().contains(e.rule()), () -> slot + " goes by a rule that models/rules.tsv does not describe: " + e.rule());
            assertTrue(!e.spans().isEmpty(), () -> slot + " rests on nothing");
            inside("evidence of " + slot + " by " + e.rule(), e.spans());
        }));
    }

    private void recordIdsAreUnique() {
        Set<String> ids = new HashSet<>();
        extraction.figures().forEach(f -> unique(ids, RecordId.of(document, f), document.text(f.trigger().span())));
        extraction.measures().forEach(m -> unique(ids, RecordId.of(document, m), document.text(m.span())));
    }

    private static void unique(Set<String> ids, String id, String trigger) {
        assertTrue(ids.add(id), () -> "two records have the id " + id + ": " + trigger);
    }

    private void standoffIsSound() {
        Standoff standoff = StandoffExport.of(extraction);
        String written = StandoffWriter.write(raw, standoff);
        assertEquals(standoff, StandoffReader.read("written", raw, written), "standoff read again");
        surfacesAreTheText(written);
        Set<String> arguments = standoff.events().stream().flatMap(e -> e.arguments().values().stream()).collect(Collectors.toSet());
        standoff.entities().stream().filter(e -> e.type().equals("Indicator"))
                .forEach(e -> assertTrue(arguments.contains(e.id()), () -> "an indicator that no record uses: " + e));
        Set<String> triggers = new HashSet<>();
        standoff.events().forEach(e -> assertTrue(triggers.add(e.trigger()), () -> "two records on one trigger: " + e));
    }

    /** Each {@code T} line by itself: its text is what the raw text has at its offsets, a break or tab in it a blank. */
    private void surfacesAreTheText(String written) {
        CodePoints offsets = new CodePoints(raw);
        for (String line : written.split("\n")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("T")) {
                String text = Stream.of(cells[1].substring(cells[1].indexOf(' ') + 1).split(";")).map(f -> f.split(" "))
                        .map(f -> raw.substring(offsets.unit(Integer.parseInt(f[0])), offsets.unit(Integer.parseInt(f[1]))))
                        .collect(Collectors.joining(" "));
                assertEquals(text.replaceAll("[\r\n\t]", " "), cells[2], "surface of " + cells[0]);
            }
        }
    }
}
