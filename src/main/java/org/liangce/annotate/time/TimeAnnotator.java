package org.liangce.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Alphabet;
import org.liangce.numeral.Places;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.Reading;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Section;
import org.liangce.text.SpanIndex;

/**
 * Finds times and resolves them against the day of publication. Runs before the quantities, which leave alone what it takes.
 *
 * <p>Example: {@code 6月底前} in an article of February 2025 is {@code ../2025-06}.
 */
public final class TimeAnnotator implements Annotator {

    private static final char UPON_LEAD = '在';
    private static final String UPON = "基础上";
    /** What one starts out from is no longer. */
    private static final int FARTHEST_BASE = 60;
    /** Marks inside what one starts out from. */
    private static final String INNER = "，,、“”‘’《》（）().%";

    private final Alphabet alphabet;
    private final PhraseReader phrases;
    private final PrefixTree<Cue> tense;
    private final CharacterClass quotes;
    private final CharacterClass goesOn;
    private final CharacterClass compared;
    private final CharacterClass samePeriods;
    private final PartContext parts;

    public TimeAnnotator(NumberLexicon lexicon) {
        this(lexicon, new Alphabet(lexicon));
    }

    /** @param alphabet of the same lexicon; annotators that have one in common read a document once */
    public TimeAnnotator(NumberLexicon lexicon, Alphabet alphabet) {
        this.alphabet = alphabet;
        phrases = new PhraseReader(lexicon);
        tense = Tense.words(lexicon);
        quotes = lexicon.characters().of("time.plan-quote");
        goesOn = lexicon.characters().of("time.number-goes-on-after");
        compared = lexicon.characters().of("time.compared-after");
        samePeriods = lexicon.characters().of("time.same-period-end");
        parts = new PartContext(lexicon.characters());
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STRUCTURE);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.TIME);
    }

    @Override
    public Document annotate(Document document) {
        Reading reading = document.onceForWords(alphabet, d -> alphabet.apply(d.text()));
        Anchor published = new Anchor(document.source().publication().date());
        return document.withOrdered(MentionType.TIME, times(reading, frame(reading, published, document.sectionIndex())));
    }

    private Frame frame(Reading reading, Anchor published, SpanIndex<Section> sections) {
        return new Frame(reading, published, new Tense(reading, tense), new HeadingTimes(sections), parts);
    }

    Reading reading(String text) {
        return alphabet.apply(text);
    }

    /** The times alone, without sections, for who counts the visits. */
    List<Mention> times(Reading reading, LocalDate published) {
        return times(reading, frame(reading, new Anchor(published), new SpanIndex<>(List.<Section>of(), Section::span)));
    }

    private List<Mention> times(Reading reading, Frame frame) {
        List<Mention> times = new ArrayList<>();
        TimeText text = new TimeText(reading);
        int end = 0;
        int next = 0;
        Places starts = reading.times();
        for (int n = 0; n < starts.count(); n++) {
            int at = starts.get(n);
            char first = at < next ? '\0' : text.at(at);
            if (at < next || !reading.opensNumeral(first) && !phrases.mayBegin(first, text.at(at + 1))) {
                continue;
            }
            Count start = text.count(at, first);
            Phrase phrase = isInside(start) || isName(reading, start) ? null : phrases.read(text, start, end, frame);
            next = phrase == null ? text.row(start.from()).to() : phrase.to();
            if (phrase != null && phrase.bound() != Phrase.Bound.EVERY) {
                note(reading, frame, phrase, end);
                times.add(mention(reading, phrase));
            }
            end = phrase == null ? end : phrase.to();
        }
        return times;
    }

    /** Whether a number goes on at a place that began before. */
    private boolean isInside(Count start) {
        return Count.isDigit(start.before()) || Count.isTens(start.before()) || !start.isFigures() && goesOn.has(start.before());
    }

    /** In titles, and in short quotations without a year in figures ({@code “全年红”}), a time is part of a name. */
    private boolean isName(Reading reading, Count start) {
        boolean inQuote = reading.isQuoted(start.from()) && !quotes.has(start.first()) && !start.isFigures();
        return inQuote || reading.isTitled(start.from());
    }

    /** Later words lean on a time that says its year; on a deadline nothing leans. */
    private void note(Reading reading, Frame frame, Phrase phrase, int before) {
        if (phrase.period() == null || phrase.isClosed()) {
            return;
        }
        if (phrase.bound() != Phrase.Bound.NONE) {
            if (phrase.isSince()) {
                frame.begin(phrase.period());
            }
            return;
        }
        boolean base = isBase(reading, phrase.from(), before);
        if (!base && !samePeriods.has(reading.at(phrase.to() - 1))) {
            frame.speakOf(phrase.period());
        }
        if (!base && phrase.point().stated()) {
            frame.note(phrase.period(), phrase.from(), phrase.point().atEnd());
        }
    }

    /** Whether one only compares with a time, or lists it with one that one compares with: {@code 上年同期、|上年全年|分别增长…}. */
    private boolean isBase(Reading reading, int from, int before) {
        char lead = reading.at(from - 1);
        return compared.has(lead) || lead == UPON_LEAD && isBuiltUpon(reading, from) || before > 0 && before == from - 1 && reading.at(before) == '、' && samePeriods.has(reading.at(before - 1));
    }

    /** {@code 在|去年|引进300个项目的基础上，全年引进350个}: 全年 is of no year that one only starts out from. */
    private static boolean isBuiltUpon(Reading reading, int from) {
        for (int at = from; at < from + FARTHEST_BASE && Character.isLetterOrDigit(reading.at(at)) | INNER.indexOf(reading.at(at)) >= 0; at++) {
            if (reading.at(at) == UPON.charAt(0) && reading.at(at + 1) == UPON.charAt(1) && reading.at(at + 2) == UPON.charAt(2)) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Reading reading, Phrase phrase) {
        NormalForm form = phrase.period() == null
                ? new NormalForm.Unresolved("缺少发布日期，无法推算“" + reading.substring(phrase.from(), phrase.to()) + "”")
                : new NormalForm.Time(phrase.form());
        return new Mention(MentionType.TIME, reading.span(phrase.from(), phrase.to()), form, phrase.isClosed() ? "time.period" : "time.point");
    }
}
