package org.liangce.lexicon;

import org.liangce.text.FileException;

/** A file under {@code models/} that cannot be used. */
public final class ModelException extends FileException {

    /**
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    public ModelException(String file, int line, String reason) {
        super(file, line, reason);
    }
}
