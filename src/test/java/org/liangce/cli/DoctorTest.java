package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.cli.Shell.Answer;

/** What a researcher writes into the registers works at the next start; a line that cannot work is told with the reason and a way on. */
class DoctorTest {

    @TempDir
    private Path folder;

    @Test
    void ourOwnRegistersAreWell() {
        Answer answer = new Shell().run("doctor");
        assertEquals(Liangce.GOOD, answer.code(), answer.out());
        assertTrue(answer.out().contains("一切正常") && answer.out().contains(Shell.HOME.resolve("models").toString()), answer.out());
        assertTrue(new Shell().run("doctor", "--lang", "en").out().contains("All is well"));
        Answer otherCity = new Shell().run("doctor", "--schema", "src/test/resources/schema/shenzhen");
        assertEquals(Liangce.GOOD, otherCity.code(), otherCity.out());
    }

    @Test
    void theBundledRegistersAreWell() {
        Answer answer = new Shell().home(folder).run("doctor");
        assertEquals(Liangce.GOOD, answer.code(), answer.out());
    }

    /** register; line; what is said of it */
    private static final List<String> CANNOT_WORK = List.of(
            "zones.tsv; 云溪(东)片区\t440111; “云溪(东)片区”认不出来：程序读文章时把它读作“云溪（东）片区”",
            "indicators.tsv; 地区生产总值\tretail-sales\tCNY\tup\tflow; “地区生产总值”认得出来，但归到了“retail-sales”，不是这里写的“gdp”",
            "indicators.tsv; 5000万元以上项目\t\t\tup\tstock; “5000万元以上项目”认不出来：它被“5000万元以上”（Quantity，",
            "industry-contexts.tsv; 玉石雕刻\tright\t厂\t-; 登记表里没有“玉石雕刻”这个名字",
            "industry-contexts.tsv; 轨道交通\tright\t公园\t-; “轨道交通”前面已有一行总是成立（",
            "classifiers.tsv; 户\tany; “户”与 ",
            "places.tsv; 440198\t天河区\t\t\tdistrict; 归到了“440198”，不是这里写的“440106”",
            "zones.tsv; 广州市\t440100; “广州市”认不出来：它被“广州市”（Zone，",
            "zone.tsv; 云溪片区\t440111; 没有程序读这个文件",
            "schema/12218.yaml; aliases: [云溪大学,; “云溪大学”认不出来。看来与这些行有关");

    @Test
    void saysWhichLineCannotWorkAndWhy() throws IOException {
        Path models = Shell.copy(Shell.HOME.resolve("models"), folder.resolve("models"));
        for (String line : CANNOT_WORK) {
            add(models.resolve(line.split(";")[0]), line.split(";")[1].strip());
        }
        Answer answer = new Shell().run("doctor", "--models", models);
        assertEquals(Liangce.CHECK_FAILED, answer.code(), answer.out());
        for (String line : CANNOT_WORK) {
            String place = models.resolve(line.split(";")[0]) + (line.startsWith("zone.tsv") ? "  " : ":");
            assertTrue(answer.out().lines().anyMatch(l -> l.contains(place) && l.contains(line.split(";")[2].strip())), line + "\n" + answer.out());
        }
        assertTrue(answer.out().contains("发现 " + CANNOT_WORK.size() + " 处问题"), answer.out());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "zones.tsv; 琶洲\t440105; “琶洲”前面已经写过",
        "zones.tsv; 云溪片区\t白云; “code”一格的“白云”不能用",
        "industry-contexts.tsv; 轨道交通\tright\t公园\tC99; 没有“C99”这个节点",
        "schema/12218.yaml; aliases: [低空经济,; “低空经济”前面已经写在节点",
    })
    void saysWhichLineIsRefused(String register, String line, String reason) throws IOException {
        Path models = Shell.copy(Shell.HOME.resolve("models"), folder.resolve("models"));
        add(models.resolve(register), line);
        Answer answer = new Shell().run("doctor", "--models", models);
        assertEquals(Liangce.CHECK_FAILED, answer.code(), answer.out());
        assertTrue(answer.out().lines().anyMatch(l -> l.contains(register + ":") && l.contains(reason)), answer.out());
    }

    /** A row at the end of a table; in the schema, aliases of the first node that has some. */
    private static void add(Path file, String line) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "# source: x\n# date: 2026-11\nname\tcode\n";
        Files.writeString(file, file.toString().endsWith(".yaml") ? text.replaceFirst("aliases: \\[", line.strip() + " ") : text + line + "\n");
    }

    @Test
    void whatIsAddedWorksAtTheNextStart() throws IOException {
        Path models = Shell.copy(Shell.HOME.resolve("models"), folder.resolve("models"));
        Path article = Shell.write(folder.resolve("a.txt"), "2025年3月7日 琥珀湾将发展云溪装备，绿码指数达到85%。\n");
        assertEquals("", found(models, article));
        add(models.resolve("zones.tsv"), "琥珀湾\t440111");
        add(models.resolve("indicators.tsv"), "绿码指数\tgreen-index\t%\tup\tstock");
        add(models.resolve("schema/12218.yaml"), "aliases: [云溪装备,");
        assertEquals("琥珀湾=440111 云溪装备=R1 绿码指数=green-index", found(models, article));
        assertEquals(Liangce.GOOD, new Shell().run("doctor", "--models", models).code());
    }

    private static String found(Path models, Path article) {
        StringBuilder found = new StringBuilder();
        new Shell().run("annotate", article, "--layers", "Zone,Industry,Indicator", "--models", models).out().lines().map(l -> l.split("\t"))
                .filter(cells -> !cells[5].isEmpty()).forEach(cells -> found.append(' ').append(cells[4]).append('=').append(cells[5]));
        return found.toString().strip();
    }
}
