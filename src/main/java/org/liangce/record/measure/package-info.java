/**
 * Measures from the parts of sentences: which part is one ({@code MeasurePhrases}), its status, instrument and nodes. Start at
 * {@link org.liangce.record.measure.MeasureAssembler}.
 *
 * <p>Trap: 实现增加值100亿元 is a figure's sentence and no measure; what is left out is told to the trace with its reason.
 */
package org.liangce.record.measure;
