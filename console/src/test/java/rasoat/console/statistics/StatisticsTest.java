package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.Grounds;
import rasoat.console.chart.Period;
import rasoat.console.review.Reason;
import rasoat.console.review.ReviewState;
import rasoat.console.review.Scope;
import rasoat.console.statistics.Figures.Decided;
import rasoat.console.statistics.Figures.Found;
import rasoat.console.statistics.Figures.Place;
import rasoat.console.statistics.Figures.Unit;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Platform;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StatisticsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @AutoClose private Database state;
  private InventedFigures invented;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(kind.at(folder.resolve("findings.db")));
    invented = new InventedFigures(state);
  }

  @Test
  void countsClearAndSuggestedFindingsApart() throws IOException {
    invented.found(Kind.LEAK, Strength.CONFIRMED);
    invented.found(Kind.LEAK, Strength.CONFIRMED);
    invented.found(Kind.LEAK, Strength.SUGGESTED);
    invented.found(Kind.NONE, Strength.NONE);

    Figures figures = figures(Period.DAY, null);

    assertThat(figures.judged()).isEqualTo(4);
    assertThat(figures.found())
        .containsExactly(new Found(LocalDate.of(2026, 5, 4), Kind.LEAK, new Strengths(2, 1)));
    assertThat(figures.of(Kind.LEAK)).isEqualTo(new Strengths(2, 1));
    assertThat(figures.of(Kind.ALTERED)).isEqualTo(Strengths.NONE);
  }

  @Test
  void countsAFindingOnItsDayInVietnamAndNotOnThatOfThePost() throws IOException {
    invented.at("2026-05-04T16:59:59Z").found(Kind.LEAK, Strength.CONFIRMED, "a", 9_000_000);
    invented.at("2026-05-04T17:00:00Z").found(Kind.LEAK, Strength.CONFIRMED, "a", 60);
    invented.at("2026-04-30T16:59:59Z").found(Kind.LEAK, Strength.CONFIRMED, "a", 60);
    invented.at("2026-05-31T17:00:00Z").found(Kind.LEAK, Strength.CONFIRMED, "a", 60);

    Figures figures = figures(Period.DAY, null);

    assertThat(figures.judged()).isEqualTo(2);
    assertThat(figures.found())
        .extracting(Found::start)
        .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5));
  }

  @Test
  void gathersWeeksAndMonthsWithinThePeriod() throws IOException {
    invented.at("2026-05-02T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);
    invented.at("2026-05-06T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);
    invented.at("2026-05-07T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);

    assertThat(figures(Period.WEEK, null).found())
        .containsExactly(
            new Found(FIRST, Kind.LEAK, new Strengths(1, 0)),
            new Found(LocalDate.of(2026, 5, 4), Kind.LEAK, new Strengths(2, 0)));
    assertThat(figures(Period.MONTH, null).found())
        .containsExactly(new Found(FIRST, Kind.LEAK, new Strengths(3, 0)));
  }

  @Test
  void ranksPlatformsGroupsAndIssuingBodies() throws IOException {
    FindingId first = invented.found(Kind.LEAK, Strength.CONFIRMED, "Chợ", 60);
    invented.found(Kind.LEAK, Strength.SUGGESTED, "Chợ", 60);
    invented.found(Kind.LEAK, Strength.SUGGESTED, "Hội", 60);
    invented.found(Kind.MENTION, Strength.SUGGESTED, "Hội", 60);
    invented.issuedBy(first, "UBND PHƯỜNG HÒA", "hoa");

    Figures figures = figures(Period.DAY, null);

    assertThat(figures.platforms())
        .containsExactly(new Figures.OnPlatform(Platform.FACEBOOK, new Strengths(1, 2)));
    assertThat(figures.places())
        .containsExactly(
            new Place(Platform.FACEBOOK, "Chợ", new Strengths(1, 1)),
            new Place(Platform.FACEBOOK, "Hội", new Strengths(0, 1)));
    assertThat(figures.bodies())
        .containsExactly(
            new Figures.Body("", new Strengths(0, 2)),
            new Figures.Body("UBND PHƯỜNG HÒA", new Strengths(1, 0)));
    assertThat(figures.offices())
        .containsExactly(new Unit("hoa", "Đơn vị hoa", new Strengths(1, 0)));
  }

  @Test
  void countsDecisionsAsTheyStoodAtTheEndOfThePeriod() throws IOException {
    FindingId leak = invented.at("2026-05-04T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);
    FindingId twice = invented.found(Kind.LEAK, Strength.SUGGESTED);
    FindingId undone = invented.found(Kind.LEAK, Strength.SUGGESTED);
    invented.at("2026-05-05T01:00:00Z").decided(leak, Reason.SHOWS_INTERNAL_DOCUMENT);
    invented.decided(twice, Reason.MISREAD);
    invented.decided(twice, Reason.PUBLIC_ALREADY);
    invented.decided(undone, Reason.MISREAD);
    invented.undone(undone);
    invented.at("2026-06-05T01:00:00Z").decided(leak, Reason.PUBLIC_ALREADY);

    assertThat(figures(Period.DAY, null).decisions())
        .containsExactly(
            new Decided(ReviewState.CONFIRMED, Reason.SHOWS_INTERNAL_DOCUMENT, new Strengths(1, 0)),
            new Decided(ReviewState.FALSE_ALARM, Reason.PUBLIC_ALREADY, new Strengths(0, 1)));
    assertThat(of(new Span(LAST.plusDays(1), LAST.plusDays(30)), Period.DAY, null).decisions())
        .containsExactly(
            new Decided(ReviewState.FALSE_ALARM, Reason.PUBLIC_ALREADY, new Strengths(1, 0)));
  }

  @Test
  void tellsHowLongHalfAndNineOfTenTook() throws IOException {
    for (int i = 1; i <= 10; i++) {
      FindingId found =
          invented.at("2026-05-04T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED, "a", i * 60L);
      invented.at("2026-05-04T02:%02d:00Z".formatted(i)).decided(found, Reason.MISREAD);
    }

    Figures figures = figures(Period.DAY, null);

    assertThat(figures.toFinding())
        .isEqualTo(new Figures.Times(10, Duration.ofMinutes(5), Duration.ofMinutes(9)));
    assertThat(figures.toDecision())
        .isEqualTo(new Figures.Times(10, Duration.ofMinutes(65), Duration.ofMinutes(69)));
  }

  @Test
  void tellsNoTimeWhereNoneIsKnown() throws IOException {
    invented.found(Kind.LEAK, Strength.CONFIRMED, "a", 0);

    assertThat(figures(Period.DAY, null).toFinding()).isEqualTo(Figures.Times.UNKNOWN);
  }

  @Test
  void tellsWhatWaitsNowWhateverThePeriod() throws IOException {
    invented.at("2026-01-02T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);
    invented.at("2026-05-02T01:00:00Z").found(Kind.LEAK, Strength.SUGGESTED);
    FindingId done = invented.found(Kind.LEAK, Strength.SUGGESTED);
    invented.decided(done, Reason.MISREAD);
    state.write("flood", sql -> sql.update("UPDATE cluster SET flood = 1"));

    Figures figures = figures(Period.DAY, null);

    assertThat(figures.waiting())
        .isEqualTo(
            new Figures.Waiting(
                new Strengths(1, 1), 0, 2, Optional.of(Instant.parse("2026-01-02T01:00:00Z"))));
    assertThat(figures.floods())
        .extracting(Figures.Flooded::day)
        .containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 2));
  }

  @Test
  void letsAnOfficeCountNothingThatConcernsAnother() throws IOException {
    InventedFigures.full(state);

    Figures figures = figures(Period.DAY, "an-hai");

    assertThat(figures.judged()).isEqualTo(1);
    assertThat(figures.found())
        .containsExactly(new Found(LocalDate.of(2026, 5, 4), Kind.LEAK, new Strengths(1, 0)));
    assertThat(figures.places()).hasSize(1);
    assertThat(figures.offices())
        .containsExactly(new Unit("an-hai", "Đơn vị an-hai", new Strengths(1, 0)));
    assertThat(figures.toFinding().count()).isEqualTo(1);
    assertThat(figures.decisions()).hasSize(1);
    assertThat(figures.waiting().clusters()).isEqualTo(Strengths.NONE);
    assertThat(figures(Period.DAY, "noi-khac").decisions()).isEmpty();
    assertThat(figures(Period.DAY, "noi-khac").waiting().clusters()).isEqualTo(new Strengths(0, 1));
    assertThat(figures(Period.DAY, "khong-co").judged()).isZero();
  }

  @Test
  void bringsInWhatCasesCount() throws IOException {
    assertThat(figures(Period.DAY, null).cases()).isEmpty();
    open(invented.found(Kind.LEAK, Strength.CONFIRMED), "2026-04-30T16:59:59Z");
    open(invented.found(Kind.LEAK, Strength.CONFIRMED), "2026-05-04T01:00:00Z");
    open(invented.found(Kind.LEAK, Strength.SUGGESTED), "2026-05-04T01:00:00Z");

    assertThat(figures(Period.DAY, null).cases())
        .containsExactly(
            new CaseFigures.Line("statistics.cases.opened.CONFIRMED", 1),
            new CaseFigures.Line("statistics.cases.closed.CONFIRMED", 0),
            new CaseFigures.Line("statistics.cases.waiting.CONFIRMED", 2),
            new CaseFigures.Line("statistics.cases.opened.SUGGESTED", 1),
            new CaseFigures.Line("statistics.cases.closed.SUGGESTED", 0),
            new CaseFigures.Line("statistics.cases.waiting.SUGGESTED", 1));
    assertThat(figures(Period.DAY, "noi-khac").cases()).isEmpty();
  }

  private void open(FindingId finding, String time) throws IOException {
    KeptFinding kept = SqlFindingStore.over(state).find(finding).orElseThrow();
    Account officer = TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER);
    InstantSource clock = () -> Instant.parse(time);
    new Cases(state, new AuditLog(state, AuditHead.none(), clock), clock)
        .open(Grounds.of(List.of(kept)).orElseThrow(), Details.NONE, officer);
  }

  private Figures figures(Period by, @Nullable String office) throws IOException {
    return of(new Span(FIRST, LAST), by, office);
  }

  private Figures of(Span span, Period by, @Nullable String office) throws IOException {
    return new Statistics(state, id -> Optional.empty()).of(new Asked(span, by, new Scope(office)));
  }
}
