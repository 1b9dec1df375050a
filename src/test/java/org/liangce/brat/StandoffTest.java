package org.liangce.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandoffTest {

    private static final String RAW = "😀番禺区今年新建\n厂房3栋";
    private static final String ANN = """
            T1\tPlace 1 4\t番禺区
            T2\tQuantity 11 13\t3栋
            T3\tMeasure 6 8;9 11\t新建 厂房
            E1\tTarget:T2 Place:T1
            E2\tMeasure:T3 Actor:T1
            A1\tAspect E1 Increment
            A2\tStatus E2 Planned
            N1\tReference T1 GB2260:440113\t番禺区
            N2\tReference T2 Quantity:=3\t3栋
            N3\tReference E2 12218:M4\tM4
            """;

    /** Attributes and codes as a schema of one node would have them. */
    private static final Vocabulary KNOWN = new Vocabulary(Map.of("Aspect", Set.of("Level", "Change"), "Status", Set.of("Planned")),
            Map.of("12218", Set.of("M4"), "Indicator", Set.of("gdp")));

    @Test
    void whatIsReadIsWrittenAgain() {
        assertEquals(ANN, StandoffWriter.write(RAW, StandoffReader.read("a.ann", RAW, ANN)));
    }

    @Test
    void offsetsInFilesCountCodePoints() {
        assertEquals("番禺区", StandoffReader.read("a.ann", RAW, ANN).entities().get(0).fragments().get(0).of(RAW));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreRead() {
        assertEquals(3, StandoffReader.read("a.ann", RAW, "\uFEFF" + ANN.replace("\n", "\r\n")).entities().size());
    }

    @Test
    void anyWhiteSpaceMayStandWithinASurface() {
        assertEquals(1, StandoffReader.read("a.ann", "厂房\u3000\u00A03栋", "T1\tQuantity 0 6\t厂房 3栋\n").entities().size());
    }

    @Test
    void carriageReturnsThatMovedTheTextAreGuessed() {
        StandoffException e = assertThrows(StandoffException.class, () -> StandoffReader.read("a.ann", "番禺\r\n新建", "T1\tPlace 3 5\t新建\n"));
        assertTrue(e.reason().contains("CRLF"), e.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "T1~Place 1 4~番禺区;T2~Place 1 99~番禺区 | 2 | 位置不在正文之内",
        "T1~Place 4 4~ | 1 | 位置不在正文之内",
        "T1~Place x 4~番 | 1 | 位置不在正文之内",
        "T1~Place 1 4~花都区 | 1 | 重新标注",
        "T1~Town 1 4~番禺区 | 1 | 不认识的类型",
        "T1~Place 1 4~番禺区;T1~Place 1 4~番禺区 | 2 | 已在第1行用过",
        "T1~Place 1 4~番禺区;E1~Target:T9 | 2 | 没有 T9",
        "T1~Quantity 11 13~3栋;E1~Target:T1 Place:T8 | 2 | 没有 T8",
        "T1~Place 1 4~番禺区;N1~Reference T1 GB2260:44~番 | 2 | GB2260",
        "T1~Place 1 4~番禺区;N1~Reference T7 GB2260:440113~番 | 2 | 编号须存在",
        "T1~Place 1 4~番禺区;A1~Aspect E3 Level | 2 | 不存在",
        "T1~Quantity 11 13~3栋;N1~Reference T1 Quantity:3~3栋 | 2 | 不是数量的写法",
        "R1~Arg1:T1 | 1 | 不认识的行",
        "T1~Place 1 4 6~番禺区 | 1 | 位置不在正文之内",
        "T1~Place #~ | 1 | 位置不在正文之内",
        "T1~Place 1 4 | 1 | 缺少第三格",
        "T1~Measure 9 11#6 8~厂房 新建 | 1 | 先后",
        "T1~Measure 6 8#7 11~新建 建厂房 | 1 | 先后",
        "T1~Place 1 4~番禺区;E1~Target:T1 | 2 | 触发词应是 Quantity",
        "T1~Quantity 11 13~3栋;E1~Measure:T1 | 2 | 触发词应是 Measure",
        "T1~Quantity 11 13~3栋;E1~Target:T1 Plaec:T1 | 2 | 不认识的角色",
        "T1~Quantity 11 13~3栋;E1~Target:T1 Place:T1 | 2 | Place 不能指向 Quantity，应是 Place、Zone",
        "T1~Quantity 11 13~3栋;E1~Target:T1;A1~Aspect E1 Levle | 3 | Aspect 没有 Levle",
        "T1~Quantity 11 13~3栋;E1~Target:T1;A1~Aspect E1 | 3 | Aspect 没有",
        "T1~Quantity 11 13~3栋;E1~Target:T1;A1~Apsect E1 Level | 3 | 不认识的属性 Apsect",
        "T1~Quantity 11 13~3栋;E1~Target:T1;A1~Aspect E1 Level;A2~Aspect E1 Change | 4 | 已有属性 Aspect",
        "T1~Quantity 11 13~3栋;E1~Target:T1;N1~Reference E1 12218:X9~X9 | 3 | 12218 没有 X9",
        "T1~Quantity 11 13~3栋;N1~Reference T1 Quantiy:=3~3栋 | 2 | 不认识的名称 Quantiy",
        "T1~Quantity 11 13~3栋;N1~Reference T1 Quantity:=3~3栋;N1~Reference T1 Quantity:=3~3栋 | 3 | 已在第2行用过",
        "T1~Time 4 6~今年;N1~Reference T1 Time:2025-13~今年 | 2 | Time",
        "T1~Time 4 6~今年;N1~Reference T1 Time:../2025/2026~今年 | 2 | Time",
        "T1~Time 4 6~今年;N1~Reference T1 Time:2025-02-30~今年 | 2 | 没有这一天",
        "T1~Time 4 6~今年;N1~Reference T1 Time:2025-01-01/2025-06-31~今年 | 2 | 没有这一天",
        "T1~Quantity 11 13~3栋;N1~Reference T1 Time:2025~今年 | 2 | Quantity 的值应写成 Quantity:…",
        "T1~Quantity 11 13~3栋;N1~Reference T1 12218:M4~M4 | 2 | Quantity 的值应写成 Quantity:…",
        "T1~Place 1 4~番禺区;N1~Reference T1 Quantity:=3~3栋 | 2 | Place 的值应写成 GB2260:…",
        "T1~Quantity 11 13~3栋;E1~Target:T1;N1~Reference E1 Quantity:=3~3栋 | 3 | 产业节点",
        "T1~Quantity 11 13~3栋;N1~Reference T1 Quantity:=3~3栋;N2~Reference T1 Quantity:=4~3栋 | 3 | T1 已有值 Quantity:=3",
        "T1~Quantity 11 13~3栋;E1~Target:T1;A1~Status E1 Planned | 3 | Target 没有属性 Status",
        "T1~Measure 6 8~新建;E1~Measure:T1;A1~Aspect E1 Level | 3 | Measure 没有属性 Aspect",
        "T1~Quantity 11 13~3栋;T2~Place 1 4~番禺区;T3~Place 1 3~番禺;E1~Target:T1 Place:T2 Place:T3 | 4 | Place 写了两次",
        "T1~Place 4 1~番禺区 | 1 | 起点在前、终点在后",
    })
    void aMistakeIsNamedWithItsLine(String lines, int line, String reason) {
        String ann = lines.replace('~', '\t').replace(';', '\n').replace('#', ';');
        StandoffException e = assertThrows(StandoffException.class, () -> StandoffReader.read("错.ann", RAW, ann, KNOWN));
        assertEquals(line, e.line());
        assertTrue(e.getMessage().contains("错.ann") && e.reason().contains(reason), e.getMessage());
    }
}
