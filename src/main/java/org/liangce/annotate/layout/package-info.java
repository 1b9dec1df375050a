/** From a raw text to its structure: start at {@link org.liangce.annotate.layout.Layout}. */
package org.liangce.annotate.layout;
