package org.liangce.lexicon;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Characters that one rule asks for: those behind which {@code 半} is no half, say. Whether one is among them is told at once, however many there are. */
public final class CharacterClass {

    private final BitSet members = new BitSet();

    CharacterClass(String characters) {
        characters.chars().forEach(members::set);
    }

    public boolean has(char c) {
        return members.get(c);
    }

    /** All of them. */
    public IntStream all() {
        return members.stream();
    }
}
