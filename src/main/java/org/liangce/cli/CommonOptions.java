package org.liangce.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    boolean help;

    // read before the command line is built (see Messages); stands here so that it is known, checked and shown
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    Language language;

    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
    Path models;

    @Option(names = "--schema", paramLabel = "FILE", descriptionKey = "schema")
    Path schema;

    /** Languages that messages are in; named as they are typed. */
    enum Language { zh, en }
}
