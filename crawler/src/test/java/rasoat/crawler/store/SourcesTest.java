package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Closed;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.VisitOutcome.Deferred;
import rasoat.crawler.source.VisitOutcome.Failed;
import rasoat.crawler.source.VisitOutcome.Stopped;

class SourcesTest extends OpenedStore {

  private static final String SOURCE = "facebook/1045";
  private static final VisitCounts COUNTS = new VisitCounts(5, 1, 7, 2, 9, 3, 4);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Test
  void knowsNothingOfASourceThatWasNeverVisited() throws IOException {
    assertThat(store.sources().state(SOURCE)).isEmpty();
    assertThat(store.sources().states()).isEmpty();
  }

  @Test
  void remembersTheCursorOverARestart() throws IOException {
    store.sources().saveCursor(SOURCE, "trang|2");
    store.sources().saveCursor(SOURCE, "trang|3");
    store.sources().saveCursor("another", "1");

    reopen();

    assertThat(state().cursor()).isEqualTo("trang|3");
    assertThat(store.sources().states())
        .extracting(SourceState::source)
        .containsExactly("another", SOURCE);
  }

  @Test
  void remembersAVisit() throws IOException {
    Instant begun = clock.instant();
    store.sources().beginVisit(SOURCE);
    assertThat(state().underWay()).contains(begun);

    clock.forward(AN_HOUR);
    Instant next = clock.instant().plus(AN_HOUR);
    store.sources().endVisit(SOURCE, new Completed(), COUNTS, next);

    EndedVisit visit = new EndedVisit(SOURCE, begun, begun.plus(AN_HOUR), new Completed(), COUNTS);
    assertThat(state())
        .isEqualTo(
            new SourceState(SOURCE, "", Optional.empty(), Optional.of(visit), next, 0, COUNTS));
    assertThat(store.sources().visitsSince(begun)).containsExactly(visit);
  }

  static Stream<VisitOutcome> outcomes() {
    return Stream.of(
        new Completed(),
        new Deferred(Instant.parse("2026-05-05T00:00:00.001Z"), "quá nhiều yêu cầu"),
        new Failed("status 503"),
        new Stopped("token expired", "renew the token"),
        new Closed("no preview"));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void remembersEveryOutcome(VisitOutcome outcome) throws IOException {
    visit(outcome);

    assertThat(state().last().orElseThrow().outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED FAILED,           2, in a row",
    "FAILED STOPPED,          2, stopped is failed",
    "FAILED DEFERRED FAILED,  2, being put off is neither",
    "FAILED COMPLETED FAILED, 1, one success and it begins anew",
    "FAILED CLOSED,           1, nothing more will fail there",
  })
  void countsFailuresInARow(String outcomes, int failures, String why) throws IOException {
    for (String outcome : outcomes.split(" ", -1)) {
      StoredOutcome.Kind kind = StoredOutcome.Kind.valueOf(outcome);
      visit(new StoredOutcome(kind, "why", "what to do", clock.instant()).outcome());
    }

    assertThat(state().failures()).as(why).isEqualTo(failures);
  }

  @Test
  void logsAVisitTheProgramDiedInAsFailed() throws IOException {
    Instant begun = clock.instant();
    store.sources().beginVisit(SOURCE);
    reopen();
    clock.forward(AN_HOUR);

    store.sources().beginVisit(SOURCE);

    assertThat(state().underWay()).contains(begun.plus(AN_HOUR));
    assertThat(state().failures()).isEqualTo(1);
    assertThat(state().last())
        .contains(
            new EndedVisit(
                SOURCE,
                begun,
                begun.plus(AN_HOUR),
                new Failed("the program ended during the visit"),
                VisitCounts.NONE));
  }

  @Test
  void addsUpWhatAllVisitsBrought() throws IOException {
    visit(new Completed());
    visit(new Failed("status 503"));

    assertThat(state().total()).isEqualTo(COUNTS.plus(COUNTS));
    assertThat(state().total().posts()).isEqualTo(26);
  }

  @Test
  void listsTheVisitsThatEndedSinceATime() throws IOException {
    visit(new Completed());
    clock.forward(AN_HOUR);
    Instant since = clock.instant();
    visit(new Failed("first"));
    visit(new Failed("second"));

    assertThat(store.sources().visitsSince(since))
        .extracting(EndedVisit::outcome)
        .containsExactly(new Failed("first"), new Failed("second"));
  }

  @Test
  void visitsAgainWhatAPersonMended() throws IOException {
    store.sources().saveCursor(SOURCE, "c");
    store.sources().endVisit(SOURCE, new Stopped("why", "what"), COUNTS, Sources.NEVER);
    assertThat(state().nextTry()).isEqualTo(Sources.NEVER);

    store.sources().resume(SOURCE);

    assertThat(state().nextTry()).isBefore(clock.instant());
    assertThat(state().failures()).isZero();
    assertThat(state().cursor()).isEqualTo("c");
  }

  private void visit(VisitOutcome outcome) throws IOException {
    store.sources().beginVisit(SOURCE);
    store.sources().endVisit(SOURCE, outcome, COUNTS, clock.instant());
  }

  private SourceState state() throws IOException {
    return store.sources().state(SOURCE).orElseThrow();
  }
}
