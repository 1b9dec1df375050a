/** The one place that wires: use cases, one class each. Start at {@link org.liangce.app.Line}, the whole line from text to records. */
package org.liangce.app;
