/**
 * The rows of the tables: who promised or reached what, and who does what. Start at {@link org.liangce.record.Figure} and
 * {@link org.liangce.record.Measure}; their assemblers make them from a document whose mentions are all there.
 *
 * <p>Measures: start at {@link org.liangce.record.MeasureAssembler}. A sentence is cut into parts ({@code SentenceReader}), each part is
 * read up to its verb ({@code PartReader}), phrases are ended and parted ({@code Phrases}, {@code PhraseEnds}, {@code PhraseBorders}), and
 * {@code MeasurePhrases} leaves out what is no measure. Trap: the clauses of the document are not used, because speech in quotation marks
 * is to be cut too while short quoted names are not.
 */
package org.liangce.record;
