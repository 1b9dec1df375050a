package org.liangce.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words that a user reads: Chinese, or English where asked for by {@code --lang en} or {@code LIANGCE_LANG=en}. */
final class Messages {

    private static final List<String> LANGUAGES = Arrays.stream(CommonOptions.Language.values()).map(Enum::name).toList();
    private static final String BUNDLE = "org.liangce.cli.messages";

    private final ResourceBundle bundle;

    /** @param language {@code en}; all else is Chinese */
    Messages(String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that the arguments or the environment ask for; Chinese where neither does. */
    static Messages chosen(String[] args, String fromEnvironment) {
        String language = fromEnvironment;
        for (int i = 0; i < args.length; i++) {
            String asked = args[i].startsWith("--lang=") ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            language = LANGUAGES.contains(asked) ? asked : language;
        }
        return new Messages(language);
    }

    /** @throws MissingResourceException for a key that is not there */
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** {@code zh} or {@code en}. */
    String language() {
        return bundle.getLocale().equals(Locale.ENGLISH) ? "en" : "zh";
    }

    /** All messages whose keys begin so, with their places unfilled. */
    Map<String, String> under(String... prefixes) {
        return bundle.keySet().stream().filter(key -> Arrays.stream(prefixes).anyMatch(key::startsWith))
                .collect(Collectors.toMap(key -> key, bundle::getString));
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
