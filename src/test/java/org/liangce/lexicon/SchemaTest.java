package org.liangce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private static final String HEAD = """
            id: x
            home: '440600'
            groups:
              - {id: g, name: 甲组, heading: always}
              - {id: h, name: 乙组, parent: g}
            nodes:
            """;

    @TempDir
    Path folder;

    private Schema read(String text) throws IOException {
        Files.createDirectories(folder.resolve("schema"));
        Files.writeString(folder.resolve("schema/x.yaml"), text);
        return Schema.read(Models.in(folder), "schema/x.yaml");
    }

    @Test
    void anotherCitysSystemServesAsWell() throws IOException {
        Schema schema = read(HEAD + """
              - {id: b, group: h, name: 陶瓷, confirmed: true, source: 公报, aliases: ['{日用|建筑}陶瓷']}
              - id: a
                group: g
                name: 铝材
                subsectors:
                  - {origin: 手册, grade: K, names: [铝型材]}
            joint:
              - {nodes: [a, b], names: [铝与陶]}
            """);
        assertEquals(List.of("b", "a"), schema.nodes().stream().map(Schema.Node::id).toList());
        assertEquals(List.of("b", "a"), schema.inOrder(Set.of("a", "b", "?")));
        assertEquals("甲组", schema.node("b").group().parent().name());
        assertEquals(Schema.Heading.NEVER, schema.node("b").heading());
        assertEquals(Schema.Heading.ALWAYS, schema.node("a").heading());
        assertEquals(Set.of("陶瓷", "日用陶瓷", "建筑陶瓷"), schema.node("b").names().keySet());
        assertEquals(new Schema.Origin(Schema.Origin.Kind.SUBSECTOR, "手册", "K"), schema.node("a").names().get("铝型材"));
        assertEquals(2, schema.names().get("铝与陶").size());
        assertTrue(schema.node("b").confirmed());
        assertFalse(schema.node("a").confirmed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "{id: a, group: nowhere, name: 铝材}                            | 7 | nowhere",
        "{id: g, group: g, name: 铝材}                                  | 7 | 前面已经用过",
        "{id: a, group: g}                                             | 7 | name",
        "{id: a, group: g, name: ''}                                   | 7 | 空着",
        "{id: a, group: g, name: 铝材, aliases: [铝, 铝]}                | 7 | “铝”前面已经写在节点 a 下",
        "{id: a, group: g, name: 铝材, aliases: 铝}                      | 7 | 列表",
        "{id: a, group: g, name: 铝材, subsectors: [{names: [铝]}]}      | 7 | origin",
        "{id: a, group: g, name: [                                     | 8 | YAML",
    })
    void saysWhereAMistakeIs(String node, int line, String what) {
        ModelException e = assertThrows(ModelException.class, () -> read(HEAD + "  - " + node + "\n"));
        assertEquals("schema/x.yaml", e.file().replaceFirst(".*schema", "schema"));
        assertEquals(line, e.line(), e.getMessage());
        assertTrue(e.reason().contains(what), e.getMessage());
    }

    @Test
    void aNameBelongsToOneNode() {
        ModelException e = assertThrows(ModelException.class, () -> read(HEAD + """
              - {id: a, group: g, name: 铝材}
              - {id: b, group: g, name: 陶瓷, aliases: [铝材]}
            """));
        assertEquals(8, e.line());
        assertTrue(e.reason().contains("铝材"), e.reason());
    }

    @Test
    void unknownNodesAndHeadingsAreMistakes() {
        assertEquals(8, assertThrows(ModelException.class, () -> read(HEAD + """
              - {id: a, group: g, name: 铝材}
            joint: [{nodes: [a, z], names: [铝]}]
            """)).line());
        ModelException cycle = assertThrows(ModelException.class, () -> read("""
            id: x
            home: '440600'
            groups:
              - {id: g, name: 甲组, parent: h}
              - {id: h, name: 乙组, parent: g}
            nodes: []
            """));
        assertTrue(cycle.reason().contains("绕一圈"), cycle.reason());
        assertEquals(4, assertThrows(ModelException.class, () -> read("""
            id: x
            home: '440600'
            groups:
              - {id: g, name: 甲组, heading: sometimes}
            nodes: []
            """)).line());
    }

    @Test
    void theBundledSchemaIsWhole() {
        Schema schema = Schema.read(Models.bundled(), "schema/12218.yaml");
        assertEquals(37, schema.nodes().size());
        assertEquals("12218", schema.id());
        assertTrue(schema.nodes().stream().allMatch(node -> node.names().containsKey(node.name())));
        assertTrue(schema.nodes().stream().allMatch(node -> !node.source().isEmpty()));
    }
}
