package org.liangce.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;

/** A register of cue words: what each of them does in a sentence. Columns {@code word} and {@code role}; a word may stand in several rows. */
public final class Cues {

    private final NameMatcher<Set<String>> matcher;

    private Cues(NameMatcher<Set<String>> matcher) {
        this.matcher = matcher;
    }

    /** @param name relative to {@code models/}, as {@code cues/governance.tsv} */
    public static Cues read(Models models, String name) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Register.Row row : Register.read(models, name).rows()) {
            roles.computeIfAbsent(row.get("word"), w -> new LinkedHashSet<>()).addAll(rolesOf(row));
        }
        return new Cues(new NameMatcher<>(roles));
    }

    private static List<String> rolesOf(Register.Row row) {
        row.required("role");
        return row.list("role");
    }

    /**
     * Every cue of an article, found in one pass. A cue of one character counts only where it is a word by itself ({@code 要} is none in
     * {@code 重要}); where the article has no words yet, wherever it stands.
     */
    public CueScan scan(Document document) {
        SpanIndex<Token> tokens = new SpanIndex<>(document.tokens(), Token::span);
        return new CueScan(matcher.all(document.text()).stream().filter(h -> h.span().length() > 1 || isWord(tokens, h.span())).toList());
    }

    private static boolean isWord(SpanIndex<Token> tokens, Span span) {
        Token token = tokens.at(span.start());
        return token == null || token.span().equals(span);
    }
}
