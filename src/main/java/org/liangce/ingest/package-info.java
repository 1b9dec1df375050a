/**
 * From files to articles as they arrived: start at {@link org.liangce.ingest.ArticleReader}.
 *
 * <p>Formats and charsets come in at one place, {@code ArticleReader.decode}; UTF-8 text is the only one so far
 * ({@link org.liangce.ingest.Utf8Text}). What cannot be read is a {@link org.liangce.ingest.Failure}, never an exception: the others go on.
 *
 * <p>Trap: the raw text keeps its carriage returns and loses its byte order mark; every offset of the program counts from there.
 */
package org.liangce.ingest;
