package org.liangce.brat;

/** A line of a standoff file that cannot be used: which file, which line, and why. */
public final class StandoffException extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param line counted from 1; 0 where the file as a whole is meant
     * @param reason in Chinese, without the file and the line
     */
    public StandoffException(String file, int line, String reason) {
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
