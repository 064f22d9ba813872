package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as it runs in production: a process of its own, with a folder of its own for what is
 * temporary, logging everything as JSON into {@code said-N.log} beside it.
 */
record Program(Path home, Path folder) {

  /** The most that a failing test repeats of what was said. */
  private static final int TOLD = 1500;

  /** Over that home, which may be there or not. */
  static Program over(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolveSibling(home.getFileName() + "-process"));
    Files.createDirectories(folder.resolve("tmp"));
    return new Program(home, folder);
  }

  /** Begins one command. */
  Process begin(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RaSoat.class.getName(),
                "--home",
                home.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    String tmp = folder.resolve("tmp").toString();
    process.environment().put("TMPDIR", tmp);
    process.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + tmp); // workers too
    process.environment().put("RASOAT_CACHE", "target/cache");
    process.environment().put("RASOAT_LOG", "json");
    process.environment().put("RASOAT_LOG_LEVEL", "TRACE");
    Path said = Files.createTempFile(folder, "said-", ".log");
    return process.redirectOutput(Redirect.to(said.toFile())).start();
  }

  /** Runs one command, which must succeed; returns all that was ever said. */
  String run(String... arguments) throws IOException, InterruptedException {
    int ended = begin(arguments).waitFor();
    String said = said();
    assertThat(ended).as(said.substring(Math.max(0, said.length() - TOLD))).isZero();
    return said;
  }

  /** What all commands said. */
  String said() throws IOException {
    StringBuilder said = new StringBuilder();
    try (var files = Files.newDirectoryStream(folder, "said-*.log")) {
      for (Path file : files) {
        said.append(Files.readString(file, UTF_8));
      }
    }
    return said.toString();
  }
}
