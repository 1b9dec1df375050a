package org.liangce.lexicon;

/** A file under {@code models/} that cannot be used: which, in which line, and why. */
public final class ModelException extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param file as a person would look for it
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    public ModelException(String file, int line, String reason) {
        super(line > 0 ? file + " 第" + line + "行：" + reason : file + "：" + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
