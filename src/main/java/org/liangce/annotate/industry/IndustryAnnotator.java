package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.ProperNames;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Parts;
import org.liangce.text.Span;
import org.liangce.text.Words;

/**
 * Adds industries: names of the schema's nodes and of their sub-sectors, the longest name each, with the nodes they mean where they stand.
 *
 * <p>Example: {@code 新能源整车} means the node of cars, {@code 新能源} alone the node of energy; {@code 汽车} in {@code 小鹏汽车} is none.
 */
public final class IndustryAnnotator implements Annotator {

    private static final int LONGEST_SHORT = 2;
    private static final char FIRMS = '家';
    private static final char COMMA = '、';
    /** How many characters of its own stand before the trade in a firm's short name. */
    private static final int FIRM_OWN = 2;

    private final Schema schema;
    private final IndustryContexts contexts;
    private final Things things;
    private final Compounds compounds;
    private final ProperNames properNames;
    /** Firms are counted by a word with which names begin too: {@code 3家|电商}. */
    private final CharacterClass firms;

    /** @throws org.liangce.lexicon.ModelException where one of the registers cannot be used */
    public IndustryAnnotator(Models models, Schema schema) {
        this.schema = schema;
        contexts = new IndustryContexts(models, schema);
        IndustryNames names = new IndustryNames(schema, contexts.traps());
        Affixes affixes = new Affixes(models, schema);
        Characters characters = Characters.read(models);
        things = new Things(schema, names, affixes, characters.of("industry.joins"), characters.of("industry.list-ends"));
        compounds = new Compounds(affixes, characters.of("industry.joins"), characters.of("industry.bare-end"));
        firms = characters.of("industry.firms-after");
        properNames = ProperNames.read(models);
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STRUCTURE, Layer.TOKEN, Layer.ORGANIZATION);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.INDUSTRY);
    }

    @Override
    public Document annotate(Document document) {
        Unquoted unquoted = new Unquoted(document.text());
        List<Mention> mentions = new ArrayList<>();
        ProperNames.Scan proper = properNames.in(document);
        for (Found name : compounds.of(unquoted.text(), judged(document, unquoted, proper))) {
            Span span = unquoted.quoted(name.span());
            if (span != null) {
                span = withoutVerb(document.text(), span, proper);
                mentions.add(new Mention(MentionType.INDUSTRY, span, value(name), name.rule()));
            }
        }
        return document.withOrdered(MentionType.INDUSTRY, mentions);
    }

    /** Whether a name lies in one of {@code organizations}, which are in the order of the text and do not overlap. */
    private static boolean inOne(List<Mention> organizations, Span span) {
        int next = Parts.from(organizations, Mention::span, span.end()) - 1;
        return next >= 0 && organizations.get(next).span().overlaps(span);
    }

    private NormalForm value(Found name) {
        return name.why() == null ? new NormalForm.Nodes(schema.id(), schema.inOrder(name.nodes())) : new NormalForm.Unresolved(name.why());
    }

    /** {@code industry.quoted}: of 坚持“某某立市” only what is quoted is the name, where a verb stands before the mark. */
    private static Span withoutVerb(String text, Span span, ProperNames.Scan proper) {
        int mark = span.start();
        while (mark < span.end() && proper.isBreak(mark)) {
            mark++;
        }
        boolean quoted = mark > span.start() && mark + 2 < span.end() && Unquoted.isMark(text.charAt(mark))
                && Unquoted.isMark(text.charAt(span.end() - 1));
        return quoted ? new Span(mark + 1, span.end() - 1) : span;
    }

    /** {@code industry.straddles}: a short name of the parts of two words is none: {@code 过夜|游客}, {@code 两家|电池}. */
    private boolean straddles(String text, Words words, Span name) {
        if (words.isEmpty() || name.length() > LONGEST_SHORT) {
            return false;
        }
        boolean counted = text.charAt(name.start()) == FIRMS && name.start() > 0 && firms.has(text.charAt(name.start() - 1));
        return counted || !words.isBorder(name.start()) && words.isBorder(name.start() + 1) && !words.isBorder(name.end());
    }

    private List<Found> judged(Document document, Unquoted unquoted, ProperNames.Scan proper) {
        Around around = new Around(document);
        List<Mention> organizations = document.mentions(MentionType.ORGANIZATION);
        List<Found> trades = things.trades(unquoted.text());
        Set<String> firms = firms(unquoted.text(), trades);
        List<Found> judged = new ArrayList<>();
        for (int i = 0; i < trades.size(); i++) {
            Found found = trades.get(i);
            Span span = unquoted.quoted(found.span());
            if (span != null && (!proper.touches(span) || proper.founded(span.start())) && !inOne(organizations, span)
                    && !straddles(document.text(), document.words(), span) && !firms.contains(firm(unquoted.text(), found))) {
                Found meant = contexts.judge(found, unquoted.text(), span, around, listed(unquoted.text(), trades, i));
                if (meant != null) {
                    judged.add(meant);
                }
            }
        }
        return judged;
    }

    /** {@code industry.firm}: firms of which an officer or the form is named somewhere; their short names hold no industry: {@code 云川半导体}. */
    private Set<String> firms(String text, List<Found> trades) {
        Set<String> firms = new HashSet<>();
        for (Found found : trades) {
            if (contexts.endsFirm(text, found.span())) {
                firms.add(firm(text, found));
            }
        }
        return firms;
    }

    /** A name with the two characters before it, as firms are called for short; only these of what stands before are looked at. */
    private static String firm(String text, Found found) {
        return text.substring(Math.max(0, found.span().start() - FIRM_OWN), found.span().end());
    }

    /** Whether only 、 stands between a name and the one before or behind it. */
    private static boolean listed(String text, List<Found> names, int name) {
        return name > 0 && adjoin(text, names.get(name - 1), names.get(name)) || name + 1 < names.size() && adjoin(text, names.get(name), names.get(name + 1));
    }

    private static boolean adjoin(String text, Found first, Found second) {
        return first.span().end() + 1 == second.span().start() && text.charAt(first.span().end()) == COMMA;
    }
}
