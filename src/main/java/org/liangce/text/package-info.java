/**
 * Values that the whole program speaks in; no I/O, no rules.
 *
 * <p>Start at {@link org.liangce.text.Document}: an article as it was read, with its structure, its words and what was found in it.
 * A {@link org.liangce.text.Mention} is something found, a {@link org.liangce.text.NormalForm} what it means.
 *
 * <p>Trap: there are two kinds of offsets. Everything inside a {@code Document} addresses the <em>reading text</em>
 * ({@link org.liangce.text.Document#text()}), in which broken lines are joined, noise is left out and full-width forms are folded.
 * Everything that leaves the program addresses the raw text; {@link org.liangce.text.FoldedText#raw(Span)} leads back, and may give
 * several fragments where a heading stands in the middle of a sentence.
 */
package org.liangce.text;
