package org.liangce.annotate.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.Alphabet;
import org.liangce.numeral.NumeralScanner;
import org.liangce.numeral.Reading;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.SpanIndex;

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
        this(lexicon, new Alphabet(lexicon));
    }

    /** @param alphabet of the same lexicon; annotators that have one in common read a document once */
    public QuantityAnnotator(NumberLexicon lexicon, Alphabet alphabet) {
        this.alphabet = alphabet;
        Names names = new Names(lexicon);
        this.quantities = new QuantityReader(lexicon, names);
        this.numerals = new NumeralFilter(lexicon, names);
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
        Reading reading = document.onceForWords(alphabet, d -> alphabet.apply(d.text()));
        QuantityPass pass = quantities.begin(reading, document.index(MentionType.TIME));
        List<Mention> found = new ArrayList<>();
        scanner.scan(reading, numeral -> {
            pass.take(numeral);
            if (numerals.stands(reading, numeral)) {
                found.add(new Mention(MentionType.NUMERAL, reading.span(numeral.partFrom(), numeral.to()), new NormalForm.Numeral(numeral.value()), "numeral.scanner"));
            }
        });
        return document.withOrdered(MentionType.QUANTITY, pass.close()).withOrdered(MentionType.NUMERAL, found);
    }

    Reading reading(String text) {
        return alphabet.apply(text);
    }

    /** Only the reading of quantities, for who counts the visits. */
    List<Mention> quantities(Reading reading) {
        QuantityPass pass = quantities.begin(reading, new SpanIndex<>(List.of(), Mention::span));
        scanner.scan(reading, pass::take);
        return pass.close();
    }
}
