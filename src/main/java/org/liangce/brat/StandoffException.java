package org.liangce.brat;

import org.liangce.text.FileException;

/** A standoff file that cannot be used. */
public final class StandoffException extends FileException {

    /**
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    public StandoffException(String file, int line, String reason) {
        super(file, line, reason);
    }
}
