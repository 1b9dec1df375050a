package org.liangce.annotate.layout;

/** A table from keys other than 0 to numbers, without objects: open addressing, grown by doubling. */
final class LongTable {

    private long[] keys;
    private int[] values;
    private int size;

    LongTable(int expected) {
        keys = new long[Integer.highestOneBit(Math.max(8, expected)) * 2];
        values = new int[keys.length];
    }

    /** Well mixed bits of a key, not negative. */
    static int mix(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 33);
    }

    int get(long key, int absent) {
        int slot = slot(key);
        return keys[slot] == 0 ? absent : values[slot];
    }

    void putIfAbsent(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            values[slot] = value;
            if (++size * 3 > keys.length * 2) {
                grow();
            }
        }
    }

    /** Adds to the value of a key that is there; does nothing where it is not. */
    void addTo(long key, int more) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            values[slot] += more;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
