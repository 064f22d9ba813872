package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a tree of its own, with a JDK and a Maven that only say what they were told. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path root;
  private Path launcher;

  @BeforeEach
  void buildATree() throws IOException {
    Files.writeString(root.resolve("pom.xml"), "");
    Files.writeString(
        Files.createDirectories(root.resolve("model/src/main")).resolve("A.java"), "");
    Files.createDirectories(root.resolve("deploy/src/main"));
    Files.writeString(root.resolve("model/pom.xml"), "");
    launcher = root.resolve("deploy/rasoat");
    script(launcher, Files.readString(Path.of("rasoat")));
    script(root.resolve("bin/mvn"), "echo built; touch deploy/target/rasoat.jar\n");
    jdk("jdk-99", 99);
  }

  @Test
  void buildsOnFirstUseAndThenRuns() throws IOException, InterruptedException {
    Run first = run("scan", "tệp một.jsonl");
    Run second = run("list");

    assertThat(first.out())
        .contains("building", "built", "jdk-99: -XX:+UseSerialGC -jar ")
        .contains("/deploy/target/rasoat.jar scan tệp một.jsonl");
    assertThat(second.out()).doesNotContain("built").contains("rasoat.jar list");
  }

  @Test
  void passesTheExitCodeOn() throws IOException, InterruptedException {
    assertThat(run().exit()).isEqualTo(7);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
    run();
    Files.setLastModifiedTime(
        root.resolve("model/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(run().out()).contains("built");
  }

  @Test
  void isFoundThroughALink() throws IOException, InterruptedException {
    launcher = Files.createSymbolicLink(root.resolve("bin/rasoat"), Path.of("../deploy/rasoat"));

    assertThat(run("list").out()).contains("rasoat.jar list");
  }

  @Test
  void failsWhenTheBuildFails() throws IOException, InterruptedException {
    script(root.resolve("bin/mvn"), "echo no network; exit 1\n");

    Run run = run("list");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("no network", "rasoat: the build failed").doesNotContain("-jar");
    assertThat(root.resolve("deploy/target/built")).doesNotExist();
  }

  @Test
  void runsAReleaseAsItIsWithAJavaThatCompilesNothing() throws IOException, InterruptedException {
    launcher = root.resolve("rasoat-1/rasoat");
    script(launcher, Files.readString(Path.of("rasoat")));
    Files.writeString(root.resolve("rasoat-1/rasoat.jar"), "");
    Files.delete(root.resolve("jdk-99/bin/javac"));

    assertThat(run("list").out())
        .contains("jdk-99: ", "/rasoat-1/rasoat.jar list")
        .doesNotContain("built");
  }

  @Test
  void refusesAJavaThatIsTooOld() throws IOException, InterruptedException {
    Path old = jdk("jdk-17", 17);

    Run run = run(Map.of("RASOAT_JAVA", old.toString()), "list");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("RASOAT_JAVA: expected a java of version 21 or newer, got " + old);
  }

  /** What a run came to; both streams in one. */
  private record Run(int exit, String out) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of("JAVA_HOME", root.resolve("jdk-99").toString()), arguments);
  }

  private Run run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("RASOAT_JAVA", "RASOAT_JAVA_OPTIONS"));
    builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }

  private Path jdk(String name, int version) throws IOException {
    Path home = root.resolve(name);
    script(home.resolve("bin/javac"), "");
    script(home.resolve("bin/java"), "echo \"" + name + ": $*\"; exit 7\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    return home.resolve("bin/java");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
