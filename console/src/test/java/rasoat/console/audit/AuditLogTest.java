package rasoat.console.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditLogTest {

  private static final Instant NOW = Instant.parse("2026-05-04T01:02:03.456Z");
  private static final AuditEvent SIGNED_IN =
      new AuditEvent("nguyen.van.a", Action.SIGNED_IN, "account nguyen.van.a");

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @AutoClose private Database state;
  private AuditLog log;

  @BeforeEach
  void open() throws IOException {
    state = reopened();
    log = new AuditLog(state, AuditHead.in(folder), InstantSource.fixed(NOW));
  }

  private Database reopened() throws IOException {
    return Database.open(
        kind.at(folder.resolve("state.db")), "findings", "rasoat/console/store/schema");
  }

  @Test
  void keepsWhoDidWhatToWhatAndWhen() throws IOException {
    log.append(
        new AuditEvent(
            "nguyen.van.a", Action.DECIDED, "finding 0a1b", Map.of("to", "đúng", "from", "NEW")));

    assertThat(entries())
        .containsExactly(
            new AuditEntry(
                1,
                NOW,
                "nguyen.van.a",
                "DECIDED",
                "finding 0a1b",
                "{\"from\":\"NEW\",\"to\":\"đúng\"}",
                AuditEntry.NOTHING,
                "8742dc4c4b91a6f5523677f996d0be4b46051854c8065119c4b7339fa4954250"));
  }

  @Test
  void writesNothingWhenWhatItTellsOfComesToNothing() {
    assertThatThrownBy(
            () ->
                state.write(
                    "fail",
                    sql -> {
                      log.append(sql, SIGNED_IN);
                      return sql.update("no statement");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(folder.resolve("audit.head")).doesNotExist();
  }

  @Test
  void leavesOutNoNumberAndBreaksNoChainWithManyWriters() throws Exception {
    List<Future<Boolean>> written = new ArrayList<>();
    try (Database other = reopened();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      AuditLog second = new AuditLog(other, AuditHead.in(folder), InstantSource.fixed(NOW));
      for (int i = 0; i < 200; i++) {
        AuditLog one = i % 2 == 0 ? log : second;
        written.add(
            threads.submit(
                () -> {
                  one.append(SIGNED_IN);
                  return true;
                }));
      }
    }
    assertThat(written).extracting(Future::get).containsOnly(true);

    List<AuditEntry> entries = entries();
    assertThat(entries)
        .extracting(AuditEntry::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    assertThat(entries).allMatch(entry -> entry.rightHash().equals(entry.hash()));
    assertThat(entries.subList(1, 200))
        .extracting(AuditEntry::previous)
        .containsExactlyElementsOf(entries.subList(0, 199).stream().map(AuditEntry::hash).toList());
    assertThat(Files.readAllLines(folder.resolve("audit.head"))).hasSize(200);
  }

  @Test
  void letsNobodyElseReadTheKey() throws IOException {
    log.append(SIGNED_IN);

    assertThat(folder.resolve("audit.key")).hasSize(32);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("audit.key"))))
        .isEqualTo("rw-------");
  }

  private List<AuditEntry> entries() throws IOException {
    return state.read(
        "look", sql -> sql.list("SELECT * FROM audit_entry ORDER BY number", AuditRow::entry));
  }
}
