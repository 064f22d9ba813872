package rasoat.console.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.finding.Strength;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CasesTest {

  private static final Account ALL = InventedCases.officer("an", null);
  private static final Account TRANG = InventedCases.officer("binh", "song-trang");
  private static final Account BE = InventedCases.officer("chi", "song-be");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private Database state;
  private Instant now = InventedCases.NOW;
  private Cases cases;

  @BeforeEach
  void openEmpty() throws IOException {
    state = StateDatabase.open(database.at(folder.resolve("state.db")));
    AuditLog audit = new AuditLog(state, AuditHead.none(), () -> now);
    cases = new Cases(state, audit, () -> now);
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void numbersCasesByTheYearInVietnamWithoutGaps() throws IOException {
    now = Instant.parse("2026-12-31T16:59:59Z");
    assertThat(open("p-1").number().asWritten()).isEqualTo("0001/2026");
    assertThat(open("p-2").number().asWritten()).isEqualTo("0002/2026");
    now = Instant.parse("2026-12-31T17:00:00Z");
    assertThat(open("p-3").number().asWritten()).isEqualTo("0001/2027");
  }

  @Test
  void givesNoNumberTwiceHoweverManyOpenCasesAtOnce() throws Exception {
    List<Callable<CaseFile>> work = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String post = "p-" + i;
      work.add(() -> open(post));
    }

    List<CaseFile> opened = atOnce(work);

    assertThat(opened)
        .extracting(file -> file.number().serial())
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    assertThat(audited("CASE_OPENED")).isEqualTo(24);
  }

  @Test
  void letsOneOfTwoChangeItAndTellsTheOther() throws Exception {
    CaseFile file = open("p-1");

    List<CaseResult> results =
        atOnce(
            List.of(
                () -> apply(file, new Deed.Edit(file.details().with(CaseField.HEAD, "A")), ALL),
                () -> apply(file, new Deed.Edit(file.details().with(CaseField.HEAD, "B")), TRANG)));

    assertThat(results).hasAtLeastOneElementOfType(CaseResult.Changed.class);
    assertThat(results).hasAtLeastOneElementOfType(CaseResult.Stale.class);
    CaseFile kept = find(file, ALL).orElseThrow();
    assertThat(kept.revision().version()).isEqualTo(2);
    assertThat(cases.history(file.number())).hasSize(2);
    assertThat(audited("CASE_CHANGED")).isEqualTo(1);
  }

  @Test
  void tellsWhatWasChangedFromWhatIntoWhat() throws IOException {
    CaseFile file = open("p-1");

    apply(file, new Deed.Edit(file.details().with(CaseField.HEAD, "Trần Văn Mẫu")), TRANG);

    CaseEvent last = cases.history(file.number()).getLast();
    assertThat(last.by()).isEqualTo("binh");
    assertThat(last.type()).isEqualTo(CaseEvent.Type.CHANGED);
    assertThat(last.changes())
        .containsExactly(new CaseEvent.Change("HEAD", "Nguyễn Thị Ngữ", "Trần Văn Mẫu"));
  }

  @Test
  void writesNothingWhenNothingWasChanged() throws IOException {
    CaseFile file = open("p-1");

    apply(file, new Deed.Edit(file.details()), ALL);

    assertThat(find(file, ALL)).contains(file);
    assertThat(cases.history(file.number())).hasSize(1);
  }

  @Test
  void isNotThereForAnotherOffice() throws IOException {
    CaseFile file = open("p-1");

    assertThat(find(file, TRANG)).contains(file);
    assertThat(find(file, BE)).isEmpty();
    assertThat(apply(file, new Deed.Reopen("vì thế"), BE)).isInstanceOf(CaseResult.Unknown.class);
    assertThat(board(false, BE)).isEmpty();
    assertThat(cases.holding(file.findings().getFirst(), BE)).isEmpty();
    assertThat(cases.holding(file.findings().getFirst(), TRANG)).containsExactly(file.number());
  }

  @Test
  void isHandedToAnotherOfficeOnlyByWhoeverSeesBoth() throws IOException {
    CaseFile file = open("p-1");
    Deed handed = new Deed.Edit(file.details().with(CaseField.OFFICE, "song-be"));

    assertThat(apply(file, handed, TRANG))
        .isEqualTo(new CaseResult.Refused(file, Refusal.OTHER_OFFICE));
    assertThat(apply(file, handed, ALL)).isInstanceOf(CaseResult.Changed.class);
    assertThat(find(file, BE)).isPresent();
  }

  @Test
  void keepsVerificationsApartUntilAStrongFindingIsPutIn() throws IOException {
    CaseFile file =
        cases.open(InventedCases.suggested("p-1"), InventedCases.whole("song-trang"), ALL);
    assertThat(board(false, ALL)).isEmpty();
    assertThat(board(true, ALL)).containsExactly(file.number());
    assertThat(counted(false)).isZero();

    apply(file, new Deed.Add(InventedCases.suggested("p-2")), ALL);
    assertThat(board(false, ALL)).isEmpty();
    CaseFile more = find(file, ALL).orElseThrow();
    apply(more, new Deed.Add(InventedCases.leak("p-3")), ALL);

    assertThat(board(false, ALL)).containsExactly(file.number());
    assertThat(board(true, ALL)).isEmpty();
    assertThat(find(file, ALL).orElseThrow().findings()).hasSize(3);
    assertThat(cases.history(file.number()).getLast().changes())
        .contains(
            new CaseEvent.Change("STRENGTH", Strength.SUGGESTED.name(), Strength.CONFIRMED.name()));
  }

  @Test
  void closesOnlyWithItsHeadNamedAndReopensForAReason() throws IOException {
    CaseFile bare = cases.open(InventedCases.leak("p-1"), InventedCases.details("song-trang"), ALL);
    Deed close = new Deed.Close(Outcome.REMOVED, LocalDate.of(2026, 5, 4), "PA05", "12/CV-PA05");
    assertThat(apply(bare, close, ALL)).isEqualTo(new CaseResult.Refused(bare, Refusal.NO_HEAD));

    CaseFile file = open("p-2");
    CaseFile closed = changed(apply(file, close, ALL));
    assertThat(closed.outcome().orElseThrow().outcome()).isEqualTo(Outcome.REMOVED);
    assertThat(apply(closed, new Deed.Edit(Details.NONE), ALL))
        .isEqualTo(new CaseResult.Refused(closed, Refusal.CLOSED));

    CaseFile again = changed(apply(closed, new Deed.Reopen("bài đăng xuất hiện lại"), ALL));
    assertThat(again.isOpen()).isTrue();
    assertThat(cases.history(file.number()).getLast().changes())
        .contains(new CaseEvent.Change("REASON", "", "bài đăng xuất hiện lại"));
  }

  @Test
  void leavesTheEndOfASecretMatterToTheCleared() throws IOException {
    CaseFile file = cases.open(InventedCases.secret("p-1"), InventedCases.whole("song-trang"), ALL);
    Deed close = new Deed.Close(Outcome.UNFOUNDED, LocalDate.of(2026, 5, 4), "UBND", "");
    Account cleared = InventedCases.account("dung", null, true, Role.CYBER_OFFICER);

    assertThat(apply(file, close, ALL))
        .isEqualTo(new CaseResult.Refused(file, Refusal.NOT_CLEARED));
    assertThat(apply(file, close, cleared)).isInstanceOf(CaseResult.Changed.class);
  }

  @Test
  void remembersWhomItWasTakenToAndWhatCameBack() throws IOException {
    CaseFile file = open("p-1");
    Contact pa05 =
        new Contact(7, ContactKind.PA05, "PA05", Channel.PHONE, "069 0000000", null, true, 1);

    CaseFile sent = changed(apply(file, new Deed.Escalate(pa05, now, "trực ban"), TRANG));
    CaseFile answered = changed(apply(sent, new Deed.Answer(1, "đã nhận", now), TRANG));

    assertThat(answered.escalations())
        .containsExactly(
            new Escalation(
                1,
                ContactKind.PA05,
                "PA05",
                Channel.PHONE,
                "069 0000000",
                now,
                "binh",
                "trực ban",
                "đã nhận",
                now));
    assertThat(apply(answered, new Deed.Answer(1, "hai lần", now), TRANG))
        .isEqualTo(new CaseResult.Refused(answered, Refusal.NO_ESCALATION));
    assertThat(audited("ESCALATED")).isEqualTo(1);
  }

  @Test
  void listsTheNearestClockFirstAndWhatIsHandledLast() throws IOException {
    CaseFile third = open("p-1");
    CaseFile first = cases.open(InventedCases.secret("p-2"), InventedCases.whole(""), ALL);
    now = now.minusSeconds(600);
    CaseFile second = open("p-3");
    CaseFile handled = open("p-4");
    apply(handled, new Deed.Close(Outcome.FINED, LocalDate.of(2026, 5, 4), "Công an", "1"), ALL);
    now = now.plusSeconds(2 * 3600);

    assertThat(board(false, ALL))
        .containsExactly(first.number(), second.number(), third.number(), handled.number());
    assertThat(cases.counts(filter(false), ALL))
        .containsEntry(Progress.OVERDUE, 1L)
        .containsEntry(Progress.OPEN, 2L)
        .containsEntry(Progress.HANDLED, 1L);
    CaseFilter overdue = filter(false).with(Optional.of(Progress.OVERDUE));
    assertThat(cases.list(overdue, ALL, 10, 0))
        .extracting(CaseFile::number)
        .containsExactly(first.number());
  }

  private CaseFile open(String post) throws IOException {
    return cases.open(InventedCases.leak(post), InventedCases.whole("song-trang"), ALL);
  }

  private CaseResult apply(CaseFile file, Deed deed, Account by) throws IOException {
    return cases.apply(file.number(), file.revision().version(), deed, by);
  }

  private static CaseFile changed(CaseResult result) {
    return ((CaseResult.Changed) result).file();
  }

  private Optional<CaseFile> find(CaseFile file, Account by) throws IOException {
    return cases.find(file.number(), by);
  }

  private static CaseFilter filter(boolean verification) {
    return new CaseFilter(verification, Optional.empty(), Optional.empty(), "", "");
  }

  private List<CaseNumber> board(boolean verification, Account by) throws IOException {
    return cases.list(filter(verification), by, 10, 0).stream().map(CaseFile::number).toList();
  }

  private long counted(boolean verification) throws IOException {
    return cases.counts(filter(verification), ALL).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private long audited(String action) throws IOException {
    return state.read(
        "count audit entries",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS amount FROM audit_entry WHERE action = ?",
                    row -> row.getLong("amount"),
                    action)
                .orElseThrow());
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<T> done : threads.invokeAll(work)) {
        results.add(done.get());
      }
    }
    return results;
  }
}
