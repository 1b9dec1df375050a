/**
 * How well the program does, against hand-made labels. Start at {@link org.liangce.evaluate.Scorer}: what it counts and how it pairs
 * gold with predicted labels is the last section of the annotation guide, to the letter.
 *
 * <p>Reports are made of judgements, one an item that a figure counts. {@link org.liangce.evaluate.ErrorBrowser} shows them as a page whose
 * template, styles and scripts are resources beside this package.
 *
 * <p>Trap: spans here count code points, as standoff files do, so that figures agree with other scorers on any text.
 */
package org.liangce.evaluate;
