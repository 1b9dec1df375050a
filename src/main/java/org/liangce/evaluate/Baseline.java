package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run counted, figure by figure and split by split, to be held against later runs: better or worse, a change is never silent.
 */
public final class Baseline {

    private static final String HEAD = "# split\tfigure\ttp\tfp\tfn";

    /** {@code split⇥figure} → {@code tp⇥fp⇥fn} */
    private final Map<String, String> counts = new LinkedHashMap<>();

    private Baseline() {}

    /** The counts of these articles; figures without any are left out. */
    public static Baseline of(Collection<ScoredArticle> articles) {
        Baseline baseline = new Baseline();
        Map<String, List<ScoredArticle>> bySplit = articles.stream()
                .collect(Collectors.groupingBy(a -> a.subject().split(), TreeMap::new, Collectors.toList()));
        bySplit.forEach((split, part) -> baseline.add(split.isEmpty() ? "-" : split, Scores.of(part)));
        return baseline;
    }

    private void add(String split, Scores scores) {
        for (String name : scores.names()) {
            Tally t = scores.of(name);
            if (!t.isEmpty()) {
                counts.put(split + "\t" + name, t.tp() + "\t" + t.fp() + "\t" + t.fn());
            }
        }
    }

    /**
     * Reads what {@link #lines()} gave.
     *
     * @throws IllegalArgumentException where a line is not of that build, names no figure, or one that stands before; its message names it
     */
    public static Baseline parse(List<String> lines) {
        Baseline baseline = new Baseline();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                String reason = baseline.take(lines.get(i).split("\t", 3));
                if (!reason.isEmpty()) {
                    throw new IllegalArgumentException("第" + (i + 1) + "行" + reason + "：" + lines.get(i));
                }
            }
        }
        return baseline;
    }

    /** Takes a line. @return why it cannot be taken; empty where it can */
    private String take(String[] cells) {
        if (cells.length < 3 || !cells[2].matches("\\d{1,9}\t\\d{1,9}\t\\d{1,9}")) {
            return "应是“split、名称、tp、fp、fn”五格";
        }
        if (!Field.isName(cells[1])) {
            return "没有这一项";
        }
        return counts.putIfAbsent(cells[0] + "\t" + cells[1], cells[2]) == null ? "" : "这一项前面已有";
    }

    /** The lines of {@code baseline.tsv}: {@code split⇥figure⇥tp⇥fp⇥fn}, headings first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        counts.forEach((key, value) -> lines.add(key + "\t" + value));
        return lines;
    }

    /** What it says of one split. */
    public Baseline of(String split) {
        Baseline part = new Baseline();
        counts.forEach((key, value) -> {
            if (key.startsWith(split + "\t")) {
                part.counts.put(key, value);
            }
        });
        return part;
    }

    /** The figures that differ between this and {@code now}; empty where none does. */
    public List<Change> changes(Baseline now) {
        Map<String, String> all = new LinkedHashMap<>(counts);
        now.counts.forEach(all::putIfAbsent);
        return all.keySet().stream().filter(key -> !told(counts, key).equals(told(now.counts, key)))
                .map(key -> new Change(key.split("\t")[0], key.split("\t")[1], told(counts, key), told(now.counts, key))).toList();
    }

    /** Whether both counted as many gold mentions; where not, labels or articles are others, and changes say nothing about the program. */
    public boolean isOfSameGold(Baseline now) {
        return changes(now).stream().filter(c -> Field.MENTIONS.contains(c.figure())).allMatch(c -> support(c.was()) == support(c.is()));
    }

    /** Right ones and misses: what gold has. */
    private static int support(String counts) {
        String[] cells = counts.split("/");
        return Integer.parseInt(cells[0]) + Integer.parseInt(cells[2]);
    }

    private static String told(Map<String, String> counts, String key) {
        return counts.getOrDefault(key, "0\t0\t0").replace('\t', '/');
    }

    /**
     * A figure that differs from the baseline.
     *
     * @param was {@code tp/fp/fn}
     * @param is {@code tp/fp/fn}
     */
    public record Change(String split, String figure, String was, String is) {}
}
