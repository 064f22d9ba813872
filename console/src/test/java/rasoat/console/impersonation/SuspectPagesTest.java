package rasoat.console.impersonation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static rasoat.console.impersonation.InventedPages.URL;
import static rasoat.console.impersonation.InventedPages.fake;
import static rasoat.console.impersonation.InventedPages.harmless;
import static rasoat.console.impersonation.InventedPages.page;
import static rasoat.console.impersonation.InventedPages.suspected;
import static rasoat.console.impersonation.InventedPages.verdict;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.InventedOffices;
import rasoat.console.page.FoundPages;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

class SuspectPagesTest {

  private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
  private static final Origin SEARCH = new Origin(Origin.Type.SEARCH, "phường An Hải");
  private static final Account OFFICER = InventedOffices.account(Role.CULTURE_OFFICER, null);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsAPageOnceByWhateverWayItComes(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);

      long first = pages.observed(fake(), suspected(), SEARCH, NOON);
      long byId = pages.observed(page("2002", "", "Khác"), suspected(), SEARCH, NOON);
      long byAddress =
          pages.observed(
              page("", "http://m.facebook.com/AnHai.hotro", "Khác"), suspected(), SEARCH, NOON);
      long other = pages.observed(page("3003", "", "Khác"), suspected(), SEARCH, NOON);

      assertThat(List.of(byId, byAddress)).containsOnly(first);
      assertThat(other).isNotEqualTo(first);
      SuspectPage kept = pages.find(first, OFFICER).orElseThrow();
      assertThat(kept.page().url()).isEqualTo("http://m.facebook.com/AnHai.hotro");
      assertThat(kept.page().platformId()).isEqualTo("2002");
      assertThat(kept.origin()).isEqualTo(SEARCH);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatHasToBeRegisteredAsLongAsThatIsTheLastWord(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      SuspectDesk desk = new SuspectDesk(state, trail(state), () -> NOON);
      long id = pages.observed(fake(), suspected(), SEARCH, NOON);
      assertThat(pages.official(null)).isEmpty();

      desk.decide(id, 0, SuspectReason.NOT_REGISTERED_YET, "", OFFICER);
      assertThat(pages.official(null))
          .extracting(FoundPages.Found::agency, one -> one.page().platformId())
          .containsExactly(tuple(suspected().claims(), fake().platformId()));

      desk.decide(id, 1, SuspectReason.TAKES_MONEY, "", OFFICER);
      assertThat(pages.official(null)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsAPageOnceThatSeveralBringAtTheSameTime(TestDatabase kind) throws Exception {
    try (Database state = open(kind);
        ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
      SuspectPages pages = new SuspectPages(state);
      Callable<Long> bring = () -> pages.observed(fake(), suspected(), SEARCH, NOON);

      List<Future<Long>> brought = several.invokeAll(Collections.nCopies(8, bring));

      assertThat(brought).extracting(Future::get).containsOnly(brought.getFirst().get());
      assertThat(pages.due(NOON.plus(Duration.ofDays(9)), 10)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryFactToTheLetter(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);

      long id = pages.observed(fake(), suspected(), SEARCH, NOON);

      SuspectPage kept = pages.find(id, OFFICER).orElseThrow();
      assertThat(kept.page()).isEqualTo(fake());
      assertThat(kept.verdict()).isEqualTo(suspected());
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryNameItHad(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      long id = pages.observed(page("2002", URL, "Một"), suspected(), SEARCH, NOON);

      pages.observed(page("2002", URL, "Một"), suspected(), SEARCH, NOON.plusSeconds(1));
      pages.observed(page("2002", URL, "Hai"), suspected(), SEARCH, NOON.plusSeconds(2));
      pages.lookedAgain(id, new LookedAgain.Gone(), NOON.plusSeconds(3));
      pages.lookedAgain(
          id,
          new LookedAgain.Seen(page("2002", URL, "Hai"), verdict(true, 0.6)),
          NOON.plusSeconds(4));

      assertThat(pages.observations(id, 10))
          .extracting(seen -> seen.name() + " " + seen.standing() + " " + seen.score())
          .containsExactly("Hai UP 600", "Hai GONE 900", "Hai RENAMED 900", "Một UP 900");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesThoseThatAreDue(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      long flagged = pages.observed(page("1", "", "Nghi"), suspected(), SEARCH, NOON);
      long plain = pages.observed(page("2", "", "Thường"), harmless(), SEARCH, NOON);

      Instant tomorrow = NOON.plus(Duration.ofDays(1));
      Instant nextWeek = NOON.plus(Duration.ofDays(7));

      assertThat(pages.due(tomorrow.minusMillis(1), 10)).isEmpty();
      assertThat(pages.due(tomorrow, 10)).extracting(SuspectPage::id).containsExactly(flagged);
      assertThat(pages.due(nextWeek, 10))
          .extracting(SuspectPage::id)
          .containsExactly(flagged, plain);
      assertThat(pages.due(nextWeek, 1)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void putsTheGravestFirstAndWalksOnFromAnyPlace(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      long light = pages.observed(page("1", "", "Nhẹ"), verdict(true, 0.5), SEARCH, NOON);
      long grave = pages.observed(page("2", "", "Nặng"), verdict(true, 0.9), SEARCH, NOON);
      long later =
          pages.observed(page("3", "", "Sau"), verdict(true, 0.9), SEARCH, NOON.plusSeconds(9));
      long plain = pages.observed(page("4", "", "Thường"), harmless(), SEARCH, NOON);

      assertThat(queue(state, Map.of(), Optional.empty())).containsExactly(grave, later, light);
      assertThat(pages.queue(Optional.of(SuspectState.NEW), Optional.of(grave), 1, OFFICER))
          .extracting(SuspectPage::id)
          .containsExactly(later);
      assertThat(queue(state, Map.of(), Optional.of(grave))).containsExactly(later, light);
      assertThat(queue(state, Map.of("state", "ALL"), Optional.empty()))
          .containsExactly(grave, later, light, plain);
      assertThat(queue(state, Map.of("words", "nặng"), Optional.empty())).containsExactly(grave);
      assertThat(queue(state, Map.of("claims", "an hai"), Optional.empty())).isEmpty();
      assertThat(queue(state, Map.of("claims", "an hải", "harm", "MONEY"), Optional.empty()))
          .containsExactly(grave, later, light);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTheFirstOfTwoOfficersAndTellsTheOther(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      SuspectDesk desk = new SuspectDesk(state, trail(state), () -> NOON);
      long id = pages.observed(fake(), suspected(), SEARCH, NOON);

      Outcome first = desk.decide(id, 0, SuspectReason.TAKES_MONEY, "một", OFFICER);
      Outcome second = desk.decide(id, 0, SuspectReason.PARODY, "hai", OFFICER);

      assertThat(first).isInstanceOf(Outcome.Done.class);
      assertThat(second).isInstanceOf(Outcome.Overtaken.class);
      assertThat(desk.decisions(id)).extracting(Decision::note).containsExactly("một");
      desk.undo(id, 1, "nhầm", OFFICER);
      assertThat(pages.find(id, OFFICER).orElseThrow().state()).isEqualTo(SuspectState.NEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsTheClockFromTheRequestUntilThePageIsGone(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      SuspectPages pages = new SuspectPages(state);
      Sendings sendings = new Sendings(state, trail(state));
      SuspectDesk desk = new SuspectDesk(state, trail(state), () -> NOON);
      long id = pages.observed(fake(), suspected(), SEARCH, NOON);
      desk.decide(id, 0, SuspectReason.TAKES_MONEY, "", OFFICER);

      sendings.sent(sent(id, 7, RequestKind.PA05, true, NOON), OFFICER);
      boolean twice = sendings.sent(sent(id, 7, RequestKind.PA05, true, NOON), OFFICER);
      sendings.sent(sent(id, 8, RequestKind.PA05, false, NOON), OFFICER);
      sendings.sent(sent(id, 9, RequestKind.PLATFORM, false, NOON), OFFICER);

      assertThat(twice).isFalse();
      assertThat(due(pages, id)).contains(NOON.plus(Duration.ofHours(6)));
      long first = sendings.of(id).getLast().id();
      sendings.answered(id, first, "Đã yêu cầu", NOON.plusSeconds(60), OFFICER);
      assertThat(due(pages, id)).as("an answer removes nothing").isPresent();
      pages.lookedAgain(id, new LookedAgain.Gone(), NOON.plusSeconds(99));
      assertThat(due(pages, id)).isEmpty();
    }
  }

  private static Optional<Instant> due(SuspectPages pages, long id) throws IOException {
    return pages.find(id, OFFICER).orElseThrow().due();
  }

  static Sending sent(long id, long handover, RequestKind kind, boolean urgent, Instant at) {
    return new Sending(
        0, id, handover, kind, urgent, "thư điện tử", "PA05", at, "mau", "", null, null);
  }

  private static List<Long> queue(Database state, Map<String, String> given, Optional<Long> after)
      throws IOException {
    SuspectFilter filter = SuspectFilter.of(given).orElseThrow();
    return state.read(
        "read the queue",
        sql ->
            SuspectRows.after(sql, filter, after, OFFICER, 10).stream()
                .map(SuspectPage::id)
                .toList());
  }

  private static AuditLog trail(Database state) {
    return new AuditLog(state, AuditHead.none(), () -> NOON);
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
