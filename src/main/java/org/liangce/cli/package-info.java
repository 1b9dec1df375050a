/** The command line: one class a command. Start at {@link org.liangce.cli.Liangce}. */
package org.liangce.cli;
