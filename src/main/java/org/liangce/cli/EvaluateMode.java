package org.liangce.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code liangce evaluate} is asked for: the option that asks for it, and those that may stand beside it. */
enum EvaluateMode {
    JUDGED("--judged"),
    SAMPLE("--sample", "--out", "--split"),
    LEFTOVER("--leftover", "--split"),
    AGREEMENT("--agree", "--split", "--html"),
    /** what is meant where no option asks for another */
    SCORES("", "--gold", "--system", "--split", "--baseline", "--compare", "--html");

    private static final Set<String> ALWAYS = Set.of("--models", "--schema", "--lang", "--help");

    private final String option;
    private final List<String> beside;

    EvaluateMode(String option, String... beside) {
        this.option = option;
        this.beside = List.of(beside);
    }

    /** The mode that the options given ask for. */
    static EvaluateMode of(Collection<String> given) {
        return Arrays.stream(values()).filter(mode -> given.contains(mode.option)).findFirst().orElse(SCORES);
    }

    /** An option that has nothing to say in this mode. */
    Optional<String> stranger(Collection<String> given) {
        return given.stream().filter(name -> !name.equals(option) && !beside.contains(name) && !ALWAYS.contains(name)).findFirst();
    }

    /** Whether it works on articles that are named, rather than on gold. */
    boolean takesArticles() {
        return this == SAMPLE || this == LEFTOVER;
    }

    /** How it is asked for: {@code evaluate --sample}. */
    String shown() {
        return ("evaluate " + option).strip();
    }

    /** The options that may stand beside it. */
    String options() {
        return String.join(" ", beside);
    }
}
