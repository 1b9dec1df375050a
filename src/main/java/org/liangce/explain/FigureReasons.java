package org.liangce.explain;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/** The slots of a target or an outcome with their reasons. */
final class FigureReasons {

    private final Document document;
    private final Overheard overheard;
    private final Readable readable;
    private final Printed printed;
    private final List<Mention> used;
    private final Rivals rivals;

    FigureReasons(Extraction extraction, Overheard overheard, Readable readable, Printed printed) {
        this.document = extraction.document();
        this.used = extraction.indicators();
        this.overheard = overheard;
        this.readable = readable;
        this.printed = printed;
        this.rivals = new Rivals(document, overheard);
    }

    List<SlotReason> of(Figure figure) {
        int at = figure.trigger().span().start();
        List<SlotReason> slots = new ArrayList<>();
        slots.add(new SlotReason("kind", readable.code("kind", figure.kind().label()), List.of(figure.evidence()), overheard.passed(at, "kind.passed")));
        slots.add(new SlotReason("value", readable.mention(document, figure.trigger()),
                List.of(new Evidence(figure.trigger().rule(), figure.trigger().span())), List.of()));
        slots.add(new SlotReason("indicator", readable.slot(document, figure.indicator()), Readable.evidence(figure.indicator()),
                rivals.indicators(figure.trigger().span(), figure.indicator(), used)));
        slots.add(new SlotReason("place", readable.slot(document, figure.place()), Readable.evidence(figure.place()),
                rivals.places(figure.trigger().span(), figure.place())));
        slots.add(new SlotReason("time", readable.slot(document, figure.time()), Readable.evidence(figure.time()),
                rivals.times(figure.trigger().span(), figure.time())));
        slots.add(new SlotReason("aspect", readable.code("aspect", figure.aspect().label()), List.of(figure.grounds().aspect()), List.of()));
        nodes(figure, slots);
        if (figure.responsible() != null) {
            slots.add(new SlotReason("responsible", readable.slot(document, figure.responsible()), Readable.evidence(figure.responsible()), List.of()));
        }
        slots.addAll(printed.of(figure));
        return slots;
    }

    private void nodes(Figure figure, List<SlotReason> slots) {
        List<Passed> passed = overheard.passed(figure.trigger().span().start(), "nodes.passed");
        for (String node : figure.nodes()) {
            slots.add(new SlotReason("nodes", readable.node(node), List.of(figure.grounds().nodes().get(node)), passed));
            passed = List.of();
        }
        if (figure.nodes().isEmpty()) {
            slots.add(new SlotReason("nodes", "", List.of(), passed));
        }
    }
}
