package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiTokensTest {

  private static final Set<Scope> SCOPES = Set.of(Scope.READ_FINDINGS);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  @AutoClose private Database state;
  private Account officer;
  private ApiTokens tokens;
  private Instant now = Instant.parse("2026-11-28T03:00:00Z");

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(database.at(folder.resolve("findings.db")));
    officer = TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    AuditLog audit = new AuditLog(state, AuditHead.none(), () -> now);
    tokens = new ApiTokens(state, audit, () -> now, new Random(17));
  }

  @Test
  void opensForTheTokenThatWasShown() throws IOException {
    String token = tokens.create(officer, "báo cáo ngày", SCOPES, ApiTokens.USUAL);

    assertThat(token).matches("rsat_[A-Za-z0-9_-]{43}");
    assertThat(tokens.take(token))
        .hasValueSatisfying(taken -> assertThat(taken.scopes()).isEqualTo(SCOPES));
  }

  @Test
  void keepsNothingThatOpens() throws IOException {
    String token = tokens.create(officer, "báo cáo", SCOPES, ApiTokens.USUAL);

    List<String> kept =
        state.read(
            "read",
            sql ->
                sql.list(
                    "SELECT hash AS words FROM api_token"
                        + " UNION ALL SELECT details AS words FROM audit_entry",
                    row -> row.getString("words")));

    assertThat(kept)
        .noneMatch(words -> words.contains(token.substring(5)))
        .anyMatch(words -> words.contains("READ_FINDINGS"));
    assertThat(tokens.take(kept.getFirst())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rsat_", "rsat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1"})
  void opensForNothingElse(String given) throws IOException {
    tokens.create(officer, "báo cáo", SCOPES, ApiTokens.USUAL);

    assertThat(tokens.take(given)).isEmpty();
  }

  @Test
  void endsOnItsDay() throws IOException {
    String token = tokens.create(officer, "báo cáo", SCOPES, Duration.ofDays(1));

    now = now.plus(Duration.ofHours(23));
    assertThat(tokens.take(token)).isPresent();
    now = now.plus(Duration.ofHours(1));
    assertThat(tokens.take(token)).isEmpty();
  }

  @Test
  void endsWhenRevokedByItsOwnerOnly() throws IOException {
    String token = tokens.create(officer, "báo cáo", SCOPES, ApiTokens.USUAL);
    long id = tokens.of(officer).getFirst().id();
    Account other = TestAccounts.of(TestAccounts.in(state), Role.AUDITOR);

    assertThat(tokens.revoke(id, other, other.name())).isFalse();
    assertThat(tokens.take(token)).isPresent();
    assertThat(tokens.revoke(id, officer, officer.name())).isTrue();
    assertThat(tokens.take(token)).isEmpty();
    assertThat(tokens.revoke(id, officer, officer.name())).isFalse();
  }

  @Test
  void notesWhenItWasUsedLastToTheMinute() throws IOException {
    String token = tokens.create(officer, "báo cáo", SCOPES, ApiTokens.USUAL);
    Instant first = now;
    assertThat(tokens.take(token)).isPresent();
    now = now.plusSeconds(59);
    assertThat(tokens.take(token)).isPresent();
    assertThat(tokens.of(officer).getFirst().usedAt()).isEqualTo(first);

    now = now.plusSeconds(2);
    assertThat(tokens.take(token)).isPresent();

    assertThat(tokens.of(officer).getFirst().usedAt()).isEqualTo(now);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 366})
  void livesAYearAtMost(long days) {
    assertThatThrownBy(() -> tokens.create(officer, "x", SCOPES, Duration.ofDays(days)))
        .hasMessageContaining("expected a life of at most a year");
  }
}
