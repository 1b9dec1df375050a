package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liangce.lexicon.Schema.Group;
import org.liangce.lexicon.Schema.Heading;
import org.liangce.lexicon.Schema.Node;
import org.liangce.lexicon.Schema.Origin;

/** Builds a {@link Schema} from its file, with the line of every mistake. */
final class SchemaFile {

    /** The keys of the file's grammar, by where they may stand; any other is a slip of the pen. */
    private static final Set<String> TOP = Set.of("id", "title", "source", "date", "home", "groups", "nodes", "joint");
    private static final Set<String> GROUP = Set.of("id", "name", "parent", "heading", "count");
    private static final Set<String> NODE = Set.of("id", "group", "name", "confirmed", "source", "note", "aliases", "subsectors");
    private static final Set<String> SUBSECTOR = Set.of("origin", "grade", "alone", "names");
    private static final Set<String> JOINT = Set.of("nodes", "names");
    /** Names of the other kinds of value in labels. */
    private static final Set<String> TAKEN = Set.of("Quantity", "Time", "GB2260", "Indicator");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern BRACES = Pattern.compile("[{}|]");
    /** More spellings of one name nobody means. */
    private static final int MOST_SPELLINGS = 1000;

    private final YamlPlace top;
    private final Map<String, YamlPlace> groupPlaces = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> names = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> things = new HashSet<>();

    SchemaFile(String file, String text) {
        top = YamlPlace.top(file, text);
    }

    Schema schema() {
        top.knows(TOP);
        top.get("groups");
        top.get("nodes");
        top.list("groups").forEach(place -> groupPlaces.put(fresh(place), place));
        groupPlaces.keySet().forEach(id -> addGroup(id, Set.of()));
        top.list("nodes").forEach(this::addNode);
        groupPlaces.forEach(this::checkCount);
        top.list("joint").forEach(this::addJoint);
        return new Schema(id(), home(), Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(names), things, lines);
    }

    /** It goes before the codes of nodes in labels, {@code 12218:C01}, beside the names of the other values. */
    private String id() {
        String id = plain(top);
        if (TAKEN.contains(id)) {
            throw top.get("id").error("编号“" + id + "”标注里另有用处，请换一个");
        }
        return id;
    }

    private static String plain(YamlPlace place) {
        String id = place.text("id");
        if (!ID.matcher(id).matches()) {
            throw place.get("id").error("编号“" + id + "”只能用字母、数字和 . _ -");
        }
        return id;
    }

    private String home() {
        String code = top.text("home");
        if (!CODE.matcher(code).matches()) {
            throw top.get("home").error("home 是本市的六位行政区划代码（如 '440300'），不能是“" + code + "”");
        }
        return code;
    }

    /** Adds a group behind the one it belongs to, wherever that is written. */
    private Group addGroup(String id, Set<String> within) {
        if (groups.containsKey(id)) {
            return groups.get(id);
        }
        YamlPlace place = groupPlaces.get(id);
        place.knows(GROUP);
        if (within.contains(id)) {
            throw place.get("parent").error("分组“" + id + "”绕一圈又属于自己");
        }
        Set<String> inner = new HashSet<>(within);
        inner.add(id);
        YamlPlace parent = place.find("parent");
        Group group = new Group(id, place.text("name"), parent == null ? null : addGroup(known(parent), inner), heading(place));
        groups.put(id, group);
        return group;
    }

    /** A group that says how many nodes it has, those of its parts included, has as many. */
    private void checkCount(String id, YamlPlace place) {
        YamlPlace count = place.find("count");
        long there = nodes.values().stream().filter(node -> node.group().isIn(id)).count();
        if (count != null && !count.text().equals(Long.toString(there))) {
            throw count.error("分组“" + id + "”写明有 " + count.text() + " 个节点，实际写了 " + there + " 个");
        }
    }

    private static Heading heading(YamlPlace place) {
        String word = place.text("heading", "never");
        try {
            return Heading.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw place.get("heading").error("heading 只能是 always、otherwise、never，不能是“" + word + "”");
        }
    }

    private String known(YamlPlace group) {
        if (!groupPlaces.containsKey(group.text())) {
            throw group.error("groups 里没有“" + group.text() + "”这个分组");
        }
        return group.text();
    }

    private String fresh(YamlPlace place) {
        String id = plain(place);
        if (groupPlaces.containsKey(id) || nodes.containsKey(id)) {
            throw place.get("id").error("编号“" + id + "”前面已经用过");
        }
        return id;
    }

    private void addNode(YamlPlace place) {
        place.knows(NODE);
        String id = fresh(place);
        Map<YamlPlace, Origin> origins = origins(place);
        Map<String, Origin> own = new LinkedHashMap<>();
        origins.forEach((name, origin) -> spellings(name).forEach(spelling -> own.put(spelling, origin)));
        Node node = new Node(id, groups.get(known(place.get("group"))), place.text("name"), isTrue(place, "confirmed", "false"),
                place.text("source", ""), own);
        nodes.put(id, node);
        origins.keySet().forEach(name -> claim(name, List.of(node)));
    }

    private static boolean isTrue(YamlPlace place, String key, String otherwise) {
        String word = place.text(key, otherwise);
        if (!word.equals("true") && !word.equals("false")) {
            throw place.get(key).error(key + " 只能是 true 或 false，不能是“" + word + "”");
        }
        return word.equals("true");
    }

    private Map<YamlPlace, Origin> origins(YamlPlace place) {
        Map<YamlPlace, Origin> origins = new LinkedHashMap<>();
        String source = place.text("source", "");
        origins.put(place.get("name"), new Origin(Origin.Kind.OFFICIAL, source, "A"));
        place.list("aliases").forEach(alias -> origins.put(alias, new Origin(Origin.Kind.ALIAS, source, "A")));
        for (YamlPlace part : place.list("subsectors")) {
            part.knows(SUBSECTOR);
            Origin origin = new Origin(Origin.Kind.SUBSECTOR, part.text("origin"), part.text("grade"));
            part.list("names").forEach(name -> origins.put(name, origin));
            if (!isTrue(part, "alone", "true")) {
                part.list("names").forEach(name -> things.addAll(spellings(name)));
            }
        }
        return origins;
    }

    private void addJoint(YamlPlace place) {
        place.knows(JOINT);
        place.get("names");
        List<Node> several = new ArrayList<>();
        for (YamlPlace id : place.get("nodes").list()) {
            if (!nodes.containsKey(id.text())) {
                throw id.error("没有“" + id.text() + "”这个节点");
            }
            several.add(nodes.get(id.text()));
        }
        place.list("names").forEach(name -> claim(name, List.copyOf(several)));
    }

    private void claim(YamlPlace name, List<Node> meaning) {
        for (String spelling : spellings(name)) {
            List<Node> earlier = names.putIfAbsent(spelling, meaning);
            lines.put(spelling, name.line());
            if (earlier != null) {
                throw name.error("“" + spelling + "”前面已经写在节点 " + earlier.get(0).id() + " 下");
            }
        }
    }

    /** What a name with alternatives stands for: {@code {先进|}制造业} is {@code 先进制造业} and {@code 制造业}. */
    private static List<String> spellings(YamlPlace place) {
        if (!BRACES.matcher(place.text()).find()) {
            return List.of(place.text());
        }
        long all = 1;
        for (String part : place.text().split("\\{", -1)) {
            all = Math.min(MOST_SPELLINGS + 1, all * (1 + part.chars().filter(c -> c == '|').count()));
        }
        if (all > MOST_SPELLINGS) {
            throw place.error("“" + place.text() + "”代表的写法超过 " + MOST_SPELLINGS + " 种");
        }
        List<String> spellings = spellings(place.text());
        if (spellings.stream().anyMatch(spelling -> spelling.isBlank() || BRACES.matcher(spelling).find())) {
            throw place.error("“" + place.text() + "”的大括号不配对，或者有一种写法是空的");
        }
        return spellings;
    }

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
