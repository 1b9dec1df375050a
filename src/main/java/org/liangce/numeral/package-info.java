/**
 * Numerals of Chinese text: Arabic, Chinese, financial, mixed; and the reading that they, quantities and times are found in.
 *
 * <p>Start at {@link org.liangce.numeral.Reading} (a text folded once, with the places where something may begin) and
 * {@link org.liangce.numeral.NumeralScanner} (every numeral of a reading, with its value). Both annotators of numbers build on them:
 * times are found first and a numeral that a time has taken is no quantity ({@code 2025年}); a year needs its {@code 年}, so that
 * {@code 2000亿元} is never one.
 *
 * <h2>How words bound a number</h2>
 * The register {@code cues/comparators.tsv} gives each cue its operator with the reason. The convention in one table:
 * <table>
 * <caption>Cue and operator</caption>
 * <tr><th>cue</th><th>operator</th><th>why</th></tr>
 * <tr><td>以上 以下 以内 届满</td><td>{@code >= <= <=}</td><td>民法典第1259条: 包括本数</td></tr>
 * <tr><td>超过 以外 不满</td><td>{@code > > <}</td><td>民法典第1259条: 不包括本数</td></tr>
 * <tr><td>不少于 不低于 至少 上(百)</td><td>{@code >=}</td><td>the negation of 少于</td></tr>
 * <tr><td>不超过 不高于 至多</td><td>{@code <=}</td><td>the negation of 超过</td></tr>
 * <tr><td>逾 突破 破 多 余</td><td>{@code >}</td><td>past the number itself</td></tr>
 * <tr><td>不足 不到 低于</td><td>{@code <}</td><td>the number is not reached</td></tr>
 * <tr><td>约 近 左右 上下 (亿)级</td><td>{@code ~}</td><td>the number is a landmark</td></tr>
 * </table>
 *
 * <p>Traps: offsets here are those of the reading, in which blanks beside Chinese characters are left out; {@link
 * org.liangce.numeral.Reading#span} leads back. {@link org.liangce.numeral.Reading#at} counts every visit: the tests hold the scanners to
 * a small multiple of the text's length.
 */
package org.liangce.numeral;
