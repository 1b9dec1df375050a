package org.liangce.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What was taken for what: how often gold says one label and the prediction another, of records that were matched; of types also those that
 * were missed or are too many.
 *
 * @param what {@code type}, {@code aspect}, {@code status}, {@code instrument}, {@code family} or {@code node}
 * @param cells gold label → predicted label → how often; {@code –} stands for none
 */
public record Confusion(String what, Map<String, Map<String, Integer>> cells) {

    static final String NONE = Rounded.NONE;

    private static final List<String> TABLES = List.of("type", "aspect", "status", "instrument", "family", "node");
    /** figure → the one table that shows what was taken for what */
    private static final Map<Field, String> ALONE =
            Map.of(Field.ASPECT, "aspect", Field.STATUS, "status", Field.FIGURE_NODES, "node", Field.MEASURE_NODES, "node");

    /**
     * The tables of these articles.
     *
     * @param family the family of an instrument
     */
    public static List<Confusion> of(List<ScoredArticle> articles, UnaryOperator<String> family) {
        List<Confusion> tables = TABLES.stream().map(what -> new Confusion(what, new TreeMap<>())).toList();
        articles.stream().flatMap(a -> a.judgements().stream()).flatMap(j -> cells(j, family).stream())
                .forEach(cell -> tables.get(TABLES.indexOf(cell.what())).add(cell));
        return tables;
    }

    /** Where a judgement is counted: in no cell, in one, or, an instrument, in its own table and in that of the families. */
    static List<Cell> cells(Judgement j, UnaryOperator<String> family) {
        Field field = j.field();
        if (field.equals(Field.TYPE) || field.equals(Field.TRIGGER) && !j.isRight()) {
            return List.of(cell("type", j, UnaryOperator.identity()));
        }
        if (field.equals(Field.INSTRUMENT)) {
            return List.of(cell("instrument", j, UnaryOperator.identity()), cell("family", j, family));
        }
        String what = ALONE.get(field);
        return what == null ? List.of() : List.of(cell(what, j, UnaryOperator.identity()));
    }

    private static Cell cell(String what, Judgement j, UnaryOperator<String> name) {
        return new Cell(what, name(j.wanted(), name), name(j.got(), name));
    }

    private static String name(String label, UnaryOperator<String> name) {
        String named = label.isEmpty() ? "" : name.apply(label);
        return named.isEmpty() ? NONE : named;
    }

    private void add(Cell cell) {
        cells.computeIfAbsent(cell.gold(), g -> new TreeMap<>()).merge(cell.predicted(), 1, Integer::sum);
    }

    /**
     * A cell of one of the tables.
     *
     * @param gold label, {@code –} for none
     * @param predicted likewise
     */
    record Cell(String what, String gold, String predicted) {

        boolean isRight() {
            return gold.equals(predicted);
        }
    }

    /** How many records were labelled by both. */
    public int both() {
        return count(g -> true, p -> true);
    }

    private int count(Predicate<String> gold, Predicate<String> predicted) {
        return cells.entrySet().stream().filter(row -> !row.getKey().equals(NONE) && gold.test(row.getKey()))
                .flatMap(row -> row.getValue().entrySet().stream()).filter(cell -> !cell.getKey().equals(NONE) && predicted.test(cell.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    /**
     * Cohen's kappa over what both labelled: how much oftener they agree than two who label by chance, each with the shares that they have (Cohen
     * 1960). NaN where both gave one label only, or none.
     */
    public double kappa() {
        double all = both();
        if (all == 0) {
            return Double.NaN;
        }
        Set<String> labels = new TreeSet<>(cells.keySet());
        double agreed = 0;
        double byChance = 0;
        for (String label : labels) {
            agreed += count(label::equals, label::equals) / all;
            byChance += count(label::equals, p -> true) / all * count(g -> true, label::equals) / all;
        }
        return (agreed - byChance) / (1 - byChance);
    }

    /** The cells off the diagonal, the greatest first: {@code Level → Increment} and how often. */
    public Map<String, Integer> slips() {
        Map<String, Integer> slips = new LinkedHashMap<>();
        cells.entrySet().stream().flatMap(row -> row.getValue().entrySet().stream().filter(cell -> !cell.getKey().equals(row.getKey()))
                .map(cell -> Map.entry(row.getKey() + " → " + cell.getKey(), cell.getValue())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(e -> slips.put(e.getKey(), e.getValue()));
        return slips;
    }
}
