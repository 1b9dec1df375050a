package org.liangce.app;

import org.liangce.text.FileException;

/** A file of the gold set, other than labels, that cannot be used: a checksum that differs, a baseline with a mistake. */
public final class GoldException extends FileException {

    /**
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    GoldException(String file, int line, String reason) {
        super(file, line, reason);
    }
}
