package org.liangce.annotate;

import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Layer;

/** Adds one or more layers to a document. Holds no state that changes: one annotator serves many threads. */
public interface Annotator {

    /** The layers that must be there before. */
    Set<Layer> needs();

    /** The layers that are there afterwards. */
    Set<Layer> adds();

    /** The document with more in it. Never throws on any text. */
    Document annotate(Document document);
}
