/**
 * What finds things in an article. Start at {@link org.liangce.annotate.Pipeline}; the slices below ({@code quantity}, {@code time},
 * {@code place} …) each hold one {@link org.liangce.annotate.Annotator} and know nothing of each other: what one needs of another it
 * reads from the {@link org.liangce.text.Document}.
 */
package org.liangce.annotate;
