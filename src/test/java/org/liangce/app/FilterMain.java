package org.liangce.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liangce.lexicon.Models;
import org.liangce.text.MentionType;

/** The filter on standard input and output, for suites of numbers and times. */
final class FilterMain {

    private FilterMain() {}

    public static void main(String[] arguments) throws IOException {
        MentionFilter filter = MentionFilter.numbers(Models.bundled(), List.of(MentionType.NUMERAL, MentionType.QUANTITY, MentionType.TIME));
        filter.run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
    }
}
