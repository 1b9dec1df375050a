package org.liangce.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * A table that is written row by row, so that none of its size need be held.
 *
 * @param <R> a row
 */
interface RowWriter<R> extends Closeable {

    void add(R row) throws IOException;
}
