/**
 * The standoff format of the annotation guide: {@code T} lines for mentions and triggers, {@code E} lines for records, {@code A} and
 * {@code N} lines for what is said of them. Start at {@link org.liangce.brat.Standoff}.
 *
 * <p>Trap: offsets in these files count Unicode code points of the raw text; everything else in the program counts UTF-16 units.
 */
package org.liangce.brat;
