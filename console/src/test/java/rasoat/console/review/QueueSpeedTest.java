package rasoat.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.Visitor;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.office.OfficeName;
import rasoat.console.store.ManyFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.KeptFinding;

/**
 * How long a signed-in officer waits, with a hundred thousand findings: whole requests to a started
 * console. Prints a table; run it alone, with {@code -Dtests.excluded= -Dtest=QueueSpeedTest}.
 */
@Tag("long")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class QueueSpeedTest {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int REQUESTS = 60;
  private static final int WARM_UP = 15;
  private static final int WRITES = 2_000;
  private static final String OFFICE = "phuong-7";

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @Test
  void answersEachRequest() throws Exception {
    try (Database state = StateDatabase.open(kind.at(folder.resolve("findings.db")))) {
      ManyFindings.keepIn(state);
      prepare(state);
      OUT.printf("%n%s, 100,000 findings%n", kind);
      writes(state);
      ConsoleSettings settings =
          ConsoleSettings.of(0, state, new InMemoryByteStore())
              .withAccounts(AccountRules.USUAL.withoutSecondFactor());
      try (Console console = Console.start(settings);
          Visitor officer = new Visitor(console);
          Visitor scoped = new Visitor(console)) {
        officer.signIn(TestAccounts.of(TestAccounts.in(state), "", true, Role.CYBER_OFFICER));
        scoped.signIn(TestAccounts.of(TestAccounts.in(state), OFFICE, true, Role.CYBER_OFFICER));
        requests(state, officer, scoped);
      }
    }
  }

  private void requests(Database state, Visitor officer, Visitor scoped) throws Exception {
    for (Map.Entry<String, String> page : pages(state).entrySet()) {
      measure(page.getKey(), page.getValue(), officer);
    }
    measure("queue of one office", "/findings", scoped);
    measure("mentions, one office", "/findings?kind=MENTION", scoped);
  }

  private Map<String, String> pages(Database state) throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("queue", "/findings");
    pages.put("queue, page from the middle", "/findings?after=20000");
    pages.put("state=CONFIRMED", "/findings?state=CONFIRMED");
    pages.put("kind=ALTERED", "/findings?kind=ALTERED");
    pages.put("severity=MEDIUM", "/findings?severity=MEDIUM");
    pages.put("severity=LOW (none)", "/findings?severity=LOW");
    pages.put("strength=SUGGESTED", "/findings?strength=SUGGESTED");
    pages.put("platform=ZALO", "/findings?platform=ZALO");
    pages.put("platform=WEB (none)", "/findings?platform=WEB");
    pages.put("words of the body", "/findings?body=ph%C6%B0%E1%BB%9Dng+7");
    pages.put("words that nobody has", "/findings?body=khong+co");
    pages.put("document", "/findings?document=d-777");
    pages.put("number begins with", "/findings?number=777");
    pages.put("from, to", "/findings?from=2026-03-01&to=2026-03-02");
    pages.put("mentions", "/findings?kind=MENTION");
    pages.put("nothing found", "/findings?kind=NONE");
    pages.put("finding, alone", "/findings/" + face(state, 1));
    pages.put("finding of 5,000 copies", "/findings/" + face(state, 5_000));
    pages.put("next", "/findings/next?after=20000");
    pages.put("feedback", "/feedback");
    return pages;
  }

  private static String face(Database state, int size) throws IOException {
    return state.read(
        "find a cluster",
        sql ->
            sql.one(
                    "SELECT face FROM cluster WHERE size >= ? ORDER BY size, id DESC LIMIT 1",
                    row -> row.getString("face"),
                    size)
                .orElseThrow());
  }

  /** Prints the half and the 95th of a hundred; each request has to be answered. */
  private static void measure(String name, String address, Visitor visitor) throws Exception {
    List<Long> micros = new ArrayList<>();
    for (int i = 0; i < WARM_UP + REQUESTS; i++) {
      long begin = System.nanoTime();
      int status = visitor.get(address).statusCode();
      long end = System.nanoTime();
      assertThat(status).as(address).isIn(200, 302);
      if (i >= WARM_UP) {
        micros.add((end - begin) / 1_000);
      }
    }
    Collections.sort(micros);
    double half = micros.get(REQUESTS / 2) / 1_000.0;
    double most = micros.get(REQUESTS * 95 / 100) / 1_000.0;
    OUT.printf("  %-32s p50 %7.1f ms   p95 %7.1f ms%n", name, half, most);
  }

  /** What a scan writes most of. */
  private static void writes(Database state) throws IOException {
    SqlFindingStore findings = SqlFindingStore.over(state);
    long begin = System.nanoTime();
    for (int i = 0; i < WRITES; i++) {
      findings.keep(
          KeptFinding.withoutPictures(
              ManyFindings.unflagged(1_000_000 + 20 * i + 1, Instant.ofEpochSecond(i))));
    }
    OUT.printf(
        "  keep() of an unflagged finding   %.3f ms%n", (System.nanoTime() - begin) / 1e6 / WRITES);
  }

  /** A quarter is decided, one office has names, and the server knows its tables. */
  private static void prepare(Database state) throws IOException {
    state.write(
        "prepare",
        sql -> {
          sql.update(
              "UPDATE cluster SET state = 'CONFIRMED', is_open = 0, version = 1 WHERE id % 8 = 0");
          sql.update(
              "UPDATE cluster SET state = 'FALSE_ALARM', is_open = 0, version = 1"
                  + " WHERE id % 8 = 1");
          sql.update(
              """
              INSERT INTO decision (cluster, version, act, state, state_before, reason, note,
                account, at_ms)
              SELECT id, 1, 'DECIDED', state, 'NEW',
                CASE WHEN state = 'CONFIRMED' THEN 'ALTERED_COPY' ELSE 'MISREAD' END, '', 'x', 0
              FROM cluster WHERE state <> 'NEW'
              """);
          for (int i = 7; i < 10; i++) {
            sql.update(
                "INSERT INTO office_name (office, name) VALUES (?, ?)",
                OFFICE,
                OfficeName.folded(ManyFindings.body(i)));
          }
          return sql.update("ANALYZE");
        });
  }
}
