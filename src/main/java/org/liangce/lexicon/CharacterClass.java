package org.liangce.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Characters that one rule asks for: those behind which {@code 半} is no half, say. Whether one is among them is told at once, however many there are. */
public final class CharacterClass {

    private static final int FREE = -1;

    /** Each in the slot that its last bits tell, or in the next that is free: they stand so close together that the processor has them at hand. */
    private final int[] slots;

    CharacterClass(String characters) {
        slots = new int[Integer.highestOneBit(characters.length() * 2 + 1) * 2];
        Arrays.fill(slots, FREE);
        characters.chars().forEach(c -> slots[slot((char) c)] = c);
    }

    public boolean has(char c) {
        return slots[slot(c)] == c;
    }

    private int slot(char c) {
        int slot = c & slots.length - 1;
        while (slots[slot] != FREE && slots[slot] != c) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** All of them. */
    public IntStream all() {
        return Arrays.stream(slots).filter(c -> c != FREE).sorted();
    }
}
