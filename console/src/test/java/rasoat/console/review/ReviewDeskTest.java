package rasoat.console.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.office.OfficeName;
import rasoat.console.review.Outcome.Done;
import rasoat.console.review.Outcome.Overtaken;
import rasoat.console.review.Outcome.Refused;
import rasoat.console.review.Outcome.Why;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.StateDatabase;
import rasoat.database.TestDatabase;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewDeskTest {

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(StateDatabase.open(kind.at(folder.resolve("findings.db"))));
  }

  @AfterEach
  void close() {
    desk.state.close();
  }

  @Test
  void decidesAClusterOnceForAllItsCopies() throws IOException {
    Review seen = desk.leak();
    desk.keep(InventedFindings.leak("p-2"));

    assertThat(desk.decide(seen, Reason.MISREAD, Desk.AN)).isInstanceOf(Done.class);
    Review copy = desk.keep(InventedFindings.leak("p-3"));

    assertThat(copy.id()).isEqualTo(seen.id());
    assertThat(copy.state()).isEqualTo(ReviewState.FALSE_ALARM);
    assertThat(copy.size()).isEqualTo(3);
    assertThat(copy.history())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.reason()).contains(Reason.MISREAD);
              assertThat(decision.note()).isEqualTo("Ghi chú");
              assertThat(decision.account()).isEqualTo("an");
              assertThat(decision.at()).isEqualTo(desk.now);
            });
    assertThat(desk.auditEntries("DECIDED")).isEqualTo(1);
  }

  @Test
  void listsTheCopiesByTime() throws IOException {
    Review seen = desk.leak();
    desk.keep(InventedFindings.leak("p-2"));

    List<Copy> copies = desk.desk.findingsOf(seen.id(), Desk.AN);

    assertThat(copies).extracting(Copy::post).containsExactlyInAnyOrder("p-1", "p-2");
    assertThat(desk.now(seen, Desk.AN).copies()).isEqualTo(copies);
  }

  @Test
  void tellsTheSlowerOfTwoWhoWasFirst() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.SHOWS_INTERNAL_DOCUMENT, Desk.AN);

    Outcome second = desk.decide(seen, Reason.MISREAD, Desk.BINH);

    assertThat(second).isInstanceOf(Overtaken.class);
    assertThat(((Overtaken) second).review().history().getFirst().account()).isEqualTo("an");
    assertThat(desk.now(seen, Desk.AN).state()).isEqualTo(ReviewState.CONFIRMED);
    assertThat(desk.auditEntries("DECIDED")).isEqualTo(1);
  }

  @Test
  void letsOneWinOfManyAtOnce() throws Exception {
    Review seen = desk.leak();
    List<Future<Outcome>> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 12; i++) {
        outcomes.add(threads.submit(() -> desk.decide(seen, Reason.MISREAD, Desk.AN)));
      }
    }

    assertThat(outcomes)
        .extracting(Future::resultNow)
        .filteredOn(Done.class::isInstance)
        .hasSize(1);
    assertThat(desk.auditEntries("DECIDED")).isEqualTo(1);
    assertThat(desk.now(seen, Desk.AN).version()).isEqualTo(1);
  }

  @Test
  void changesADecisionByAnother() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.URGENT, Desk.AN);
    desk.decide(desk.now(seen, Desk.BINH), Reason.ALTERED_COPY, Desk.BINH);

    Review now = desk.now(seen, Desk.AN);
    assertThat(now.state()).isEqualTo(ReviewState.CONFIRMED);
    assertThat(now.history())
        .extracting(Decision::before)
        .containsExactly(ReviewState.ESCALATED, ReviewState.NEW);
  }

  @Test
  void undoesOnesOwnDecisionWithinADayWithoutAWord() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.MISREAD, Desk.AN);
    desk.now = desk.now.plus(Duration.ofHours(23));

    assertThat(undo(seen, "", Desk.AN)).isInstanceOf(Done.class);

    Review now = desk.now(seen, Desk.AN);
    assertThat(now.state()).isEqualTo(ReviewState.NEW);
    assertThat(now.history())
        .extracting(Decision::act)
        .containsExactly(Decision.Act.UNDONE, Decision.Act.DECIDED);
    assertThat(desk.auditEntries("DECISION_UNDONE")).isEqualTo(1);
  }

  @Test
  void undoesWhatIsOlderOrAnothersOnlyWithAReason() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.MISREAD, Desk.AN);

    assertThat(why(undo(seen, " ", Desk.BINH))).isEqualTo(Why.NOTE_MISSING);
    desk.now = desk.now.plus(Duration.ofHours(25));
    assertThat(why(undo(seen, "", Desk.AN))).isEqualTo(Why.NOTE_MISSING);
    assertThat(undo(seen, "Xem lại", Desk.BINH)).isInstanceOf(Done.class);
  }

  @Test
  void undoesOnlyTheLastDecisionAndThatOnce() throws IOException {
    Review seen = desk.leak();
    assertThat(why(undo(seen, "x", Desk.AN))).isEqualTo(Why.NOTHING_TO_UNDO);
    desk.decide(seen, Reason.URGENT, Desk.AN);
    desk.decide(desk.now(seen, Desk.AN), Reason.MISREAD, Desk.AN);
    undo(seen, "", Desk.AN);

    assertThat(desk.now(seen, Desk.AN).state()).isEqualTo(ReviewState.ESCALATED);
    assertThat(why(undo(seen, "x", Desk.AN))).isEqualTo(Why.NOTHING_TO_UNDO);
  }

  @Test
  void takesTwoClearedPersonsForASecret() throws IOException {
    Review seen = desk.secret();

    assertThat(desk.decide(seen, Reason.SHOWS_SECRET_DOCUMENT, Desk.CUC)).isInstanceOf(Done.class);
    Review waiting = desk.now(seen, Desk.CUC);
    assertThat(waiting.state()).isEqualTo(ReviewState.NEW);
    assertThat(waiting.proposal()).isPresent();

    assertThat(why(second(waiting, true, Desk.CUC))).isEqualTo(Why.OWN_PROPOSAL);
    assertThat(why(second(waiting, true, Desk.AN))).isEqualTo(Why.NOT_CLEARED);
    assertThat(why(desk.decide(waiting, Reason.MISREAD, Desk.DUNG))).isEqualTo(Why.WAITS);
    assertThat(second(waiting, true, Desk.DUNG)).isInstanceOf(Done.class);

    Review now = desk.now(seen, Desk.CUC);
    assertThat(now.state()).isEqualTo(ReviewState.CONFIRMED);
    assertThat(now.proposal()).isEmpty();
    assertThat(desk.auditEntries("DECISION_PROPOSED")).isEqualTo(1);
    assertThat(desk.auditEntries("DECIDED")).isEqualTo(1);
  }

  @Test
  void leavesTheStateWhenTheSecondPersonDoesNotAgreeOrTheFirstWithdraws() throws IOException {
    Review seen = desk.secret();
    desk.decide(seen, Reason.MISREAD, Desk.CUC);
    second(desk.now(seen, Desk.DUNG), false, Desk.DUNG);
    assertThat(desk.now(seen, Desk.CUC).state()).isEqualTo(ReviewState.NEW);

    desk.decide(desk.now(seen, Desk.CUC), Reason.MISREAD, Desk.CUC);
    assertThat(why(undo(seen, "x", Desk.DUNG))).isEqualTo(Why.NOTHING_TO_UNDO);
    undo(seen, "", Desk.CUC);

    Review now = desk.now(seen, Desk.CUC);
    assertThat(now.state()).isEqualTo(ReviewState.NEW);
    assertThat(now.proposal()).isEmpty();
    assertThat(now.history())
        .extracting(Decision::act)
        .containsExactly(
            Decision.Act.WITHDRAWN,
            Decision.Act.PROPOSED,
            Decision.Act.REJECTED,
            Decision.Act.PROPOSED);
  }

  @Test
  void letsNobodyTakeBackAloneWhatTwoDecided() throws IOException {
    Review seen = desk.secret();
    desk.decide(seen, Reason.SHOWS_SECRET_DOCUMENT, Desk.CUC);
    second(desk.now(seen, Desk.DUNG), true, Desk.DUNG);

    assertThat(why(undo(seen, "x", Desk.DUNG))).isEqualTo(Why.NOTHING_TO_UNDO);
  }

  @Test
  void saysNothingNewOfASecretToWhoIsNotCleared() throws IOException {
    Review seen = desk.secret();

    Review plain = desk.now(seen, Desk.AN);

    assertThat(plain.isWithheld()).isTrue();
    assertThat(plain.may()).isEqualTo(Review.May.NOTHING);
    assertThat(why(desk.decide(seen, Reason.MISREAD, Desk.AN))).isEqualTo(Why.NOT_CLEARED);
  }

  @Test
  void letsOnlyOfficersDecide() throws IOException {
    Review seen = desk.leak();

    assertThat(why(desk.decide(seen, Reason.MISREAD, Desk.HEAD))).isEqualTo(Why.NO_ROLE);
  }

  @Test
  void showsAnOfficeWhatItIssuedAndNothingElse() throws IOException {
    Review seen = desk.leak();
    FindingId finding = seen.face();
    assertThat(desk.desk.of(finding, Desk.ELSEWHERE)).isEmpty();
    assertThat(desk.desk.sees(finding, Desk.ELSEWHERE)).isFalse();
    assertThat(desk.desk.findingsOf(seen.id(), Desk.ELSEWHERE)).isEmpty();
    assertThat(desk.decide(seen, Reason.MISREAD, Desk.ELSEWHERE))
        .isInstanceOf(Outcome.Unknown.class);

    desk.state.write(
        "name an office",
        sql ->
            sql.update(
                    "INSERT INTO office_name (office, name) VALUES ('khac', ?)",
                    OfficeName.folded("UBND phường An Hải"))
                + sql.update(
                    "UPDATE cluster SET issuing_body = ?",
                    OfficeName.folded("UBND PHƯỜNG  AN HẢI")));

    assertThat(desk.desk.of(finding, Desk.ELSEWHERE)).isPresent();
    assertThat(desk.desk.sees(finding, Desk.ELSEWHERE)).isTrue();
    assertThat(desk.decide(seen, Reason.MISREAD, Desk.ELSEWHERE)).isInstanceOf(Done.class);
  }

  @Test
  void hasNoReviewOfWhatAsksForNobody() throws IOException {
    desk.leak();
    FindingId unknown = new FindingId("0123456789abcdef");

    assertThat(desk.desk.of(unknown, Desk.AN)).isEmpty();
    assertThat(desk.desk.cluster(new ClusterId(99), Desk.AN)).isEmpty();
  }

  @Test
  void takesNotesOfTwoThousandLetters() {
    assertThat(new Verdict(Reason.MISREAD, "ờ".repeat(2_000)).note()).hasSize(2_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict(Reason.MISREAD, "ờ".repeat(2_001)));
  }

  @Test
  void comparesDecisionsWithScoresOncePerCluster() throws IOException {
    Review one = desk.leak();
    desk.keep(InventedFindings.leak("p-2"));
    Review other =
        desk.keep(InventedFindings.of(Kind.ALTERED, SecrecyLevel.NONE, Severity.MEDIUM, "p-3"));
    desk.decide(one, Reason.SHOWS_INTERNAL_DOCUMENT, Desk.AN);
    desk.decide(other, Reason.MISREAD, Desk.AN);

    Feedback feedback = desk.desk.feedback(Desk.AN);

    assertThat(feedback.total()).isEqualTo(new Share("feedback.total", 1, 2));
    assertThat(feedback.byKind())
        .contains(new Share("kind.LEAK", 1, 1), new Share("kind.ALTERED", 0, 1));
    assertThat(feedback.byReason()).contains(new Share("review.reason.MISREAD", 1, 2));
    assertThat(feedback.reliability().get(9).share()).isEqualTo(new Share("0.9–1.0", 1, 2));
    StringBuilder lines = new StringBuilder();
    feedback.write(lines);
    assertThat(lines.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"evidence\":[{\"type\":\"NUMBER\",\"weight\":0.4}"))
        .noneMatch(line -> line.contains("1849") || line.contains("Ghi chú"));
  }

  private Outcome undo(Review seen, String note, Account by) throws IOException {
    return desk.desk.undo(seen.id(), desk.now(seen, Desk.CUC).version(), note, by);
  }

  private Outcome second(Review seen, boolean agrees, Account by) throws IOException {
    return desk.desk.second(seen.id(), seen.version(), agrees, "", by);
  }

  private static Why why(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why();
  }
}
