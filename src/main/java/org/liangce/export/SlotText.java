package org.liangce.export;

import java.util.List;
import org.liangce.record.Slot;
import org.liangce.text.Document;

/** What a slot says in a cell: {@code 白云区} as printed, {@code 440111} as it was read. Null, an empty cell, where the slot is not filled. */
final class SlotText {

    private SlotText() {}

    static String surface(Document document, Slot slot) {
        return slot == null ? null : document.text(slot.mention().span());
    }

    /** The normal form without its namespace, several parted by {@code ；}; null also where it could not be resolved. */
    static String forms(Slot slot) {
        return slot == null ? null : list(slot.mention().value().forms());
    }

    /** Codes parted by {@code ；}; null where there is none. */
    static String list(List<String> codes) {
        return codes.isEmpty() ? null : String.join("；", codes);
    }
}
