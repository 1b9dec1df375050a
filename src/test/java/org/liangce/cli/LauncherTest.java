package org.liangce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code liangce} in a folder of its own, with a Java and a Maven that only say how they were called. */
class LauncherTest {

    private static final List<String> TOOLS = List.of("dirname", "readlink", "find", "head", "tail", "mkdir", "touch", "sed");
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    private Path folder;
    private Path home;
    private Path path;

    @BeforeEach
    void install() throws IOException {
        Path launcher = Path.of("liangce");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isRegularFile(launcher), "no shell here");
        home = folder.resolve("量策 程序");
        path = Files.createDirectory(folder.resolve("bin"));
        Files.createDirectories(home.resolve("src/main"));
        Files.copy(launcher, home.resolve("liangce"));
        assertTrue(home.resolve("liangce").toFile().setExecutable(true));
        old(Shell.write(home.resolve("pom.xml"), ""));
        old(home.resolve("src/main"));
        for (String tool : TOOLS) {
            command(tool, "exec " + (Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/") + tool + " \"$@\"");
        }
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private void command(String name, String script) throws IOException {
        Path file = Shell.write(path.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private void java() throws IOException {
        command("java", "printf '[%s]' \"$PWD\" \"$@\"");
    }

    private Shell.Answer start(Path launcher, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Answer(process.waitFor(), out, err);
    }

    @Test
    void startsWhatIsBuiltInTheCallersFolder() throws Exception {
        java();
        Path jar = Shell.write(home.resolve("target/liangce-all.jar"), "");
        Shell.Answer answer = start(home.resolve("liangce"), "run", "我的 文章", "--out", "结果");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("[" + folder.toRealPath() + "]"), answer.out());
        assertTrue(answer.out().contains("[-Dliangce.home=" + home.toRealPath() + "]"), answer.out());
        assertTrue(answer.out().endsWith("[-jar][" + home.toRealPath().resolve(home.relativize(jar)) + "][run][我的 文章][--out][结果]"), answer.out());
    }

    @Test
    void shortCommandsStartWithOneCompiler() throws Exception {
        java();
        Shell.write(home.resolve("target/liangce-all.jar"), "");
        String quick = "[-XX:TieredStopAtLevel=1]";
        assertTrue(start(home.resolve("liangce"), "annotate", "一.txt").out().contains(quick));
        assertFalse(start(home.resolve("liangce"), "annotate", "--format", "jsonl").out().contains(quick));
        assertFalse(start(home.resolve("liangce"), "run", "annotate").out().contains(quick));
    }

    @Test
    void followsLinksToItsHome() throws Exception {
        java();
        Shell.write(home.resolve("target/liangce-all.jar"), "");
        Files.createSymbolicLink(folder.resolve("one"), Path.of("量策 程序/liangce"));
        Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));
        Shell.Answer answer = start(folder.resolve("two"));
        assertTrue(answer.out().contains("[-Dliangce.home=" + home.toRealPath() + "]"), answer.out() + answer.err());
    }

    @Test
    void buildsWhatIsMissingOrOlderThanItsSourcesAndOnlyThat() throws Exception {
        java();
        command("mvn", ": > target/liangce-all.jar; echo built >> built");
        assertEquals(1, buildsAfterStart());
        assertEquals(1, buildsAfterStart());
        Path source = Shell.write(home.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(2, buildsAfterStart());
        old(source);
        old(home.resolve("src/main"));
        assertEquals(2, buildsAfterStart());
    }

    private int buildsAfterStart() throws Exception {
        assertEquals(0, start(home.resolve("liangce")).code());
        return Files.readAllLines(home.resolve("built")).size();
    }

    @Test
    void saysWhatIsMissingAndHowToGetIt() throws Exception {
        Shell.Answer noJava = start(home.resolve("liangce"));
        assertEquals(2, noJava.code());
        assertTrue(noJava.err().contains("JDK 17") && noJava.err().contains("JAVA_HOME"), noJava.err());
        java();
        Shell.Answer noMaven = start(home.resolve("liangce"));
        assertEquals(2, noMaven.code());
        assertTrue(noMaven.err().contains("Maven 3.8"), noMaven.err());
        command("mvn", "");
        command("java", "echo 'java version \"1.8.0_291\"' >&2");
        Shell.Answer oldJava = start(home.resolve("liangce"));
        assertEquals(2, oldJava.code());
        assertTrue(oldJava.err().contains("太旧"), oldJava.err());
    }

    @Test
    void aFailedBuildShowsItsOutput() throws Exception {
        java();
        command("mvn", "echo 'cannot compile'; exit 1");
        Shell.Answer answer = start(home.resolve("liangce"));
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("cannot compile") && answer.err().contains("build.log"), answer.err());
    }
}
