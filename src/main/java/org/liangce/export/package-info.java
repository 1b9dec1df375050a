/**
 * The forms in which results leave the program. Start at {@link org.liangce.export.Tables}: what files a run leaves. {@code FigureTable}
 * and {@code MeasureTable} say what stands in each column, {@code XlsxTable}, {@code CsvTable} and {@code JsonlTable} how a table is
 * written; {@link org.liangce.export.StandoffExport} makes standoff of the same records.
 *
 * <p>Trap: 原文 and 补充出处 quote the raw text to the letter; names of places, indicators and measures come from the reading text, so that
 * {@code １２} and {@code 12} do not stand in one column.
 */
package org.liangce.export;
