package org.liangce.evaluate;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a page needs to know of language and codes.
 *
 * @param language {@code zh} or {@code en}
 * @param words key of a message → the message
 * @param codes field → code → its name, as {@code aspect} → {@code Level} → {@code 总量}
 * @param family policy instrument → its family
 */
public record PageWords(String language, Map<String, String> words, Map<String, Map<String, String>> codes, UnaryOperator<String> family) {}
