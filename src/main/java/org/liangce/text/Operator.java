package org.liangce.text;

/** How a quantity bounds its number. {@code 以上} and {@code 以下} include the number (民法典第1259条). */
public enum Operator {
    EQUAL("="), AT_LEAST(">="), AT_MOST("<="), MORE(">"), LESS("<"), ABOUT("~");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The operator of the negated number: {@code 下降3%以上} is at most minus three. */
    public Operator mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case LESS -> MORE;
            default -> this;
        };
    }
}
