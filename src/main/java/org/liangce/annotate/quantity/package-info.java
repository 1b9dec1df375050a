/**
 * Quantities: a number that measures or counts, with its comparator and unit.
 *
 * <p>Start at {@link org.liangce.annotate.quantity.QuantityAnnotator}. A {@code Draft} is made of each numeral that times have left over:
 * its unit ({@code UnitReader}), its bounds ({@code BoundReader}), its rank ({@code RankReader}), what stands before ({@code
 * ChangeReader}). {@code Joiner} makes one of what belongs together: {@code 8至12名}, {@code 大于100并且小于300}, {@code 五元三毛}, and lets
 * comparators and units reach over lists. {@code Names} says which numbers are names.
 *
 * <p>Traps: a lone 一 with a classifier counts nothing ({@code 一批}); 亿 without a unit is money ({@code 百亿级}); a decrease turns the sign
 * and mirrors the operator ({@code 下降3%以上} is {@code <=-3%}); a number in a short quotation or a title is a name.
 */
package org.liangce.annotate.quantity;
