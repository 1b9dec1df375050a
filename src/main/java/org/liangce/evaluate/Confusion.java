package org.liangce.evaluate;

import java.util.ArrayList;
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

    static final String NONE = "–";

    /**
     * The tables of these articles.
     *
     * @param family the family of an instrument
     */
    public static List<Confusion> of(List<ScoredArticle> articles, UnaryOperator<String> family) {
        List<Confusion> tables = new ArrayList<>();
        tables.add(table("type", articles, List.of(Field.TYPE), UnaryOperator.identity()));
        tables.get(0).addUnmatched(articles);
        tables.add(table("aspect", articles, List.of(Field.ASPECT), UnaryOperator.identity()));
        tables.add(table("status", articles, List.of(Field.STATUS), UnaryOperator.identity()));
        tables.add(table("instrument", articles, List.of(Field.INSTRUMENT), UnaryOperator.identity()));
        tables.add(table("family", articles, List.of(Field.INSTRUMENT), family));
        tables.add(table("node", articles, List.of(Field.FIGURE_NODES, Field.MEASURE_NODES), UnaryOperator.identity()));
        return tables;
    }

    private static Confusion table(String what, List<ScoredArticle> articles, List<Field> fields, UnaryOperator<String> name) {
        Confusion table = new Confusion(what, new TreeMap<>());
        articles.stream().flatMap(a -> a.judgements().stream()).filter(j -> fields.contains(j.field()))
                .forEach(j -> table.add(name(j.wanted(), name), name(j.got(), name)));
        return table;
    }

    private static String name(String label, UnaryOperator<String> name) {
        return label.isEmpty() ? NONE : name.apply(label);
    }

    private void addUnmatched(List<ScoredArticle> articles) {
        articles.stream().flatMap(a -> a.judgements().stream()).filter(j -> j.field().equals(Field.TRIGGER) && !j.isRight())
                .forEach(j -> add(name(j.wanted(), UnaryOperator.identity()), name(j.got(), UnaryOperator.identity())));
    }

    private void add(String gold, String predicted) {
        cells.computeIfAbsent(gold, g -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
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
     * 1960). NaN where both gave one label only.
     */
    public double kappa() {
        double all = both();
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
