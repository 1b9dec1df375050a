/**
 * Figures from their numbers: which quantity is a Target or an Outcome at all, and its indicator, aspect, place, time and nodes. Start at
 * {@link org.liangce.record.figure.FigureAssembler}; {@code FigureGate} says which quantities count ({@code 每亩50万元} of a rule does not).
 *
 * <p>Trap: a number belongs to its clause before it belongs to its sentence; {@code FigureText} knows both.
 */
package org.liangce.record.figure;
