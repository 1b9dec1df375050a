/**
 * The rows of the tables: who promised or reached what, and who does what. {@link org.liangce.record.Figure} (a Target or an Outcome) and
 * {@link org.liangce.record.Measure} are the rows; every {@link org.liangce.record.Slot} of theirs tells its spans and its rule.
 *
 * <p>They are made in {@code figure} and {@code measure}. Both ask {@code governance} who, where and when holds at a sentence; measures are
 * parts of sentences that {@code phrase} has cut; {@code print} adds what tables say beyond the slots. Trap: an assembler tells the
 * {@link org.liangce.record.Trace} what it passes over, or {@code liangce explain} has nothing to say of it.
 */
package org.liangce.record;
