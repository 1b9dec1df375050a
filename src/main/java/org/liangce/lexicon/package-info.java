/**
 * What the program knows and a person may correct: registers under {@code models/}, read once, with the place of every mistake named.
 *
 * <p>Start at {@link org.liangce.lexicon.Models} (where a file comes from) and {@link org.liangce.lexicon.Register} (a table);
 * {@link org.liangce.lexicon.NameMatcher} finds all names of a register in a text in one pass.
 */
package org.liangce.lexicon;
