package org.liangce.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Register.Row;

/** The rows of the registers that could be in a name's way: proper names that cover it, and contexts in which it is not what it looks like. */
final class Suspects {

    private static final int SHOWN = 3;

    private final List<Row> names;
    private final List<Row> contexts;

    Suspects(Models models) {
        names = Register.read(models, "names.tsv").rows();
        contexts = Stream.concat(Register.read(models, "industry-contexts.tsv").rows().stream(), Register.read(models, "place-contexts.tsv").rows().stream())
                .toList();
    }

    /** The places of the first few, with what stands there; empty where none can be named. */
    String of(Trial trial) {
        Stream<String> proper = names.stream().filter(row -> trial.name().contains(row.get("word"))).map(row -> row.file() + ":" + row.line() + " " + row.get("word"));
        Stream<String> context = contexts.stream().filter(row -> concerns(row, trial.name())).map(row -> row.file() + ":" + row.line());
        return Stream.concat(context, proper).limit(SHOWN).collect(Collectors.joining("；"));
    }

    private static boolean concerns(Row row, String name) {
        boolean whole = row.get("side").equals("in") && row.list("cues").stream().anyMatch(cue -> cue.contains(name) || name.contains(cue));
        return whole || !RegisterChecks.isAny(row.key()) && List.of(row.key().split("\\|")).contains(name);
    }
}
