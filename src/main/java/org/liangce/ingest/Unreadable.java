package org.liangce.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file or folder cannot be read, in a person's words. */
public final class Unreadable {

    private Unreadable() {}

    /** In Chinese, without the file; what the system says where nothing better is known. */
    public static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "没有权限";
        }
        if (e instanceof NoSuchFileException) {
            return "它是一个链接，指向的文件不在了，或者刚刚被移走";
        }
        if (e instanceof FileSystemLoopException) {
            return "链接绕了一圈又指向自己";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
