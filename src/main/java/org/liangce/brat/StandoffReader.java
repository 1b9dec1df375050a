package org.liangce.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;
import org.liangce.text.Span;

/** Reads the text of an {@code .ann} file and checks it: nothing of a file that is wrong anywhere is given out. */
public final class StandoffReader {

    private static final Set<String> ENTITY_TYPES =
            new TreeSet<>(Set.of("Quantity", "Time", "Place", "Zone", "Industry", "Indicator", "Organization", "Measure"));
    private static final Set<String> EVENT_TYPES = new TreeSet<>(Set.of("Target", "Outcome", "Measure"));

    private final String file;
    private final String raw;
    private final CodePoints offsets;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, EntityParts> entities = new LinkedHashMap<>();
    private final Map<String, EventParts> events = new LinkedHashMap<>();
    private int line;

    private StandoffReader(String file, String raw) {
        this.file = file;
        this.raw = raw;
        this.offsets = new CodePoints(raw);
    }

    /**
     * Reads labels.
     *
     * @param file named in errors
     * @param raw the article that they were made for
     * @param standoff the text of the file
     * @throws StandoffException for a bad offset, a surface that is not the text's, an unknown kind of line or type, a malformed normal form, a dangling reference or an id that stands twice
     */
    public static Standoff read(String file, String raw, String standoff) {
        StandoffReader reader = new StandoffReader(file, raw);
        String[] all = (standoff.startsWith("\uFEFF") ? standoff.substring(1) : standoff).split("\r?\n", -1);
        for (String kinds : List.of("T", "E", "AN")) {
            for (int i = 0; i < all.length; i++) {
                reader.line = i + 1;
                if (!all[i].isBlank() && kinds.indexOf(all[i].charAt(0)) >= 0) {
                    reader.take(all[i].split("\t", -1));
                } else if (!all[i].isBlank() && "TEAN#".indexOf(all[i].charAt(0)) < 0) {
                    throw reader.error("不认识的行，应以 T、E、A、N 或 # 开头：" + all[i]);
                }
            }
        }
        return reader.build();
    }

    private void take(String[] cells) {
        if (cells.length < 2) {
            throw error("缺少制表符分隔的第二格");
        }
        switch (cells[0].charAt(0)) {
            case 'T' -> entity(cells);
            case 'E' -> event(cells);
            case 'A' -> attribute(cells[1].split(" "));
            default -> note(cells[1].split(" "));
        }
    }

    private void entity(String[] cells) {
        String[] head = cells[1].split(" ", 2);
        if (head.length < 2) {
            throw error("缺少位置：" + cells[1]);
        }
        List<Span> fragments = new ArrayList<>();
        for (String fragment : head[1].split(";")) {
            fragments.add(fragment(fragment.strip().split(" ")));
        }
        checkSurface(fragments, cells.length > 2 ? cells[2] : null);
        requireKnown(ENTITY_TYPES, head[0]);
        define(cells[0]);
        entities.put(cells[0], new EntityParts(head[0], fragments, new ArrayList<>()));
    }

    private Span fragment(String[] ends) {
        try {
            return new Span(offsets.unit(Integer.parseInt(ends[0])), offsets.unit(Integer.parseInt(ends[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw error("位置不在正文之内：" + String.join(" ", ends));
        }
    }

    private void checkSurface(List<Span> fragments, String surface) {
        StringBuilder text = new StringBuilder();
        fragments.forEach(f -> text.append(raw, f.start(), f.end()));
        if (surface != null && !squeeze(surface).equals(squeeze(text.toString()))) {
            throw error("标注的文字是“" + surface + "”，正文此处是“" + text + "”；正文改动过，须重新标注");
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }

    private void event(String[] cells) {
        String[] parts = cells[1].strip().split(" ");
        String[] head = parts[0].split(":");
        if (head.length != 2) {
            throw error("应为 “类型:触发词” ：" + parts[0]);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] argument = parts[i].split(":");
            if (argument.length != 2) {
                throw error("应为 “角色:编号” ：" + parts[i]);
            }
            arguments.putIfAbsent(argument[0].replaceFirst("[0-9]+$", ""), known(argument[1]));
        }
        requireKnown(EVENT_TYPES, head[0]);
        define(cells[0]);
        events.put(cells[0], new EventParts(head[0], known(head[1]), arguments, new LinkedHashMap<>(), new ArrayList<>()));
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
        event.attributes.put(parts[0], parts.length > 2 ? parts[2] : "true");
    }

    private void note(String[] parts) {
        List<String> references = parts.length < 3 ? null : entities.containsKey(parts[1]) ? entities.get(parts[1]).references
                : events.containsKey(parts[1]) ? events.get(parts[1]).references : null;
        if (references == null) {
            throw error("应为 “Reference 编号 名称:值”，编号须存在：" + String.join(" ", parts));
        }
        try {
            Reference.of(parts[2]);
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
        references.add(parts[2]);
    }

    private void requireKnown(Set<String> types, String type) {
        if (!types.contains(type)) {
            throw error("不认识的类型 " + type + "，应是 " + String.join("、", types));
        }
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
