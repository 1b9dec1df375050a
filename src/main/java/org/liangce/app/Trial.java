package org.liangce.app;

import java.util.List;
import org.liangce.text.MentionType;

/**
 * A name of a register with the smallest sentences in which it should be found.
 *
 * @param file as a person finds it
 * @param line counted from 1
 * @param forms what it must mean; null where the register does not say it in that way
 * @param sentences with {@link #NAME} where the name goes; it must be found in one of them
 */
record Trial(String file, int line, String name, MentionType type, List<String> forms, List<String> sentences) {

    /** Stands for the name in a sentence. */
    static final char NAME = '□';

    Trial {
        forms = forms == null ? null : List.copyOf(forms);
        sentences = List.copyOf(sentences);
    }

    String place() {
        return file + ":" + line;
    }
}
