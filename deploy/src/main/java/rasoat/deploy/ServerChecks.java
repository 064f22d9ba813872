package rasoat.deploy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.database.Database;
import rasoat.database.ServerFacts;

/** Looks at the database server and at the clock; a file of the home has neither. */
record ServerChecks(Database state, InstantSource clock) {

  private static final int OLDEST_TESTED = 15;
  private static final Duration AGREED = Duration.ofSeconds(1);
  private static final Duration TOO_FAR = Duration.ofSeconds(30);

  List<Check> run() {
    try {
      Optional<ServerFacts> server = state.server();
      List<Check> checks = new ArrayList<>();
      checks.add(
          server.map(ServerChecks::of).orElse(Check.ok("database", "files of the home (SQLite)")));
      checks.add(time(state.serverTime()));
      return checks;
    } catch (IOException e) {
      return List.of(
          Check.fail(
              "database",
              String.valueOf(e.getMessage()),
              "Is the server there? Do url, user and password-file of the settings hold?"));
    }
  }

  static Check of(ServerFacts server) {
    String found =
        "PostgreSQL %s, %s, %s"
            .formatted(
                server.version(),
                server.encoding(),
                server.encrypted() ? "over TLS" : "not encrypted on the way");
    if (!server.encoding().equals("UTF8")) {
      return Check.fail("database", found, "Make the database anew: ENCODING 'UTF8'.");
    }
    if (!server.mayMakeSchemas()) {
      return Check.warn(
          "database",
          found + ", our user may not make schemas",
          "GRANT CREATE ON DATABASE ... TO the user of the settings; the next version may need"
              + " it.");
    }
    if (major(server.version()) < OLDEST_TESTED) {
      return Check.warn("database", found, "Tested with PostgreSQL 15 and newer.");
    }
    return server.encrypted()
        ? Check.ok("database", found)
        : Check.warn(
            "database", found, "Unless it is on this machine: add ?sslmode=verify-full to url.");
  }

  private static int major(String version) {
    String digits = version.replaceFirst("[^0-9].*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private Check time(Optional<Instant> server) {
    Instant now = clock.instant();
    if (server.isEmpty()) {
      return Check.ok("clock", now + "; nothing to compare it with");
    }
    Duration off = Duration.between(server.get(), now);
    String found = "%d ms before the database server".formatted(off.toMillis());
    String advice = "Have both machines keep time by NTP (timedatectl).";
    if (off.abs().compareTo(TOO_FAR) > 0) {
      return Check.fail("clock", found, advice);
    }
    return off.abs().compareTo(AGREED) > 0
        ? Check.warn("clock", found, advice)
        : Check.ok("clock", found);
  }
}
