/**
 * Sentences in the parts that acts are told in: 支持企业上云、建设3个平台 are two. A sentence is cut ({@link
 * org.liangce.record.phrase.SentenceReader}), each part read up to its verb ({@code PartReader}), phrases are ended and parted ({@code Phrases},
 * {@code PhraseEnds}, {@code PhraseBorders}); the words are in {@code models/cues/measure-*.tsv} ({@link org.liangce.record.phrase.PolicyWords}).
 *
 * <p>Trap: the clauses of the document are not used, because speech in quotation marks is to be cut too while short quoted names are not.
 */
package org.liangce.record.phrase;
