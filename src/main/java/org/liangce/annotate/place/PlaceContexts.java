package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.text.Span;

/** The contexts in which a name is not the place: {@code 增城} in {@code 新增城镇就业}. Read from {@code place-contexts.tsv}. */
final class PlaceContexts {

    private static final String ANY = "*";
    private static final int QUOTED = 12;

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final List<String> traps = new ArrayList<>();

    PlaceContexts(Models models) {
        for (Register.Row row : Register.read(models, "place-contexts.tsv").rows()) {
            Side side = row.as("side", Side::of);
            if (side == Side.IN) {
                traps.addAll(row.list("cues"));
            } else {
                Rule rule = new Rule(side, row.list("cues"));
                row.list("name").forEach(name -> rules.computeIfAbsent(name, any -> new ArrayList<>()).add(rule));
            }
        }
    }

    /** Whole words that hold a place's name but are none. */
    List<String> traps() {
        return traps;
    }

    /** Whether what stands around {@code span} shows that {@code name} is not the place here. */
    boolean deny(String name, String text, Span span) {
        return anyDenies(rules.getOrDefault(name, List.of()), text, span) || anyDenies(rules.getOrDefault(ANY, List.of()), text, span);
    }

    private static boolean anyDenies(List<Rule> rules, String text, Span span) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).denies(text, span)) {
                return true;
            }
        }
        return false;
    }

    private enum Side {
        LEFT, RIGHT, IN, ONLY_LEFT, QUOTED;

        static Side of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private record Rule(Side side, List<String> cues) {
        boolean denies(String text, Span span) {
            return switch (side) {
                case QUOTED -> isInName(text, span);
                case ONLY_LEFT -> !anyCue(text, span);
                default -> anyCue(text, span);
            };
        }

        /** {@code place.in-quoted-name}: {@code “花都企服通”平台}: a short name in quotation marks, and behind it or before it what bears such a name. */
        private boolean isInName(String text, Span span) {
            int open = openBefore(text, span.start(), Math.max(0, span.end() - QUOTED));
            int close = open < 0 ? -1 : text.indexOf('”', open);
            if (close < span.end() || close - open > QUOTED || close - open == span.length() + 1) {
                return false;
            }
            return cues.stream().anyMatch(cue -> text.startsWith(cue, close + 1) || text.startsWith(cue, open - cue.length()));
        }

        /** The last opening quotation mark in {@code [from, start]}; -1 where there is none. */
        private static int openBefore(String text, int start, int from) {
            for (int i = start; i >= from; i--) {
                if (text.charAt(i) == '“') {
                    return i;
                }
            }
            return -1;
        }

        private boolean anyCue(String text, Span span) {
            for (int i = 0; i < cues.size(); i++) {
                String cue = cues.get(i);
                boolean there = side == Side.RIGHT
                        ? text.startsWith(cue, span.end())
                        : text.startsWith(cue, span.start() - cue.length());
                if (there) {
                    return true;
                }
            }
            return false;
        }
    }
}
