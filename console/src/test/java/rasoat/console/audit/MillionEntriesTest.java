package rasoat.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

/** A trail of years: what a page takes, and what checking all of it takes. */
@Tag("long")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MillionEntriesTest {

  private static final Logger LOG = LoggerFactory.getLogger(MillionEntriesTest.class);

  private static final int ENTRIES = 1_000_000;
  private static final int PIECE = 10_000;
  private static final int REQUESTS = 200;
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final Duration APART = Duration.ofMinutes(1);
  private static final List<Action> ACTIONS = List.of(Action.values());
  private static final List<String> ACCOUNTS =
      List.of("nguyen.van.a", "tran.thi.b", "le.van.c", "pham.thi.d", "", "vo.van.e");

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  private final Random random = new Random(1);

  @Test
  void answersEveryQuestionAtOnceAndChecksAllInASmallPartOfTheMemory()
      throws IOException, SQLException {
    try (Database state = StateDatabase.open(kind.at(folder.resolve("state.db")))) {
      AuditHead head = AuditHead.in(folder);
      AuditLog log = new AuditLog(state, head, InstantSource.system());
      long began = System.nanoTime();
      fill(state, head);
      LOG.warn("{} filled: {}", kind, since(began));

      questions()
          .forEach(
              (name, question) -> LOG.warn("{} {}: {}", kind, name, percentiles(log, question)));

      began = System.nanoTime();
      assertThat(log.verify())
          .isInstanceOfSatisfying(
              Verification.Intact.class, intact -> assertThat(intact.entries()).isEqualTo(ENTRIES));
      LOG.warn("{} verified: {}", kind, since(began));
    }
  }

  /** As the log writes them, but in large pieces. */
  private void fill(Database state, AuditHead head) throws IOException, SQLException {
    AuditEnd end = new AuditEnd(0, AuditEntry.NOTHING);
    try (Connection connection = state.connect();
        PreparedStatement insert = connection.prepareStatement(AuditRow.INSERT)) {
      connection.setAutoCommit(false);
      while (end.number() < ENTRIES) {
        AuditEntry entry = following(end);
        Object[] values = AuditRow.values(entry);
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        end = new AuditEnd(entry.number(), entry.hash());
        head.witness(end);
        if (end.number() % PIECE == 0) {
          insert.executeBatch();
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
    AuditEnd last = end;
    state.write(
        "end",
        sql -> {
          last.write(sql);
          return true;
        });
  }

  private AuditEntry following(AuditEnd end) {
    AuditEvent event = event();
    return new AuditEntry(
            end.number() + 1,
            FIRST.plus(APART.multipliedBy(end.number())),
            event.account(),
            event.action().name(),
            event.subject(),
            "{\"address\":\"10.0.0." + random.nextInt(250) + "\"}",
            end.hash(),
            "")
        .sealed();
  }

  /** Most of them sights of findings by few people; some actions are rare. */
  private AuditEvent event() {
    String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
    Action action =
        random.nextInt(10) < 8 ? Action.FINDING_SEEN : ACTIONS.get(random.nextInt(ACTIONS.size()));
    boolean rare = action == Action.SETTING_CHANGED && random.nextInt(1_000) != 0;
    return new AuditEvent(
        account,
        rare ? Action.PICTURE_SEEN : action,
        "finding " + Integer.toHexString(random.nextInt(100_000)));
  }

  private Map<String, Supplier<AuditQuery>> questions() {
    AuditFilter all = AuditFilter.all();
    return Map.of(
        "newest", () -> AuditQuery.newest(all, 50),
        "older", () -> new AuditQuery(all, 1 + random.nextInt(ENTRIES), 50),
        "of account", () -> newest(all.account(account())),
        "of action", () -> newest(all.action(Action.DECIDED.name())),
        "of rare action and account",
            () -> newest(all.account(account()).action(Action.SETTING_CHANGED.name())),
        "about subject", () -> newest(all.subject(subject())),
        "about subject, of account, of action",
            () -> newest(all.subject(subject()).account(account()).action("FINDING_SEEN")),
        "of account in days", () -> newest(all.account(account()).from(day()).to(day())),
        "of nobody", () -> newest(all.account("nobody")),
        "in days", () -> newest(all.from(day()).to(day())));
  }

  private static AuditQuery newest(AuditFilter filter) {
    return AuditQuery.newest(filter, 50);
  }

  private String account() {
    return ACCOUNTS.get(random.nextInt(ACCOUNTS.size() - 2));
  }

  private String subject() {
    return "finding " + Integer.toHexString(random.nextInt(100_000));
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(690));
  }

  private static String percentiles(AuditLog log, Supplier<AuditQuery> question) {
    long[] micros = new long[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long began = System.nanoTime();
      read(log, question.get());
      micros[i] = (System.nanoTime() - began) / 1_000;
    }
    Arrays.sort(micros);
    return "p50 %d us, p95 %d us, most %d us"
        .formatted(micros[REQUESTS / 2], micros[REQUESTS * 95 / 100], micros[REQUESTS - 1]);
  }

  private static void read(AuditLog log, AuditQuery query) {
    try {
      log.page(query);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String since(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms";
  }
}
