/**
 * From a raw text to its structure: start at {@link org.liangce.annotate.layout.Layout#read}.
 *
 * <p>Line by line: {@code CharacterFold} and {@code LineFold} (single characters), {@code RawLine} with its {@code Marker},
 * {@code LineNoise} with {@code Stamps}, {@code Credits} and {@code Attachments} (what tells by its own words that it is noise). Paragraph by paragraph: {@code Joins} makes a {@code Block} of lines by what {@code Breaks} shows, {@code Headings}, {@code Head}, {@code Tail},
 * {@code Captions} and {@code Repeats} judge blocks by what stands around them. {@code Reading} writes the reading text,
 * {@code Sentences} and {@code Sections} divide it.
 *
 * <p>Traps: a line is judged in its folded form, so rules compare with Chinese marks only; {@code （} is never {@code (} there. All
 * offsets of lines are raw. Words live in {@code models/layout} and {@code models/characters.tsv}, not here.
 */
package org.liangce.annotate.layout;
