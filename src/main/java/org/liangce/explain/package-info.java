/**
 * Why a record is as it is, and why a phrase gave none. Start at {@link org.liangce.explain.Explained}: an article read once with a
 * {@link org.liangce.record.Trace} that listens ({@code Overheard}), its records with each slot's evidence and what was weighed beside it
 * ({@code FigureReasons}, {@code MeasureReasons}), and the places of a phrase with what stood against it ({@code Occurrences}).
 *
 * <p>Trap: nothing here decides anything. What is told is what the assemblers said while they worked, never a second reading of the text.
 */
package org.liangce.explain;
