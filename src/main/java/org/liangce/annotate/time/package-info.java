/**
 * Times: dates, periods, deadlines, absolute and relative to the day of publication.
 *
 * <p>Start at {@link org.liangce.annotate.time.TimeAnnotator}. {@code PhraseReader} reads one whole time, the words around it included
 * ({@code 到2027年}, {@code 6月底前}); within it {@code StretchReader} joins two points ({@code 2025—2027年}), {@code PointReader} reads one that
 * begins with a number, {@code WordReader} one that begins with a word, both with {@code YearReader}, {@code YearPart} and {@code MonthReader}
 * for what follows. {@code Anchor} counts from the day of publication; {@code Frame} knows what a bare word refers to at this place of the
 * text ({@code 全年} in a sentence about 2024), from {@code StatedTimes} (those with their year), {@code SpokenTimes} (all) and
 * {@code HeadingTimes}; {@code BarePart} tells the year of a bare month. The shape of dates (年, 月, 日, 季, 第, 前) is in the readers, what
 * stands around them in {@code models/characters.tsv} and {@code models/cues}.
 *
 * <p>Traps: a year needs 年 or the shape of a date, so that an amount is never one; a number of years ({@code 3年}) is left to the quantities
 * unless a word anchors it ({@code 未来3年}); without a publication date relative words give {@link
 * org.liangce.text.NormalForm.Unresolved}.
 */
package org.liangce.annotate.time;
