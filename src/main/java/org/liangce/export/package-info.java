/** The forms in which results leave the program. Start at {@link org.liangce.export.StandoffExport} for standoff files. */
package org.liangce.export;
