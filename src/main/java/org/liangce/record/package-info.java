/**
 * The rows of the tables: who promised or reached what, and who does what. Start at {@link org.liangce.record.Figure} and
 * {@link org.liangce.record.Measure}; their assemblers make them from a document whose mentions are all there.
 */
package org.liangce.record;
