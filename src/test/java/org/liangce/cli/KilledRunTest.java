package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process of its own that is killed, or whose disk is full. {@code -Dliangce.seed=N} chooses other moments. */
class KilledRunTest {

    private static final long SEED = Long.getLong("liangce.seed", 1_259L);
    private static final int KILLS = 10;
    private static final int TIMEOUT = 60;

    @TempDir
    private Path folder;
    private Path out;
    private Map<String, String> old;
    private Map<String, String> next;

    @BeforeEach
    void bothOutputs() {
        for (int i = 0; i < 12; i++) {
            Shell.write(folder.resolve("a/a" + i + ".txt"), RunCommandTest.ARTICLE);
            Shell.write(folder.resolve("b/b" + i + ".txt"), RunCommandTest.ARTICLE.replace("300", "400"));
        }
        out = folder.resolve("out");
        new Shell().run("run", folder.resolve("b"), "--out", out);
        next = Shell.contents(out);
        new Shell().run("run", folder.resolve("a"), "--out", out);
        old = Shell.contents(out);
    }

    private List<String> command(String input) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-Dliangce.home=" + Shell.HOME, "-cp", System.getProperty("java.class.path"),
                Liangce.class.getName(), "run", folder.resolve(input).toString(), "--out", out.toString()));
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }

    @Test
    void leavesTheOldOrTheNewOutputAsAWhole() throws Exception {
        long begun = System.nanoTime();
        Process whole = start(command("a"));
        assertTrue(whole.waitFor(TIMEOUT, TimeUnit.SECONDS));
        int lasts = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertEquals(old, Shell.contents(out));
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            Process run = start(command(i % 2 == 0 ? "b" : "a"));
            // most of a run is its start; half of the kills fall into its end, where it writes
            Thread.sleep(i < KILLS / 2 ? random.nextInt(lasts) : lasts * 2 / 3 + random.nextInt(lasts / 2));
            run.destroyForcibly().waitFor();
            Map<String, String> left = Shell.contents(out);
            assertTrue(left.equals(old) || left.equals(next), "a mixture after kill " + i + " of seed " + SEED + ": " + left.keySet());
        }
        assertEquals(Liangce.GOOD, new Shell().run("run", folder.resolve("b"), "--out", out).code());
        assertEquals(next, Shell.contents(out));
        assertEquals(List.of("a", "b", "log", "out"), List.of(folder.toFile().list()).stream().sorted().toList(), "what killed runs left is cleared away");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file's size is limited by a shell's ulimit")
    void aFullDeviceIsToldAndTheOldOutputStays() throws Exception {
        List<String> command = command("b");
        // no file may grow beyond 8 KiB, which the system refuses as it refuses to write to a full device
        command.addAll(0, List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        Process run = start(command);
        assertTrue(run.waitFor(TIMEOUT, TimeUnit.SECONDS));
        String log = Files.readString(folder.resolve("log"));
        assertEquals(Liangce.WRONG_USAGE, run.exitValue(), log);
        assertTrue(log.contains("无法写入") && log.contains(out.toString()) && !log.contains("Exception"), log);
        assertEquals(old, Shell.contents(out));
        assertEquals(List.of("a", "b", "log", "out"), List.of(folder.toFile().list()).stream().sorted().toList());
    }

    @Test
    void aFullStandardOutputIsTold() throws Exception {
        File full = new File("/dev/full");
        if (full.exists()) {
            Process run = new ProcessBuilder(command("a")).redirectOutput(full).start();
            String said = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(run.waitFor(TIMEOUT, TimeUnit.SECONDS));
            assertEquals(Liangce.WRONG_USAGE, run.exitValue(), said);
            assertTrue(said.contains("结果没有写全"), said);
        }
    }
}
