package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/** Both ways in: to a clear picture, and to what is secret. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnmaskingsTest {

  private static final KeptPicture PICTURE =
      new KeptPicture("a.png", Sha256.of(new byte[] {1}), false, 10, 10);
  private static final Finding LEAK = InventedFindings.leak("p-1");
  private static final KeptFinding KEPT =
      new KeptFinding(FindingId.of(LEAK.post()), LEAK, List.of(PICTURE, PICTURE));

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  private final MovableClock clock = new MovableClock();
  @AutoClose private Database state;
  private Unmaskings unmaskings;
  private Openings openings;
  private Account officer;
  private Account other;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(kind.at(folder.resolve("state.db")));
    AuditLog audit = new AuditLog(state, AuditHead.none(), clock);
    unmaskings = new Unmaskings(state, audit, clock);
    openings = new Openings(state, audit, clock);
    Accounts accounts = TestAccounts.in(state);
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    other = TestAccounts.of(accounts, "", true, Role.CYBER_OFFICER);
    SqlFindingStore.over(state).keep(KEPT);
  }

  @Test
  void showsAClearPictureForHalfAnHourToOneAccount() throws IOException {
    unmaskings.unmask(officer, KEPT, UnmaskReason.COMPARE);

    clock.pass(Duration.ofMinutes(29));
    assertThat(unmaskings.see(officer, KEPT.id(), 0, PICTURE)).isTrue();
    assertThat(unmaskings.see(other, KEPT.id(), 0, PICTURE)).isFalse();

    clock.pass(Duration.ofMinutes(1));
    assertThat(unmaskings.see(officer, KEPT.id(), 0, PICTURE)).isFalse();
    assertThat(unmaskings.until(officer, KEPT.id())).isEmpty();
  }

  @Test
  void writesDownTheReasonThePicturesAndEachPictureSeenOnce() throws IOException {
    unmaskings.unmask(officer, KEPT, UnmaskReason.CASE_FILE);
    for (int place : new int[] {0, 0, 1}) {
      assertThat(unmaskings.see(officer, KEPT.id(), place, PICTURE)).isTrue();
    }
    unmaskings.unmask(officer, KEPT, UnmaskReason.COMPARE);
    assertThat(unmaskings.see(officer, KEPT.id(), 0, PICTURE)).isTrue();

    String rest = " " + officer.name() + " finding " + KEPT.id();
    assertThat(new Trail(state).entries())
        .containsExactly(
            "PICTURE_UNMASKED" + rest,
            "PICTURE_SEEN" + rest,
            "PICTURE_SEEN" + rest,
            "PICTURE_UNMASKED" + rest,
            "PICTURE_SEEN" + rest);
    assertThat(new Trail(state).details("PICTURE_UNMASKED").getFirst())
        .contains("\"reason\":\"CASE_FILE\"", "\"picture 0\":\"" + PICTURE.digest() + "\"");
  }

  @Test
  void blursAgainWhenAsked() throws IOException {
    unmaskings.unmask(officer, KEPT, UnmaskReason.COMPARE);
    unmaskings.mask(officer, KEPT.id());

    assertThat(unmaskings.see(officer, KEPT.id(), 0, PICTURE)).isFalse();
  }

  @Test
  void opensWithTwoPersonsAndNotWithOne() throws IOException {
    assertThat(openings.approve(other, KEPT.id())).as("nobody asked").isFalse();
    assertThat(openings.ask(officer, KEPT.id())).isTrue();
    assertThat(openings.ask(other, KEPT.id())).as("asked already").isFalse();
    assertThat(openings.approve(officer, KEPT.id())).as("the same person").isFalse();
    assertThat(openings.of(KEPT.id())).hasValueSatisfying(o -> assertThat(o.isOpen()).isFalse());

    assertThat(openings.approve(other, KEPT.id())).isTrue();

    assertThat(openings.of(KEPT.id()))
        .hasValueSatisfying(
            opening -> {
              assertThat(opening.isOpen()).isTrue();
              assertThat(opening.until()).isEqualTo(clock.instant().plus(Openings.LASTING));
            });
    assertThat(openings.approve(other, KEPT.id())).as("open already").isFalse();
    assertThat(new Trail(state).entries())
        .containsExactly(
            "OPENING_REQUESTED " + officer.name() + " finding " + KEPT.id(),
            "OPENING_APPROVED " + other.name() + " finding " + KEPT.id());
  }

  @Test
  void forgetsARequestAndAnOpeningAfterFourHours() throws IOException {
    assertThat(openings.ask(officer, KEPT.id())).isTrue();
    clock.pass(Openings.LASTING);
    assertThat(openings.approve(other, KEPT.id())).as("too late").isFalse();
    assertThat(openings.of(KEPT.id())).isEmpty();

    assertThat(openings.ask(other, KEPT.id())).isTrue();
    assertThat(openings.approve(officer, KEPT.id())).isTrue();
    clock.pass(Openings.LASTING);
    assertThat(openings.of(KEPT.id())).isEmpty();
  }
}
