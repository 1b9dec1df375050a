package org.liangce.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry point. */
@Command(name = "liangce", subcommands = ExportCommand.class)
public final class Liangce {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Liangce()).execute(args));
    }
}
