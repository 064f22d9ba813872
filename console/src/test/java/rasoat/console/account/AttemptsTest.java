package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

class AttemptsTest {

  @TempDir private Path folder;

  private Instant now = Instant.parse("2026-05-04T01:02:03Z");

  @ParameterizedTest
  @EnumSource
  void locksForAWhileAndOpensByItself(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      Account account = TestAccounts.of(TestAccounts.in(state), Role.AUDITOR);
      Attempts attempts = attempts(state);

      assertThat(begin(attempts, account, 6)).containsExactly(true, true, true, true, true, false);
      now = now.plus(Duration.ofMinutes(14));
      assertThat(attempts.begin(account)).isFalse();
      now = now.plus(Duration.ofMinutes(2));
      assertThat(attempts.begin(account)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsWrongOnesWithARightOne(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      Account account = TestAccounts.of(TestAccounts.in(state), Role.AUDITOR);
      Attempts attempts = attempts(state);
      begin(attempts, account, 5);

      attempts.succeeded(account);

      assertThat(begin(attempts, account, 6)).containsExactly(true, true, true, true, true, false);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsManyAtOnceLikeManyInARow(TestDatabase kind) throws Exception {
    try (Database state = open(kind);
        ExecutorService many = Executors.newFixedThreadPool(8)) {
      Account account = TestAccounts.of(TestAccounts.in(state), Role.AUDITOR);
      Attempts attempts = attempts(state);

      List<Future<Boolean>> all =
          many.invokeAll(
              IntStream.range(0, 40)
                  .mapToObj(i -> (Callable<Boolean>) () -> attempts.begin(account))
                  .toList());

      int tried = 0;
      for (Future<Boolean> each : all) {
        tried += each.get() ? 1 : 0;
      }
      assertThat(tried).isEqualTo(5);
    }
  }

  private static List<Boolean> begin(Attempts attempts, Account account, int times)
      throws IOException {
    List<Boolean> begun = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      begun.add(attempts.begin(account));
    }
    return begun;
  }

  private Attempts attempts(Database state) {
    InstantSource clock = () -> now;
    return new Attempts(
        state, new AuditLog(state, AuditHead.none(), clock), AccountRules.USUAL, clock);
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
