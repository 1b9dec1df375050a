package org.liangce.text;

/** The kinds of mention of the annotation guide, and the bare number; the label is how standoff files spell it. */
public enum MentionType {
    NUMERAL("Numeral", Layer.NUMERAL),
    QUANTITY("Quantity", Layer.QUANTITY),
    TIME("Time", Layer.TIME),
    PLACE("Place", Layer.PLACE),
    ZONE("Zone", Layer.ZONE),
    INDUSTRY("Industry", Layer.INDUSTRY),
    INDICATOR("Indicator", Layer.INDICATOR),
    ORGANIZATION("Organization", Layer.ORGANIZATION);

    private final String label;
    private final Layer layer;

    MentionType(String label, Layer layer) {
        this.label = label;
        this.layer = layer;
    }

    public String label() {
        return label;
    }

    public Layer layer() {
        return layer;
    }
}
