/**
 * The one place that wires: use cases, one class each. Start at {@link org.liangce.app.Line}, the whole line from text to records, and
 * {@link org.liangce.app.RunArticles}, the main job.
 */
package org.liangce.app;
