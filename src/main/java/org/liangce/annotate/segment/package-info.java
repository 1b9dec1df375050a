/**
 * Words: start at {@link org.liangce.annotate.segment.SegmentAnnotator}.
 *
 * <p>Trap: the segmenter's own dictionary is global to the JVM and only read; the private words live in this segmenter alone. Private
 * words merge along existing word borders only, so names are found by the matcher of {@code lexicon}, never by looking at words.
 */
package org.liangce.annotate.segment;
