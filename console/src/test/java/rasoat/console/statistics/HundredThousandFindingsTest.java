package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.chart.Period;
import rasoat.console.review.Scope;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

/** What figures take when there is much to count: half of the findings are flagged. */
@Tag("long")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HundredThousandFindingsTest {

  private static final Logger LOG = LoggerFactory.getLogger(HundredThousandFindingsTest.class);

  private static final int FINDINGS = 100_000;
  private static final int REQUESTS = 40;
  private static final long DAY = 86_400_000L;
  private static final LocalDate LAST = LocalDate.of(2026, 12, 14);

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  private final Random random = new Random(1);

  @Test
  void answersAtOnce() throws IOException, SQLException {
    try (Database state = StateDatabase.open(kind.at(folder.resolve("state.db")))) {
      fill(state);
      Statistics statistics = new Statistics(state, id -> Optional.empty());
      LOG.warn("{} 30 days: {}", kind, percentiles(statistics, 30, Period.DAY, null));
      LOG.warn("{} a year: {}", kind, percentiles(statistics, 365, Period.MONTH, null));
      LOG.warn(
          "{} a year of one office: {}", kind, percentiles(statistics, 365, Period.MONTH, "o7"));

      assertThat(statistics.of(asked(365, Period.MONTH, null)).judged()).isEqualTo(FINDINGS);
    }
  }

  private static Asked asked(int days, Period by, @Nullable String office) {
    return new Asked(new Span(LAST.minusDays(days - 1), LAST), by, new Scope(office));
  }

  private static String percentiles(
      Statistics statistics, int days, Period by, @Nullable String office) throws IOException {
    double[] took = new double[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long began = System.nanoTime();
      statistics.of(asked(days, by, office));
      took[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(took);
    return String.format(
        Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", took[REQUESTS / 2], took[REQUESTS * 95 / 100]);
  }

  /** Five copies a cluster; two of three clusters are decided. */
  private void fill(Database state) throws SQLException {
    long end = LAST.plusDays(1).toEpochDay() * DAY - 7 * 3_600_000L;
    try (Connection connection = state.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement name =
          connection.prepareStatement("INSERT INTO office_name (office, name) VALUES (?, ?)")) {
        for (int i = 0; i < 200; i++) {
          name.setString(1, "o" + i % 50);
          name.setString(2, "ubnd xã " + i);
          name.addBatch();
        }
        name.executeBatch();
      }
      clusters(connection, end);
      findings(connection, end);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void clusters(Connection connection, long end) throws SQLException {
    try (PreparedStatement cluster =
            connection.prepareStatement(
                """
                INSERT INTO cluster (conclusion, kind, severity, list_rank, strength, secrecy, secret,
                  document, number, issuing_body, size, platforms, first_posted_at, last_posted_at,
                  waiting_since, flood, face, state, waits, is_open, version)
                VALUES (?, ?, 'HIGH', 1, ?, 'NONE', 0, 'd-1', '', ?, 5, ' ZALO ', 0, 0, ?, ?, 'x', ?,
                  0, ?, 1)
                """);
        PreparedStatement decision =
            connection.prepareStatement(
                """
                INSERT INTO decision (cluster, version, act, state, state_before, reason, note,
                  account, at_ms)
                VALUES (?, 1, 'DECIDED', 'FALSE_ALARM', 'NEW', 'MISREAD', '', 'a', ?)
                """)) {
      for (int i = 0; i < FINDINGS / 10; i++) {
        long found = end - 1 - (long) (random.nextDouble() * 365 * DAY);
        boolean isDecided = i % 3 != 0;
        cluster.setString(1, "c" + i);
        cluster.setString(2, i % 2 == 0 ? "LEAK" : "ALTERED");
        cluster.setString(3, i % 4 == 0 ? "CONFIRMED" : "SUGGESTED");
        cluster.setString(4, "ubnd xã " + i % 200);
        cluster.setLong(5, found);
        cluster.setInt(6, i % 100 == 0 ? 1 : 0);
        cluster.setString(7, isDecided ? "FALSE_ALARM" : "NEW");
        cluster.setInt(8, isDecided ? 0 : 1);
        cluster.addBatch();
        if (isDecided) {
          decision.setLong(1, i + 1L);
          decision.setLong(2, Math.min(end - 1, found + random.nextInt(1_000_000_000)));
          decision.addBatch();
        }
      }
      cluster.executeBatch();
      decision.executeBatch();
    }
  }

  private void findings(Connection connection, long end) throws SQLException {
    try (PreparedStatement finding =
        connection.prepareStatement(
            """
            INSERT INTO finding (id, kind, list_rank, severity, strength, secrecy, document, number,
              altered, evidence, explanation, post_id, platform, post_group, post_text, post_images,
              posted_at, kept_at, issuing_body, cluster)
            VALUES (?, ?, 1, 'HIGH', ?, 'NONE', ?, NULL, '[]', ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?, ?)
            """)) {
      String text = "Mọi người xem văn bản này nhé. ".repeat(12);
      for (int i = 0; i < FINDINGS; i++) {
        boolean isFlagged = i % 2 == 0;
        int cluster = (i / 2) % (FINDINGS / 10);
        long found = end - 1 - (long) (random.nextDouble() * 365 * DAY);
        finding.setString(1, "%016x".formatted(random.nextLong()));
        finding.setString(2, isFlagged ? (cluster % 2 == 0 ? "LEAK" : "ALTERED") : "NONE");
        finding.setString(3, isFlagged && cluster % 4 == 0 ? "CONFIRMED" : "SUGGESTED");
        finding.setString(4, isFlagged ? "d-" + cluster : null);
        finding.setString(5, "[]");
        finding.setString(6, text);
        finding.setString(7, "p-" + i);
        finding.setString(8, i % 3 == 0 ? "ZALO" : "FACEBOOK");
        finding.setString(9, "Nhóm " + random.nextInt(500));
        finding.setString(10, text);
        finding.setLong(11, found - random.nextInt(100_000_000));
        finding.setLong(12, found);
        finding.setString(13, isFlagged ? "ubnd xã " + cluster % 200 : "");
        finding.setObject(14, isFlagged ? Long.valueOf(cluster + 1L) : null);
        finding.addBatch();
        if (i % 10_000 == 0) {
          finding.executeBatch();
        }
      }
      finding.executeBatch();
    }
  }
}
