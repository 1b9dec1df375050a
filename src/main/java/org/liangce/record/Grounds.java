package org.liangce.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangce.text.Evidence;

/**
 * Why the parts of a record are as they are that no single mention fills.
 *
 * @param attributes {@code aspect} of a figure; {@code status} and {@code instrument} of a measure
 * @param nodes what names each schema node of the record: {@code C10} rests on {@code 低空经济}
 */
public record Grounds(Map<String, Evidence> attributes, Map<String, Evidence> nodes) {

    public Grounds {
        attributes = Map.copyOf(attributes);
        nodes = nodes.isEmpty() ? Map.of() : nodes.size() == 1 ? Map.copyOf(nodes) : Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }
}
