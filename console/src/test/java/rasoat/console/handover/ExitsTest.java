package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Deed;
import rasoat.console.casefile.Grounds;
import rasoat.console.casefile.InventedCases;
import rasoat.console.handover.Decision.Hindrance;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Sha256;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExitsTest {

  private static final Account OFFICER = InventedCases.officer("an", null);
  private static final Account HEAD = InventedCases.account("truong", null, false, Role.UNIT_HEAD);
  private static final Account OTHER_HEAD =
      InventedCases.account("khac", "song-be", false, Role.UNIT_HEAD);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final List<String> sent = new ArrayList<>();
  private Database state;
  private Cases cases;
  private Exits exits;
  private Handovers handovers;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(database.at(folder.resolve("state.db")));
    InventedExits all =
        InventedExits.of(
            state,
            (report, kind, draftMark, by) -> Optional.empty(),
            (address, headers, body) ->
                sent.add(address + " " + headers + new String(body, UTF_8)));
    cases = all.cases();
    exits = all.exits();
    handovers = all.handovers();
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void letsNothingOutBeforeSomebodyElseConsents() throws IOException {
    Handover asked = ask(opened(), ExportKind.JSON, "");

    assertThat(exits.fetch(asked, OFFICER)).isEmpty();
    assertThat(exits.approve(asked.id(), OFFICER)).isEqualTo(not(Hindrance.OWN_REQUEST));
    Handover approved = done(exits.approve(asked.id(), HEAD));

    byte[] fetched = exits.fetch(approved, OFFICER).orElseThrow();
    assertThat(Sha256.of(fetched)).isEqualTo(approved.digest());
    assertThat(exits.fetch(approved, HEAD)).isPresent();
    assertThat(exits.fetch(approved, InventedCases.officer("binh", null))).isEmpty();
    assertThat(audited("EXPORT_REQUESTED")).hasSize(1);
    assertThat(audited("EXPORT_APPROVED")).singleElement().asString().contains(digest(approved));
    assertThat(audited("EXPORTED")).hasSize(2).allMatch(it -> it.contains(digest(approved)));
  }

  @Test
  void givesOutWhatWasApprovedHoweverTheCaseGoesOn() throws IOException {
    CaseFile file = opened();
    Handover approved = done(exits.approve(ask(file, ExportKind.JSON, "").id(), HEAD));
    byte[] before = exits.fetch(approved, OFFICER).orElseThrow();

    Deed edit = new Deed.Edit(file.details().with(CaseField.SUBJECT, "Trích yếu khác hẳn"));
    cases.apply(file.number(), 1, edit, OFFICER);

    assertThat(exits.fetch(approved, OFFICER)).contains(before);
    assertThat(new String(before, UTF_8)).doesNotContain("khác hẳn");
  }

  @Test
  void isDecidedOnce() throws IOException {
    Handover asked = ask(opened(), ExportKind.CSV, "");
    Handover refused = done(exits.refuse(asked.id(), "thiếu căn cứ", HEAD));

    assertThat(refused.refusal()).isEqualTo("thiếu căn cứ");
    assertThat(exits.approve(asked.id(), HEAD)).isEqualTo(not(Hindrance.DECIDED));
    assertThat(exits.fetch(refused, OFFICER)).isEmpty();
    assertThat(audited("EXPORT_REFUSED")).hasSize(1);
  }

  @Test
  void isNotThereForTheHeadOfAnotherOffice() throws IOException {
    Handover asked = ask(opened(), ExportKind.CSV, "");

    assertThat(exits.approve(asked.id(), OTHER_HEAD)).isEqualTo(not(Hindrance.UNKNOWN));
    assertThat(handovers.find(asked.id(), OTHER_HEAD)).isEmpty();
    assertThat(handovers.list(OTHER_HEAD, Optional.empty())).isEmpty();
    assertThat(handovers.list(HEAD, Optional.empty())).containsExactly(asked);
  }

  @Test
  void letsNothingOutOfACaseWithoutAHead() throws IOException {
    CaseFile bare =
        cases.open(
            grounds(InventedFindings.leak("p-9")), InventedCases.details("song-trang"), OFFICER);

    assertThat(exits.ask(request(bare, ExportKind.CSV, ""), OFFICER))
        .isEqualTo(not(Hindrance.NO_HEAD));
  }

  @Test
  void leavesASecretMatterToTheCleared() throws IOException {
    CaseFile secret =
        cases.open(grounds(InventedFindings.secretLeak("p-9")), InventedCases.whole(""), OFFICER);
    Handover asked = ask(secret, ExportKind.STIX, "");
    Account cleared = InventedCases.account("kin", null, true, Role.UNIT_HEAD);

    assertThat(exits.approve(asked.id(), HEAD)).isEqualTo(not(Hindrance.NOT_CLEARED));
    assertThat(exits.approve(asked.id(), cleared)).isInstanceOf(Decision.Done.class);
  }

  @Test
  void takesNoBulletinThatNamesTheGroup() throws IOException {
    CaseFile file = opened();

    assertThat(exits.ask(request(file, ExportKind.BULLETIN, "Xem nhóm Chợ An Hải nhé"), OFFICER))
        .isEqualTo(not(Hindrance.NAMES_IN_BULLETIN));
    assertThat(exits.ask(request(file, ExportKind.BULLETIN, "Đừng chia sẻ"), OFFICER))
        .isInstanceOf(Decision.Done.class);
  }

  @Test
  void sendsWhatWasApprovedToTheOneAddressSignedAndNoted() throws IOException {
    Handover asked = ask(opened(), ExportKind.WEBHOOK, "");
    assertThat(exits.send(asked, OFFICER)).isFalse();

    Handover approved = done(exits.approve(asked.id(), HEAD));
    assertThat(exits.send(approved, OFFICER)).isTrue();

    assertThat(sent)
        .singleElement()
        .asString()
        .startsWith("https://nhan.example/vao")
        .contains("X-RaSoat-Signature=sha256=", "0001/2026");
    assertThat(handovers.find(approved.id(), OFFICER).orElseThrow().deliveredAt())
        .isEqualTo(InventedCases.NOW);
    assertThat(audited("EXPORTED")).hasSize(1);
  }

  private CaseFile opened() throws IOException {
    return cases.open(
        grounds(InventedFindings.leak("p-1")), InventedCases.whole("song-trang"), OFFICER);
  }

  private Grounds grounds(Finding finding) throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(finding);
    SqlFindingStore.over(state).keep(kept);
    return Grounds.of(List.of(kept)).orElseThrow();
  }

  private Handover ask(CaseFile file, ExportKind kind, String text) throws IOException {
    return done(exits.ask(request(file, kind, text), OFFICER));
  }

  private static Request request(CaseFile file, ExportKind kind, String text) {
    return new Request(
        new About.Case(file.number()), kind, "PA05 Công an thành phố", "phối hợp xử lý", text);
  }

  private static Handover done(Decision decision) {
    return ((Decision.Done) decision).handover();
  }

  private static Decision not(Hindrance why) {
    return new Decision.Not(why);
  }

  private static String digest(Handover handover) {
    return handover.approved().orElseThrow().value();
  }

  private List<String> audited(String action) throws IOException {
    return state.read(
        "read audit entries",
        sql ->
            sql.list(
                "SELECT details FROM audit_entry WHERE action = ? ORDER BY number",
                row -> row.getString("details"),
                action));
  }
}
