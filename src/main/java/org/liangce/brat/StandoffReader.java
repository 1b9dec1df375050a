package org.liangce.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;
import org.liangce.text.Span;

/** Reads the text of an {@code .ann} file and checks it: nothing of a file that is wrong anywhere is given out. */
public final class StandoffReader {

    private static final String KINDS = "TEAN#";

    private final String file;
    private final String raw;
    private final CodePoints offsets;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, EntityParts> entities = new LinkedHashMap<>();
    private final Map<String, EventParts> events = new LinkedHashMap<>();
    private int line;

    private StandoffReader(String file, String raw, Vocabulary vocabulary) {
        this.file = file;
        this.raw = raw;
        this.offsets = new CodePoints(raw);
        this.vocabulary = vocabulary;
    }

    /**
     * Reads labels with attributes and codes of any name.
     *
     * @see #read(String, String, String, Vocabulary)
     */
    public static Standoff read(String file, String raw, String standoff) {
        return read(file, raw, standoff, Vocabulary.OPEN);
    }

    /**
     * Reads labels.
     *
     * @param file named in errors
     * @param raw the article that they were made for
     * @param standoff the text of the file; a byte order mark and Windows line ends are taken as they come
     * @throws StandoffException for a bad offset, a surface that is not the text's, an unknown kind of line, type, role, attribute or code, a
     *         malformed normal form or one that its type does not have, a dangling reference, a trigger or argument of the wrong type, or an id, role,
     *         attribute or value that stands twice
     */
    public static Standoff read(String file, String raw, String standoff, Vocabulary vocabulary) {
        StandoffReader reader = new StandoffReader(file, raw, vocabulary);
        String[] all = (standoff.startsWith("\uFEFF") ? standoff.substring(1) : standoff).split("\r?\n", -1);
        for (String kinds : List.of("T", "E", "AN")) {
            for (int i = 0; i < all.length; i++) {
                if (!all[i].isBlank()) {
                    reader.line = i + 1;
                    reader.take(all[i], kinds);
                }
            }
        }
        return reader.build();
    }

    private void take(String text, String kinds) {
        char kind = text.charAt(0);
        if (KINDS.indexOf(kind) < 0) {
            throw error("不认识的行，应以 T、E、A、N 或 # 开头：" + text);
        }
        if (kinds.indexOf(kind) >= 0) {
            try {
                take(text.split("\t", -1));
            } catch (IllegalArgumentException e) {
                throw error(e.getMessage());
            }
        }
    }

    private void take(String[] cells) {
        if (cells.length < 2) {
            throw error("缺少制表符分隔的第二格");
        }
        define(cells[0]);
        switch (cells[0].charAt(0)) {
            case 'T' -> entity(cells);
            case 'E' -> event(cells);
            case 'A' -> attribute(cells[1].strip().split(" "));
            default -> note(cells[1].strip().split(" "));
        }
    }

    private void entity(String[] cells) {
        String[] head = cells[1].split(" ", 2);
        if (head.length < 2) {
            throw error("缺少位置：" + cells[1]);
        }
        vocabulary.entity(head[0]);
        if (cells.length < 3) {
            throw error("缺少第三格（被标注的文字）");
        }
        List<Span> fragments = fragments(head[1]);
        checkSurface(fragments, cells[2]);
        entities.put(cells[0], new EntityParts(head[0], fragments, new ArrayList<>()));
    }

    private List<Span> fragments(String places) {
        List<Span> fragments = new ArrayList<>();
        for (String place : places.split(";", -1)) {
            Span fragment = fragment(place.strip().split(" "));
            if (!fragments.isEmpty() && fragment.start() < fragments.get(fragments.size() - 1).end()) {
                throw error("各段须按先后排列、互不重叠：" + places);
            }
            fragments.add(fragment);
        }
        return fragments;
    }

    private Span fragment(String[] ends) {
        try {
            if (ends.length == 2) {
                return new Span(offsets.unit(Integer.parseInt(ends[0])), offsets.unit(Integer.parseInt(ends[1])));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // told below
        }
        throw error("位置不在正文之内：" + String.join(" ", ends) + "；应写“起点 终点”两个数，起点在前、终点在后，正文共 " + raw.codePointCount(0, raw.length()) + " 字");
    }

    private void checkSurface(List<Span> fragments, String surface) {
        StringBuilder text = new StringBuilder();
        fragments.forEach(f -> text.append(raw, f.start(), f.end()));
        if (!Standoff.surface(surface).equals(Standoff.surface(text))) {
            String guess = raw.indexOf('\r') < 0 ? "" : "（换行成了 CRLF，也会这样）";
            throw error("标注的文字是“" + surface + "”，正文此处是“" + text + "”；正文改动过" + guess + "，请改回原样，或重新标注");
        }
    }

    private void event(String[] cells) {
        String[] parts = cells[1].strip().split(" +");
        String[] head = pair(parts[0], "类型:触发词");
        String trigger = known(head[1]);
        vocabulary.event(head[0], entities.get(trigger).type);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] argument = pair(parts[i], "角色:编号");
            String role = argument[0].replaceFirst("[0-9]+$", "");
            vocabulary.argument(role, entities.get(known(argument[1])).type);
            if (arguments.putIfAbsent(role, argument[1]) != null) {
                throw error(cells[0] + " 的 " + role + " 写了两次，只能有一个");
            }
        }
        events.put(cells[0], new EventParts(head[0], trigger, arguments, new LinkedHashMap<>(), new ArrayList<>()));
    }

    private String[] pair(String text, String build) {
        String[] pair = text.split(":", -1);
        if (pair.length != 2) {
            throw error("应为 “" + build + "” ：" + text);
        }
        return pair;
    }

    private String known(String id) {
        if (!entities.containsKey(id)) {
            throw error("没有 " + id + " 这一行");
        }
        return id;
    }

    private void attribute(String[] parts) {
        EventParts event = parts.length < 2 ? null : events.get(parts[1]);
        if (event == null) {
            throw error("属性所属的记录不存在：" + String.join(" ", parts));
        }
        String value = parts.length > 2 ? parts[2] : "true";
        vocabulary.attribute(event.type, parts[0], value);
        if (event.attributes.putIfAbsent(parts[0], value) != null) {
            throw error(parts[1] + " 已有属性 " + parts[0]);
        }
    }

    private void note(String[] parts) {
        List<String> references = parts.length < 3 ? null : references(parts[1]);
        if (references == null) {
            throw error("应为 “Reference 编号 名称:值”，编号须存在：" + String.join(" ", parts));
        }
        Reference reference = Reference.of(parts[2]);
        vocabulary.form(entities.containsKey(parts[1]) ? entities.get(parts[1]).type : events.get(parts[1]).type, reference);
        if (!reference.isOneOfSeveral() && !references.isEmpty()) {
            throw error(parts[1] + " 已有值 " + references.get(0) + "，只能有一个");
        }
        references.add(parts[2]);
    }

    /** Where the normal forms of a mention or record are gathered; null where there is none of this id. */
    private List<String> references(String id) {
        if (entities.containsKey(id)) {
            return entities.get(id).references;
        }
        return events.containsKey(id) ? events.get(id).references : null;
    }

    private void define(String id) {
        if (lines.putIfAbsent(id, line) != null) {
            throw error(id + " 已在第" + lines.get(id) + "行用过");
        }
    }

    private StandoffException error(String reason) {
        return new StandoffException(file, line, reason);
    }

    private Standoff build() {
        List<Entity> t = new ArrayList<>();
        entities.forEach((id, p) -> t.add(new Entity(id, p.type, p.fragments, p.references)));
        List<Event> e = new ArrayList<>();
        events.forEach((id, p) -> e.add(new Event(id, p.type, p.trigger, p.arguments, p.attributes, p.references)));
        return new Standoff(t, e);
    }

    private record EntityParts(String type, List<Span> fragments, List<String> references) {}

    private record EventParts(String type, String trigger, Map<String, String> arguments, Map<String, String> attributes,
            List<String> references) {}
}
