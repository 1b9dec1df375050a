package org.liangce.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Layer;

/** Annotators in an order that was checked when it was built, before the first document. */
public final class Pipeline {

    private final List<Annotator> annotators;

    /**
     * @param annotators in the order in which they run; a document's structure is there from the start
     * @throws IllegalArgumentException where one needs a layer that none before it adds
     */
    public Pipeline(List<Annotator> annotators) {
        this.annotators = List.copyOf(annotators);
        Set<Layer> there = EnumSet.of(Layer.STRUCTURE);
        for (Annotator annotator : this.annotators) {
            Set<Layer> missing = EnumSet.noneOf(Layer.class);
            missing.addAll(annotator.needs());
            missing.removeAll(there);
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(annotator.getClass().getSimpleName() + " needs " + missing + ", which nothing before it adds");
            }
            there.addAll(annotator.adds());
        }
    }

    public Document annotate(Document document) {
        Document annotated = document;
        for (Annotator annotator : annotators) {
            annotated = annotator.annotate(annotated);
        }
        return annotated;
    }

    /** The same of several documents, each annotator going through all of them before the next one does. */
    public List<Document> annotate(List<Document> documents) {
        List<Document> annotated = new ArrayList<>(documents);
        for (Annotator annotator : annotators) {
            annotated.replaceAll(annotator::annotate);
        }
        return annotated;
    }
}
