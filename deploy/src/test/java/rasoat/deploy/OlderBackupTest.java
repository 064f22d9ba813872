package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import rasoat.console.store.StateDatabase;
import rasoat.crawler.store.CrawlStore;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.database.Schema;
import rasoat.database.TestDatabase;

/** A home as an older version left it: backed up as it is, restored as this version has it. */
class OlderBackupTest {

  private static final String FINDINGS = "10";
  private static final String CRAWL = "2";

  private static final List<String> FINDING_ROWS =
      List.of(
          "INSERT INTO account (name, full_name, roles, cleared, office, state, state_reason,"
              + " password, password_at, second_factor, factor_step, failures, locked_until,"
              + " created_at, signed_in_at, reviewed_at, version) VALUES ('an.nguyen', 'Nguyễn An',"
              + " 'AUDITOR', 0, NULL, 'ACTIVE', '', '', 0, '', 0, 0, 0, 1, 0, 1, 1)",
          "INSERT INTO case_file VALUES ('2026-0001', 'CONFIRMED', 'INTERNAL', 1, 2, 'a', '{}',"
              + " '[]', '', 1, 2, 'a', '', '', '', 3, NULL)",
          "INSERT INTO handover (case_file, kind, recipient, reason, text, requested_by,"
              + " requested_at, state, decided_by, decided_at, refusal, digest, delivered_at)"
              + " VALUES ('2026-0001', 'k', 'r', '', 'văn bản; \"trích\"', 'a', 5, 'ASKED', '', 0,"
              + " '', '', 0)");

  private static final List<String> CRAWL_ROWS =
      List.of(
          "INSERT INTO source VALUES ('laid', '', NULL, 0, 0)",
          "INSERT INTO unfinished (platform, place, post, source, capture, tries, retry_ms) VALUES"
              + " ('FACEBOOK', 'p', '1', 'laid', '{}', 2, 7)");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void isBroughtUpToDateWhenItIsRestored(TestDatabase kind) throws Exception {
    Optional<DatabaseAddress.PostgreSql> one = server(kind, "one");
    Optional<DatabaseAddress.PostgreSql> two = server(kind, "two");
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("rasoat.yaml"), settings(one));
    Path other = Files.writeString(folder.resolve("other.yaml"), settings(two));
    make(address(one, home, "findings"), StateDatabase.SCHEMA, FINDINGS, FINDING_ROWS);
    make(address(one, home, "crawl"), CrawlStore.SCHEMA, CRAWL, CRAWL_ROWS);
    Path backup = folder.resolve("b.backup");
    Path restored = folder.resolve("restored");

    done(Call.of(home, "backup", "--out", backup.toString()));
    assertThat(Schema.at(address(one, home, "findings")))
        .as("a backup changes nothing")
        .contains(new Schema(FINDINGS));
    done(Call.of(restored, "restore", backup.toString(), "--config", other.toString()));

    assertThat(Schema.at(address(two, restored, "findings")))
        .contains(Schema.known(StateDatabase.SCHEMA));
    assertThat(Schema.at(address(two, restored, "crawl")))
        .contains(Schema.known(CrawlStore.SCHEMA));
    try (Database state = StateDatabase.open(address(two, restored, "findings"))) {
      String text =
          state
              .read(
                  "look",
                  sql ->
                      sql.one(
                          "SELECT text FROM handover WHERE case_file = '2026-0001' AND report = ''",
                          row -> row.getString("text")))
              .orElseThrow();
      assertThat(text).isEqualTo("văn bản; \"trích\"");
    }
    assertThat(done(in(restored, other, "user", "list")).out()).contains("Nguyễn An");
    done(in(restored, other, "user", "add", "b.le", "--full-name", "B", "--role", "AUDITOR"));
    assertThat(done(in(restored, other, "audit", "verify")).out()).contains(", whole");
    assertThat(in(restored, other, "queue", "dead").exit()).isZero();
  }

  private static Call in(Path home, Path settings, String... call) {
    List<String> all = new ArrayList<>(List.of(call));
    all.addAll(List.of("--config", settings.toString()));
    return Call.of(home, all.toArray(String[]::new));
  }

  private static Call done(Call call) {
    assertThat(call.exit()).as(call.out() + call.err()).isZero();
    return call;
  }

  private Optional<DatabaseAddress.PostgreSql> server(TestDatabase kind, String name) {
    return kind == TestDatabase.SQLITE
        ? Optional.empty()
        : Optional.of(TestDatabase.emptyDatabase(folder.resolve(name)));
  }

  private static String settings(Optional<DatabaseAddress.PostgreSql> server) {
    return server
        .map(
            one ->
                "database: { kind: postgresql, url: \"%s\", user: \"%s\", password-file: \"%s\" }"
                    .formatted(one.url(), one.user(), one.passwordFile().orElseThrow()))
        .orElse("");
  }

  private static DatabaseAddress address(
      Optional<DatabaseAddress.PostgreSql> server, Path home, String owner) {
    return server.isEmpty()
        ? new DatabaseAddress.Sqlite(home.resolve(owner + ".db"))
        : new DatabaseAddress.PostgreSql(
            server.get().url(), server.get().user(), server.get().passwordFile(), owner);
  }

  /** Tables as they were then, with rows. */
  private static void make(
      DatabaseAddress address, String migrations, String version, List<String> rows)
      throws IOException, SQLException {
    FluentConfiguration flyway =
        Flyway.configure().locations("classpath:" + migrations).target(version);
    switch (address) {
      case DatabaseAddress.Sqlite sqlite -> {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + sqlite.file());
        flyway
            .dataSource(source)
            .placeholders(
                Map.of("identity", "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "text", "TEXT"));
      }
      case DatabaseAddress.PostgreSql server -> {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.url());
        source.setUser(server.user());
        source.setPassword(Files.readString(server.passwordFile().orElseThrow()).strip());
        source.setCurrentSchema(server.schema());
        flyway
            .dataSource(source)
            .schemas(server.schema())
            .placeholders(
                Map.of(
                    "identity",
                    "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                    "text",
                    "TEXT COLLATE \"C\""));
      }
    }
    flyway.load().migrate();
    try (Connection connection = flyway.getDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String row : rows) {
        statement.execute(row);
      }
    }
  }
}
