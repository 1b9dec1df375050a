/**
 * The command line: one class a command, named like its use case in {@code app}. Start at {@link org.liangce.cli.Liangce}.
 *
 * <p>A command reads its options, calls the use case, and says what came of it through {@link org.liangce.cli.Console}: results to
 * standard output, everything else to standard error. All words come from {@code messages.properties} (Chinese) and
 * {@code messages_en.properties}, which have the same keys; {@code '} is written {@code ''} and a brace {@code '{'} in them.
 *
 * <p>Trap: paths are the caller's, so a relative one is resolved against the folder in which the command was given; only
 * {@code corpus/}, {@code gold/} and {@code models/} stand beside the launcher.
 */
package org.liangce.cli;
