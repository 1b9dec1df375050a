package org.liangce.record.print;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.record.Slot;
import org.liangce.record.governance.GovernanceCharacters;
import org.liangce.record.governance.GovernanceCue;
import org.liangce.record.governance.Leads;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Who answers for a record beside the one who leads: those who share the work ({@code 责任单位：市财政局、|市商务局|}) and those who support it
 * ({@code 配合单位：|市税务局|}, {@code 由市科技局牵头，|市财政局|配合}, {@code 会同|市统计局|}).
 */
public final class Partners {

    private final Cues<GovernanceCue> cues;
    private final GovernanceCharacters characters;
    private final CharacterClass joins;
    private final CharacterClass rest;

    public Partners(Models models) {
        cues = Cues.read(models, "cues/governance.tsv", GovernanceCue.class);
        characters = GovernanceCharacters.of(models);
        joins = Characters.read(models).of("print.partner-link");
        rest = Characters.read(models).of("print.partner-rest");
    }

    /** What a body does beside the one that leads. */
    public enum Role { JOINT, SUPPORT }

    /** A body and what it does. */
    public record Partner(Slot body, Role role) {}

    /** The partners told in one article. */
    public Reader in(Document document) {
        CueScan<GovernanceCue> scan = cues.scan(document);
        return new Reader(document, scan, new Leads(document, scan, characters));
    }

    /** Answers for one article. */
    public final class Reader {

        private final Document document;
        private final CueScan<GovernanceCue> scan;
        private final Leads leads;
        private final SpanIndex<Mention> bodies;
        private final SpanIndex<Sentence> sentences;

        private Reader(Document document, CueScan<GovernanceCue> scan, Leads leads) {
            this.document = document;
            this.scan = scan;
            this.leads = leads;
            this.bodies = document.index(MentionType.ORGANIZATION);
            this.sentences = document.sentenceIndex();
        }

        /** The partners of a record. @param leader who leads it, or null */
        public List<Partner> of(Span trigger, Slot leader) {
            List<Partner> partners = new ArrayList<>();
            Span note = leads.noteAt(trigger.start());
            if (note != null) {
                noted(note, partners);
            }
            accompanied(trigger, partners);
            partners.removeIf(p -> leader != null && p.body().mention().value().equals(leader.mention().value()));
            return partners;
        }

        private void noted(Span note, List<Partner> partners) {
            for (int i = bodies.from(note.start()); bodies.isBefore(i, note.end()); i++) {
                Mention body = bodies.get(i);
                Span support = supports(note, body);
                Evidence evidence = support == null ? new Evidence("governance.joint", body.span()) : new Evidence("governance.support", List.of(support, body.span()));
                partners.add(new Partner(new Slot(body, evidence), support == null ? Role.JOINT : Role.SUPPORT));
            }
        }

        /** The word that makes a body a supporter: the one that closes its list, else the last label before it; null where it shares the work. */
        private Span supports(Span note, Mention body) {
            int end = behindList(body.span().end());
            Span behind = scan.first(end, Math.min(note.end(), end + 8), GovernanceCue.SUPPORT);
            if (behind != null && behind.start() == end) {
                return behind;
            }
            boolean charged = scan.endAt(end, GovernanceCue.CHARGE) > end || scan.endAt(end, GovernanceCue.CHARGED) > end;
            Span label = label(note.start(), body.span().start(), GovernanceCue.SUPPORT);
            Span charge = label(note.start(), body.span().start(), GovernanceCue.CHARGE);
            boolean later = label != null && opens(label.end()) && (charge == null || !opens(charge.end()) || charge.start() < label.start());
            return !charged && later ? label : null;
        }

        /** The last word of a role in {@code [from, to)}, with all that belongs to it: {@code 配合单位}, not {@code 配合}. */
        private Span label(int from, int to, GovernanceCue role) {
            Span last = scan.last(from, to, role);
            return last == null ? null : new Span(last.start(), scan.endAt(last.start(), role));
        }

        private boolean opens(int offset) {
            return document.text().startsWith("：", offset) || bodies.at(offset) != null;
        }

        /** Behind the bodies that are listed with the one that ends at {@code offset}. */
        private int behindList(int offset) {
            int at = offset;
            while (at < document.text().length() && (bodies.at(at) != null || listed(at))) {
                at = bodies.at(at) != null ? bodies.at(at).span().end() : at + 1;
            }
            return at;
        }

        /** Whether a mark goes on with a list of bodies, or closes it. */
        private boolean listed(int mark) {
            char c = document.text().charAt(mark);
            return rest.has(c) || joins.has(c) && bodies.at(Math.min(mark + 1, document.text().length() - 1)) != null;
        }

        /** {@code 市商务局|会同|市统计局、市税务局开展…}: who goes along in the sentence, before the record. */
        private void accompanied(Span trigger, List<Partner> partners) {
            Sentence sentence = sentences.at(trigger.start());
            Span with = sentence == null ? null : scan.last(sentence.span().start(), trigger.start(), GovernanceCue.WITH);
            for (int at = with == null ? -1 : with.end(); at >= 0; at = next(at)) {
                Mention body = bodies.at(at);
                if (body != null) {
                    partners.add(new Partner(new Slot(body, new Evidence("governance.with", List.of(with, body.span()))), Role.SUPPORT));
                }
            }
        }

        /** Where the next body of a list begins behind the one at {@code offset}; -1 where none does. */
        private int next(int offset) {
            Mention body = bodies.at(offset);
            int end = body == null ? -1 : body.span().end();
            boolean listed = end > 0 && end < document.text().length() - 1 && joins.has(document.text().charAt(end));
            return listed && bodies.at(end + 1) != null ? end + 1 : -1;
        }
    }
}
