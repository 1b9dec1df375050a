package org.liangce.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangce.text.Evidence;

/**
 * Why the parts of a record are as they are that no single mention fills.
 *
 * @param aspect of a figure; null of a measure
 * @param status of a measure; null of a figure
 * @param instrument of a measure; null of a figure
 * @param nodes what names each schema node of the record: {@code C10} rests on {@code 低空经济}
 */
public record Grounds(Evidence aspect, Evidence status, Evidence instrument, Map<String, Evidence> nodes) {

    public Grounds {
        nodes = nodes.isEmpty() ? Map.of() : nodes.size() == 1 ? Map.copyOf(nodes) : Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }
}
