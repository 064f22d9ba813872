package rasoat.benchmarks.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of Debian in a folder of its own; every commit is on the disk. */
final class PostgresServer implements Server {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

  /** PostgreSQL never runs as root. */
  private static final String MAKE =
      """
      cd "$1" && "$2/initdb" -D data -U rasoat --auth=trust --encoding=UTF8 --locale=C
      """;

  private static final String START =
      """
      cd "$1" && "$2/pg_ctl" -D data -l log -w -t 60 start -o "-p $3 \\
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"
      """;

  private static final String STOP =
      """
      cd "$1" && "$2/pg_ctl" -D data -m immediate -w stop
      """;

  private final Path folder;
  private final Path programs;
  private final Path said;
  private final int port = Server.freePort();
  private final Proxy wire = Proxy.to(port);

  PostgresServer(Path out) throws IOException, InterruptedException {
    this.said = out.resolve("postgres.log");
    this.folder = Files.createTempDirectory("rasoat-postgres-");
    this.programs = programs();
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    shell(MAKE);
    start();
    Stores.update(address("postgres", "public"), "CREATE DATABASE rasoat");
  }

  private static Path programs() throws IOException {
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  /** Past the wire. */
  String address(String database, String schema) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=rasoat&currentSchema=%s"
        .formatted(port, database, schema);
  }

  @Override
  public Proxy wire() {
    return wire;
  }

  @Override
  public void start() throws IOException, InterruptedException {
    shell(START);
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    shell(STOP);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void shell(String script) throws IOException, InterruptedException {
    List<String> shell =
        List.of(
            "sh",
            "-c",
            script,
            "sh",
            folder.toString(),
            programs.toString(),
            Integer.toString(port));
    run(
        isRoot()
            ? Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), shell.stream()).toList()
            : shell);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(said.toFile()))
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("expected PostgreSQL to do as it is told, see " + said);
    }
  }

  @Override
  public void close() throws IOException {
    wire.close();
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
