/**
 * What a printed row says beyond the slots of gold: strength, basis and scope of rank ({@link org.liangce.record.print.Terms}), responsible and
 * supporting bodies ({@link org.liangce.record.print.Partners}) under one name each ({@code BodyNames}), and which rows say the same
 * ({@link org.liangce.record.print.Restatements}). Read off the text when a table is written; records do not hold it.
 */
package org.liangce.record.print;
