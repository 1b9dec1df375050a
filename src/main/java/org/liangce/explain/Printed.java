package org.liangce.explain;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.Models;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.print.BodyNames;
import org.liangce.record.print.Partners;
import org.liangce.record.print.Restatements;
import org.liangce.record.print.Terms;
import org.liangce.text.Evidence;
import org.liangce.text.Span;

/** The slots that the tables have beyond the record's own: strength, basis, scope of a rank, partners, what is said again. */
final class Printed {

    private final Terms.Reader terms;
    private final Restatements restatements;
    private final Partners.Reader partners;
    private final BodyNames.Reader names;

    Printed(Extraction extraction, Models models) {
        terms = new Terms(models).in(extraction.document(), extraction.figures());
        restatements = new Restatements(extraction.document(), extraction.figures());
        partners = new Partners(models).in(extraction.document());
        names = new BodyNames(models).in(extraction.document());
    }

    /** Those of a figure that are filled. */
    List<SlotReason> of(Figure figure) {
        List<SlotReason> slots = new ArrayList<>();
        add(slots, "strength", terms.strength(figure));
        add(slots, "basis", terms.basis(figure));
        add(slots, "rank_scope", terms.rankScope(figure));
        add(slots, "same_as", restatements.why(figure));
        slots.addAll(partners(figure.trigger().span(), figure.responsible(), figure.place()));
        return slots;
    }

    private static void add(List<SlotReason> slots, String key, Terms.Term term) {
        if (term != null) {
            slots.add(new SlotReason(key, term.value(), List.of(term.evidence()), List.of()));
        }
    }

    /** Who answers for a record beside its leader. */
    List<SlotReason> partners(Span trigger, Slot leader, Slot place) {
        List<SlotReason> slots = new ArrayList<>();
        for (Partners.Partner partner : partners.of(trigger, leader)) {
            Evidence found = new Evidence(partner.body().mention().rule(), partner.body().mention().span());
            slots.add(new SlotReason(partner.role() == Partners.Role.JOINT ? "joint" : "supporting", names.of(partner.body(), place),
                    List.of(partner.body().evidence(), found), List.of()));
        }
        return slots;
    }
}
