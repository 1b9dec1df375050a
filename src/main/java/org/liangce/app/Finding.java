package org.liangce.app;

import java.util.List;

/**
 * Something that keeps the program from working as a person expects.
 *
 * @param file as a person finds it; empty where no file is meant
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param details what the kind says, in its order
 */
public record Finding(String file, int line, Kind kind, List<String> details) {

    /** What is wrong; behind each what its details are. */
    public enum Kind {
        /** a register cannot be read: the reason */
        BROKEN,
        /** no part of the program reads this file */
        UNREAD,
        /** another row says the same: its place */
        DUPLICATE,
        /** a name lies under something else: the name, what is found instead, its type, where that comes from */
        HIDDEN,
        /** a name holds characters that are read as others: the name, what it is read as */
        FOLDED,
        /** a name is found and means something else: the name, what it should mean, what it means, where else the name stands */
        MEANS_ELSE,
        /** a name is never found: the name, the rows that seem to be in its way */
        NEVER_FOUND,
        /** a context for a name that no register has: the name, the register that should have it */
        NO_SUCH_NAME,
        /** a context behind one that always holds: the name, the place of that one */
        BEHIND_ALWAYS,
        /** Java is too old: its version */
        JAVA,
        /** too little memory: how many megabytes */
        MEMORY,
        /** names of files cannot be in Chinese: the charset */
        FILE_NAMES,
        /** nothing can be written there: the folder */
        UNWRITABLE
    }

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(String file, int line, Kind kind, String... details) {
        return new Finding(file, line, kind, List.of(details));
    }

    /** {@code models/zones.tsv:12}, the file alone, or nothing. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
