package org.liangce.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/** Tries names out: whether each is found in one of its sentences and means what its register says, and if not, why. */
final class TrialRun {

    /** Rules by which a register's own row about the very name says what it means, or that it means nothing for certain. */
    private static final List<String> DECIDED = List.of("industry.context", "industry.open");

    private final Function<SourceDocument, Document> line;
    private final Suspects suspects;
    private final Map<String, List<Trial>> byName = new HashMap<>();

    /** @param line makes mentions */
    TrialRun(Function<SourceDocument, Document> line, Suspects suspects) {
        this.line = line;
        this.suspects = suspects;
    }

    /** What is wrong with names, in their order. */
    List<Finding> of(List<Trial> trials) {
        trials.forEach(trial -> byName.computeIfAbsent(trial.name(), any -> new ArrayList<>()).add(trial));
        List<Finding> findings = new ArrayList<>();
        for (Trial trial : trials) {
            List<Attempt> attempts = new ArrayList<>();
            if (trial.sentences().stream().noneMatch(sentence -> succeeds(trial, sentence, attempts))) {
                findings.add(finding(trial, attempts));
            }
        }
        return findings;
    }

    private boolean succeeds(Trial trial, String sentence, List<Attempt> attempts) {
        int at = sentence.indexOf(Trial.NAME);
        String text = sentence.substring(0, at) + trial.name() + sentence.substring(at + 1);
        Attempt attempt = Attempt.of(line.apply(new SourceDocument("trial", text, Publication.UNKNOWN)), trial, new Span(at, at + trial.name().length()));
        attempts.add(attempt);
        return attempt.whole().stream().anyMatch(m -> trial.forms() == null || trial.forms().equals(m.value().forms()) || DECIDED.contains(m.rule()));
    }

    private Finding finding(Trial trial, List<Attempt> attempts) {
        Attempt first = attempts.get(0);
        if (!first.read.isEmpty() && !first.read.equals(trial.name())) {
            return Finding.of(trial.file(), trial.line(), Finding.Kind.FOLDED, trial.name(), first.read);
        }
        for (Attempt attempt : attempts) {
            if (!attempt.whole().isEmpty()) {
                String got = String.join(" ", attempt.whole().get(0).value().forms());
                return Finding.of(trial.file(), trial.line(), Finding.Kind.MEANS_ELSE, trial.name(), String.join(" ", trial.forms()), got, others(trial));
            }
        }
        if (!first.over.isEmpty()) {
            Mention other = first.over.get(0);
            String surface = first.document.text(other.span());
            return Finding.of(trial.file(), trial.line(), Finding.Kind.HIDDEN, trial.name(), surface, other.type().label(), source(surface, other));
        }
        return Finding.of(trial.file(), trial.line(), Finding.Kind.NEVER_FOUND, trial.name(), suspects.of(trial));
    }

    /** The row that a mention comes from, else its rule. */
    private String source(String surface, Mention mention) {
        return byName.getOrDefault(surface, List.of()).stream().filter(trial -> trial.type() == mention.type()).map(Trial::place).findFirst().orElse(mention.rule());
    }

    /** Where the name stands elsewhere, as something of the same type where it does. */
    private String others(Trial trial) {
        List<Trial> others = byName.get(trial.name()).stream().filter(other -> other != trial).toList();
        List<Trial> like = others.stream().filter(other -> other.type() == trial.type()).toList();
        return (like.isEmpty() ? others : like).stream().map(Trial::place).collect(Collectors.joining(" "));
    }

    /**
     * What came of a sentence.
     *
     * @param read the name as the reading text has it
     * @param over all mentions on it
     */
    private record Attempt(Document document, Trial trial, Span raw, String read, List<Mention> over) {

        static Attempt of(Document document, Trial trial, Span raw) {
            List<Mention> over = new ArrayList<>();
            for (MentionType type : MentionType.values()) {
                document.mentions(type).stream().filter(m -> type != MentionType.NUMERAL && raw(document, m).overlaps(raw)).forEach(over::add);
            }
            return new Attempt(document, trial, raw, read(document, raw), over);
        }

        private static Span raw(Document document, Mention mention) {
            List<Span> parts = document.raw(mention.span());
            return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
        }

        private static String read(Document document, Span raw) {
            char[] read = new char[document.text().length()];
            int length = 0;
            for (int i = 0; i < read.length; i++) {
                if (raw.contains(document.raw(new Span(i, i + 1)).get(0))) {
                    read[length++] = document.text().charAt(i);
                }
            }
            return new String(Arrays.copyOf(read, length));
        }

        /** The mentions of the right type that hold the whole name. */
        List<Mention> whole() {
            return over.stream().filter(m -> m.type() == trial.type() && raw(document, m).contains(raw)).toList();
        }
    }
}
