package org.liangce.lexicon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line, so that every mistake can be shown where it stands. */
final class YamlPlace {

    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The top of a file. */
    static YamlPlace top(String file, String text) {
        try {
            Node node = new Yaml().compose(new StringReader(text));
            if (!(node instanceof MappingNode)) {
                throw new ModelException(file, 1, "应当是“键: 值”的形式");
            }
            return new YamlPlace(file, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new ModelException(file, line, "不是合法的 YAML：" + e.getProblem());
        } catch (YAMLException e) {
            throw new ModelException(file, 0, "不是合法的 YAML：" + e.getMessage());
        }
    }

    /**
     * Takes no other keys than these, and none twice.
     *
     * @throws ModelException with the line of the first that is wrong
     */
    void knows(Set<String> keys) {
        if (!(node instanceof MappingNode mapping)) {
            throw error("应当是“键: 值”的形式");
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            YamlPlace place = new YamlPlace(file, tuple.getKeyNode());
            if (!keys.contains(key)) {
                throw place.error("不认识的键“" + key + "”，这里只有 " + String.join("、", new TreeSet<>(keys)));
            }
            if (!seen.add(key)) {
                throw place.error("键“" + key + "”写了两次");
            }
        }
    }

    /** What stands under a key; null where the key is missing. */
    YamlPlace find(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
                    return new YamlPlace(file, tuple.getValueNode());
                }
            }
        }
        return null;
    }

    /** What stands under a key that must be there. */
    YamlPlace get(String key) {
        YamlPlace found = find(key);
        if (found == null) {
            throw error("缺少“" + key + "”");
        }
        return found;
    }

    /** The text under a key that must be there and not be empty. */
    String text(String key) {
        return get(key).text();
    }

    /** The text under a key, or {@code otherwise}. */
    String text(String key, String otherwise) {
        YamlPlace found = find(key);
        return found == null ? otherwise : found.text();
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error("这里应当是一个词，不能空着");
    }

    /** The members of the list under a key; none where the key is missing. */
    List<YamlPlace> list(String key) {
        YamlPlace found = find(key);
        return found == null ? List.of() : found.list();
    }

    List<YamlPlace> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("这里应当是一个列表");
        }
        List<YamlPlace> members = new ArrayList<>();
        for (Node member : sequence.getValue()) {
            members.add(new YamlPlace(file, member));
        }
        return members;
    }

    ModelException error(String reason) {
        return new ModelException(file, line(), reason);
    }

    /** Counted from 1. */
    int line() {
        return node.getStartMark().getLine() + 1;
    }
}
