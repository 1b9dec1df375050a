package org.liangce.annotate.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Alphabet;
import org.liangce.numeral.Numeral;
import org.liangce.numeral.NumeralScanner;
import org.liangce.numeral.Reading;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;

/**
 * Finds numerals and quantities. A numeral that a time holds is a numeral still, but no quantity: times come first.
 *
 * <p>Example: {@code 超2.6万户} is a quantity {@code >26000}, {@code 2.6万} in it a numeral.
 */
public final class QuantityAnnotator implements Annotator {

    private final Alphabet alphabet;
    private final NumeralScanner scanner = new NumeralScanner();
    private final QuantityReader quantities;
    private final NumeralFilter numerals;

    public QuantityAnnotator(NumberLexicon lexicon) {
        this.alphabet = new Alphabet(lexicon);
        Names names = new Names(lexicon);
        this.quantities = new QuantityReader(lexicon, names);
        this.numerals = new NumeralFilter(lexicon, names);
        lexicon.fixed().forEach(phrase -> alphabet.open(phrase.text().charAt(0)));
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STRUCTURE, Layer.TIME);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.NUMERAL, Layer.QUANTITY);
    }

    @Override
    public Document annotate(Document document) {
        Reading reading = reading(document.text());
        List<Numeral> found = scanner.scan(reading);
        List<Mention> counted = quantities.read(reading, found, document.mentions(MentionType.TIME));
        return document.withMentions(MentionType.QUANTITY, counted).withMentions(MentionType.NUMERAL, mentions(reading, found));
    }

    Reading reading(String text) {
        return Reading.of(text, alphabet);
    }

    /** Only the reading of quantities, for who counts the visits. */
    List<Mention> quantities(Reading reading) {
        return quantities.read(reading, scanner.scan(reading), List.of());
    }

    private List<Mention> mentions(Reading reading, List<Numeral> found) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : found) {
            if (numerals.stands(reading, numeral)) {
                mentions.add(new Mention(MentionType.NUMERAL, reading.span(numeral.partFrom(), numeral.to()),
                        new NormalForm.Numeral(numeral.value()), "numeral.scanner"));
            }
        }
        return mentions;
    }
}
