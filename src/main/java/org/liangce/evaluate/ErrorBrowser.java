package org.liangce.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page on which the errors of an evaluation are looked through: one file that needs no network. {@code browser.html} says what it is made
 * of; the data stand in it as JSON, and its scripts show them as text, never as markup.
 */
public final class ErrorBrowser {

    private static final String DATA = "data";
    /** Names between double braces: the data, or a file beside the template. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private ErrorBrowser() {}

    /**
     * The page, the same for the same input.
     *
     * @param scores of these articles; to draw their intervals takes time, so they are not worked out twice
     */
    public static String page(List<ScoredArticle> articles, List<ScoreLine> scores, PageWords words) {
        String data = Json.of(new PageData(articles, scores, words).all());
        StringBuilder page = new StringBuilder();
        Matcher place = PLACE.matcher(resource("browser.html"));
        while (place.find()) {
            String name = place.group(1);
            place.appendReplacement(page, Matcher.quoteReplacement(name.equals(DATA) ? data : resource(name)));
        }
        return place.appendTail(page).toString();
    }

    private static String resource(String name) {
        try (InputStream in = ErrorBrowser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
