package org.liangce.text;

/** The kinds of mention of the annotation guide, and the bare number; the label is how standoff files spell it. */
public enum MentionType {
    NUMERAL("Numeral"),
    QUANTITY("Quantity"),
    TIME("Time"),
    PLACE("Place"),
    ZONE("Zone"),
    INDUSTRY("Industry"),
    INDICATOR("Indicator"),
    ORGANIZATION("Organization");

    private final String label;

    MentionType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
