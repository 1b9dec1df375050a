package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.lexicon.Schema.Group;
import org.liangce.lexicon.Schema.Heading;
import org.liangce.lexicon.Schema.Node;
import org.liangce.lexicon.Schema.Origin;

/** Builds a {@link Schema} from its file, with the line of every mistake. */
final class SchemaFile {

    private final YamlPlace top;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> names = new LinkedHashMap<>();

    SchemaFile(String file, String text) {
        top = YamlPlace.top(file, text);
    }

    Schema schema() {
        top.get("groups");
        top.get("nodes");
        top.list("groups").forEach(this::addGroup);
        top.list("nodes").forEach(this::addNode);
        top.list("joint").forEach(this::addJoint);
        return new Schema(top.text("id"), Collections.unmodifiableMap(groups), Collections.unmodifiableMap(nodes),
                Collections.unmodifiableMap(names));
    }

    private void addGroup(YamlPlace place) {
        String id = fresh(place);
        YamlPlace parent = place.find("parent");
        groups.put(id, new Group(id, place.text("name"), parent == null ? null : group(parent), heading(place)));
    }

    private static Heading heading(YamlPlace place) {
        String word = place.text("heading", "never");
        try {
            return Heading.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw place.get("heading").error("heading 只能是 always、otherwise、never，不能是“" + word + "”");
        }
    }

    private Group group(YamlPlace place) {
        Group group = groups.get(place.text());
        if (group == null) {
            throw place.error("没有“" + place.text() + "”这个分组，须先写在 groups 里");
        }
        return group;
    }

    private String fresh(YamlPlace place) {
        String id = place.text("id");
        if (groups.containsKey(id) || nodes.containsKey(id)) {
            throw place.get("id").error("编号“" + id + "”前面已经用过");
        }
        return id;
    }

    private void addNode(YamlPlace place) {
        String id = fresh(place);
        Map<YamlPlace, Origin> origins = origins(place);
        Map<String, Origin> own = new LinkedHashMap<>();
        origins.forEach((name, origin) -> spellings(name.text()).forEach(spelling -> own.put(spelling, origin)));
        Node node = new Node(id, group(place.get("group")), place.text("name"), Boolean.parseBoolean(place.text("confirmed", "false")),
                place.text("source", ""), own);
        nodes.put(id, node);
        origins.keySet().forEach(name -> claim(name, List.of(node)));
    }

    private static Map<YamlPlace, Origin> origins(YamlPlace place) {
        Map<YamlPlace, Origin> origins = new LinkedHashMap<>();
        String source = place.text("source", "");
        origins.put(place.get("name"), new Origin(Origin.Kind.OFFICIAL, source, "A"));
        place.list("aliases").forEach(alias -> origins.put(alias, new Origin(Origin.Kind.ALIAS, source, "A")));
        for (YamlPlace part : place.list("subsectors")) {
            Origin origin = new Origin(Origin.Kind.SUBSECTOR, part.text("origin"), part.text("grade"));
            part.list("names").forEach(name -> origins.put(name, origin));
        }
        return origins;
    }

    private void addJoint(YamlPlace place) {
        List<Node> several = new ArrayList<>();
        for (YamlPlace id : place.list("nodes")) {
            if (!nodes.containsKey(id.text())) {
                throw id.error("没有“" + id.text() + "”这个节点");
            }
            several.add(nodes.get(id.text()));
        }
        place.list("names").forEach(name -> claim(name, List.copyOf(several)));
    }

    private void claim(YamlPlace name, List<Node> meaning) {
        for (String spelling : spellings(name.text())) {
            List<Node> earlier = names.putIfAbsent(spelling, meaning);
            if (earlier != null) {
                throw name.error("“" + spelling + "”前面已经写在节点 " + earlier.get(0).id() + " 下");
            }
        }
    }

    /** What a name with alternatives stands for: {@code {先进|}制造业} is {@code 先进制造业} and {@code 制造业}. */
    private static List<String> spellings(String name) {
        int open = name.indexOf('{');
        int close = name.indexOf('}', open);
        if (open < 0 || close < 0) {
            return List.of(name);
        }
        List<String> all = new ArrayList<>();
        for (String choice : name.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(spellings(name.substring(0, open) + choice + name.substring(close + 1)));
        }
        return all;
    }
}
