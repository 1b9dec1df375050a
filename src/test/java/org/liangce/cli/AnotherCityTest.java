package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;

/** The system of another city, with registers of its own, serves the whole line; no class knows a node or a city. */
class AnotherCityTest {

    private static final Path CITY = Path.of("src/test/resources/schema/shenzhen");
    private static final Path ARTICLE = CITY.resolve("article.txt");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\n]*\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"''", "schema.yaml"})
    void runsTheWholeLine(String file) throws IOException {
        Answer answer = new Shell().run("run", ARTICLE, "--schema", CITY.resolve(file), "--out", folder.resolve("out"));
        assertEquals(Liangce.GOOD, answer.code(), answer.err());
        String targets = Files.readString(folder.resolve("out/targets.jsonl"));
        assertRow(targets, "创新药企业", "440310", "E18");
        assertRow(targets, "合成生物企业", "440311", "U1");
        assertRow(targets, "产值", "440307", "E02");
        assertRow(Files.readString(folder.resolve("out/measures.jsonl")), "建设10个储能示范项目", "市工业和信息化局", "E13");
        String standoff = Files.readString(folder.resolve("out/brat/article.ann"));
        assertTrue(standoff.contains("sz208:E13") && !standoff.contains("12218:"), standoff);
        assertTrue(Files.readString(folder.resolve("out/targets.csv")).contains("龙岗"));
    }

    private static void assertRow(String rows, String... cells) {
        assertTrue(rows.lines().anyMatch(row -> Stream.of(cells).allMatch(row::contains)), () -> String.join(" ", cells) + " in\n" + rows);
    }

    @Test
    void everyCommandThatReadsArticlesTakesIt() throws IOException {
        Answer mentions = new Shell().run("annotate", ARTICLE, "--layers", "Industry,Place", "--schema", CITY);
        assertTrue(mentions.out().contains("E13") && mentions.out().contains("440307"), mentions.out() + mentions.err());
        new Shell().run("export", ARTICLE, "--schema", CITY, "--out", folder.resolve("brat"));
        assertTrue(Files.readString(folder.resolve("brat/article.ann")).contains("sz208:U1"));
        Path gold = folder.resolve("gold");
        Files.createDirectories(gold);
        Files.copy(folder.resolve("brat/article.ann"), gold.resolve("article.ann"));
        Files.copy(ARTICLE, gold.resolve("article.txt"));
        Answer scores = new Shell().run("evaluate", "--gold", gold, "--schema", CITY);
        assertEquals(Liangce.GOOD, scores.code(), scores.err());
        assertTrue(scores.out().lines().anyMatch(line -> line.contains("Target+Outcome nodes") && line.contains("1.000")), scores.out());
    }

    @Test
    void aContextOfItsOwnRegisterHolds() {
        Path article = Shell.write(folder.resolve("a.txt"), "深圳新能源车产量突破200万辆，新能源装机容量达到300万千瓦，展厅里有机器人送餐。\n");
        String mentions = new Shell().run("annotate", article, "--layers", "Industry", "--schema", CITY).out();
        assertEquals(List.of("E15", "E13"), mentions.lines().map(line -> line.split("\t")[5]).toList(), mentions);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = ';', value = {
        "schema.yaml ; home: '440300' ; home: 深圳 ; 第6行：home",
        "schema.yaml ; home: '440300' ; home: '990000' ; places.tsv：没有 990000",
        "schema.yaml ; home: '440300' ; hone: '440300' ; 第6行：不认识的键“hone”",
        "schema.yaml ; home: '440300' ; id: sz ; 第6行：键“id”写了两次",
        "schema.yaml ; heading: never, count: 20 ; heading: never, count: 21 ; 第9行：分组“emerging”写明有 21 个节点，实际写了 20 个",
        "schema.yaml ; heading: never, count: 20 ; parent: emerging ; 第9行：分组“emerging”绕一圈又属于自己",
        "schema.yaml ; heading: otherwise, count: 8 ; parent: emerging, count: 8 ; 第9行：分组“emerging”写明有 20 个节点，实际写了 28 个",
        "schema.yaml ; heading: otherwise, count: 8 ; parent: past ; 第10行：groups 里没有“past”这个分组",
        "schema.yaml ; {id: E16, group: emerging, name: 新材料 ; {id: E15, group: emerging, name: 新材料 ; 第34行：编号“E15”前面已经用过",
        "schema.yaml ; {id: E16, group: emerging, name: 新材料 ; {id: E16, group: emerging ; 第34行：缺少“name”",
        "schema.yaml ; id: sz208 ; id: 'sz 20:8' ; 第2行：编号“sz 20:8”只能用字母、数字和 . _ -",
        "schema.yaml ; id: sz208 ; id: Time ; 第2行：编号“Time”标注里另有用处",
        "schema.yaml ; {id: E16, ; {id: E 16, ; 第34行：编号“E 16”只能用字母、数字和 . _ -",
        "schema.yaml ; {高端|}数控机床 ; {高端|数控机床 ; 第21行：“{高端|数控机床”的大括号不配对",
        "schema.yaml ; joint: ; joint: [ ; YAML",
        "schema.yaml ; [E02, E05] ; [E02, E55] ; 没有“E55”这个节点",
        "industry-contexts.tsv ; 'E15' ; E25 ; industry-contexts.tsv 第6行：体系“sz208”里没有“E25”这个节点",
        "zones.tsv ; '440311' ; 光明 ; zones.tsv 第4行：“code”一格的“光明”不能用",
        "places.tsv ; '440303' ; 4403 ; places.tsv 第5行",
        "places.tsv ; name\tshort ; name\tname ; places.tsv 第4行：有两列同名",
    })
    void aMistakeIsRefusedWithFileAndLine(String file, String right, String wrong, String reason) throws IOException {
        for (Path each : Shell.files(CITY)) {
            Files.copy(each, folder.resolve(each.getFileName()));
        }
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(right), text);
        Files.writeString(folder.resolve(file), text.replace(right, wrong));
        Answer answer = new Shell().run("run", ARTICLE, "--schema", folder, "--out", folder.resolve("out"));
        assertEquals(Liangce.WRONG_USAGE, answer.code(), answer.out());
        assertTrue(answer.err().contains(reason) && answer.err().contains(folder.toString()), answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /** Node ids, the schema's id, and the city are data: no class has them in a text of its own but for the name of the default file. */
    @Test
    void noClassNamesANodeOrTheCity() throws IOException {
        Schema schema = Schema.read(Models.bundled(), "schema/12218.yaml");
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")).results().map(MatchResult::group)
                        .map(literal -> literal.substring(1, literal.length() - 1))
                        .filter(text -> schema.node(text) != null || text.equals(schema.id()) || text.contains(schema.home()) || text.contains("广州"))
                        .forEach(text -> named.add(file + ": " + text));
            }
        }
        assertEquals(List.of(), named);
    }
}
