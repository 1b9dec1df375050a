package org.liangce.text;

/** A file that people write and that cannot be used as it is: which, in which line, and why. */
public abstract class FileException extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param file as a person would look for it
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    protected FileException(String file, int line, String reason) {
        super(line > 0 ? file + " 第" + line + "行：" + reason : file + "：" + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public final String file() {
        return file;
    }

    public final int line() {
        return line;
    }

    public final String reason() {
        return reason;
    }
}
