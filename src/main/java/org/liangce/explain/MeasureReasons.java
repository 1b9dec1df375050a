package org.liangce.explain;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Measure;
import org.liangce.text.Document;

/** The slots of a measure with their reasons. */
final class MeasureReasons {

    /** In Chinese, because the codebook has no code for what has a table of its own. */
    static final String KIND = "举措";

    private final Document document;
    private final Readable readable;
    private final Rivals rivals;
    private final Printed printed;

    MeasureReasons(Document document, Overheard overheard, Readable readable, Printed printed) {
        this.document = document;
        this.readable = readable;
        this.printed = printed;
        this.rivals = new Rivals(document, overheard);
    }

    List<SlotReason> of(Measure measure) {
        List<SlotReason> slots = new ArrayList<>();
        slots.add(new SlotReason("kind", KIND, List.of(measure.evidence()), List.of()));
        slots.add(new SlotReason("actor", readable.slot(document, measure.actor()), Readable.evidence(measure.actor()),
                rivals.places(measure.span(), measure.actor())));
        slots.add(new SlotReason("status", readable.code("status", measure.status().label()), List.of(measure.grounds().status()), List.of()));
        slots.add(new SlotReason("instrument", readable.code("instrument", measure.instrument()),
                List.of(measure.grounds().instrument()), List.of()));
        measure.nodes().forEach(node -> slots.add(new SlotReason("nodes", readable.node(node), List.of(measure.grounds().nodes().get(node)), List.of())));
        slots.add(new SlotReason("place", readable.slot(document, measure.place()), Readable.evidence(measure.place()), List.of()));
        slots.add(new SlotReason("time", readable.slot(document, measure.time()), Readable.evidence(measure.time()),
                rivals.times(measure.span(), measure.time())));
        slots.addAll(printed.partners(measure.span(), measure.actor(), measure.place()));
        return slots;
    }
}
