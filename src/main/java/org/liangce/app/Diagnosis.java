package org.liangce.app;

import java.util.List;

/**
 * How the program is installed, and what keeps it from working.
 *
 * @param java Java's version and maker
 * @param memory how many megabytes it may use
 * @param charset in which names of files are written
 * @param folders where registers come from, the first that holds one wins; none where all are the copies in the program
 * @param registers how many registers were read, those of {@code folders} and those in the program
 * @param names how many names of registers were tried
 */
public record Diagnosis(String java, long memory, String charset, List<String> folders, int registers, int names, List<Finding> findings) {

    public Diagnosis {
        folders = List.copyOf(folders);
        findings = List.copyOf(findings);
    }
}
