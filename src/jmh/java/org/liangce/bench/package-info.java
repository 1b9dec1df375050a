/**
 * Benchmarks: how fast the program reads, measured against other scanners over the same text in the same run.
 *
 * <p>Start at {@link org.liangce.bench.BenchmarkReport}, which runs them all and says which bars are met. One command, from the project's
 * folder, some five minutes on an otherwise idle machine:
 * <pre>mvn -Pbench test</pre>
 * What was seen, with date and machine, stands in {@code src/docs/benchmarks.md}.
 *
 * <p>Traps: only ratios between figures of one run mean anything, as the clock of a shared machine drifts. The text is made of the articles
 * of {@code corpus/} that are not held back, so benchmarks run in the project's folder. These sources are compiled in the profile
 * {@code bench} alone, into a folder of their own; nothing of the program or its tests may need them.
 */
package org.liangce.bench;
