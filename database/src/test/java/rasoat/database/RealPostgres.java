package rasoat.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of this JVM, in a folder of its own. It ends with the JVM, however that ends:
 * the shell that started it waits for the end of its input.
 */
final class RealPostgres {

  private static final String USER = "rasoat";

  /** The server speaks Vietnamese, so that an order of words that is left to it is found. */
  private static final String SCRIPT =
      """
      bin=$1 port=$2 certificate=$3 key=$4 tls=
      folder=$(mktemp -d) && cd "$folder" && printf %s "a word" >password || exit 1
      "$bin/initdb" --no-sync -D data -U rasoat --auth=scram-sha-256 --pwfile=password \\
        --encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=vi >log 2>&1 || exit 1
      if [ "$key" ]; then
        cp "$certificate" data/server.crt && cp "$key" data/server.key && chmod 600 data/server.key
        tls="-c ssl=on -c ssl_min_protocol_version=TLSv1.2"
      fi
      "$bin/pg_ctl" -D data -l log -w start -o "-p $port -c listen_addresses=127.0.0.1 \\
        -c unix_socket_directories= -c fsync=off -c max_connections=300 $tls" >/dev/null 2>&1 &&
      echo "$folder/password" || cat log
      cat >/dev/null
      "$bin/pg_ctl" -D data -m immediate stop >/dev/null 2>&1
      rm -rf "$folder"
      """;

  private static Optional<RealPostgres> running = Optional.empty();

  private final int port;
  private final Path password;

  private RealPostgres(int port, Path password) {
    this.port = port;
    this.password = password;
  }

  /** Starts it when it does not run; the test is skipped where there is none. */
  static synchronized RealPostgres running() {
    if (running.isEmpty()) {
      Optional<Path> programs = programs();
      Assumptions.assumeTrue(
          programs.isPresent(),
          "no PostgreSQL: expected initdb in /usr/lib/postgresql/*/bin or on the PATH"
              + " (Debian: apt-get install postgresql)");
      running = Optional.of(start(programs.get(), "", ""));
    }
    return running.get();
  }

  /** Starts one of its own that shows that certificate; the test is skipped where there is none. */
  static RealPostgres encrypted(TestCertificate certificate) {
    Optional<Path> programs = programs();
    Assumptions.assumeTrue(programs.isPresent(), "no PostgreSQL");
    return start(programs.get(), certificate.file().toString(), certificate.key().toString());
  }

  /** The same, asked for by that name and with those options of the driver. */
  DatabaseAddress.PostgreSql at(String host, String options, String schema) {
    return new DatabaseAddress.PostgreSql(
        "jdbc:postgresql://%s:%d/postgres?%s".formatted(host, port, options),
        USER,
        Optional.of(password),
        schema);
  }

  DatabaseAddress.PostgreSql schema(String schema) {
    return new DatabaseAddress.PostgreSql(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
        USER,
        Optional.of(password),
        schema);
  }

  /** A schema in a new database. */
  DatabaseAddress.PostgreSql database(String name, String schema) {
    DatabaseAddress.PostgreSql first = schema("public");
    try (Connection connection = PostgresPool.source(first).getConnection()) {
      new Sql(connection).update("CREATE DATABASE " + name);
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
    return new DatabaseAddress.PostgreSql(
        first.url().replaceAll("[^/]+$", name), USER, first.passwordFile(), schema);
  }

  private static Optional<Path> programs() {
    Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(debian().stream(), onPath)
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .findFirst();
  }

  /** The newest first. */
  private static List<Path> debian() {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RealPostgres start(Path programs, String certificate, String key) {
    try {
      int port = freePort();
      Process shell =
          new ProcessBuilder(command(programs, port, certificate, key))
              .redirectErrorStream(true)
              .start();
      BufferedReader said = shell.inputReader(UTF_8);
      String first = String.valueOf(said.readLine());
      if (!first.endsWith("/password")) {
        shell.getOutputStream().close();
        throw new IOException("no PostgreSQL: " + first + said.lines().toList());
      }
      return new RealPostgres(port, Path.of(first));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL never runs as root. */
  private static List<String> command(Path programs, int port, String certificate, String key)
      throws IOException {
    List<String> shell =
        List.of(
            "sh",
            "-c",
            SCRIPT,
            "sh",
            programs.toString(),
            Integer.toString(port),
            certificate,
            key);
    if (!System.getProperty("user.name").equals("root")) {
      return shell;
    }
    boolean isThere =
        Files.readAllLines(Path.of("/etc/passwd")).stream()
            .anyMatch(line -> line.startsWith("postgres:"));
    return Stream.concat(
            Stream.of("runuser", "-u", isThere ? "postgres" : "nobody", "--"), shell.stream())
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
