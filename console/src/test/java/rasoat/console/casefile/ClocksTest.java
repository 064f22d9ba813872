package rasoat.console.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.console.casefile.CaseField.KNOWN_AT;
import static rasoat.console.casefile.CaseField.NOTICED_AT;
import static rasoat.console.casefile.CaseField.REMOVAL_ASKED_AT;
import static rasoat.console.casefile.CaseField.REMOVED_AT;
import static rasoat.console.casefile.CaseField.URGENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.casefile.Clock.Duty;
import rasoat.console.casefile.Clock.State;
import rasoat.model.finding.Strength;

class ClocksTest {

  private static final Instant EIGHT = Instant.parse("2026-05-04T01:00:00Z");

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "STATE_SECRET, CONFIRMED, 'NOTICE_AT_ONCE,REPORT,LIMITATION'",
    "STATE_SECRET, SUGGESTED, 'NOTICE_AT_ONCE,REPORT,LIMITATION'",
    "OFFICIAL,     CONFIRMED, 'FIRST_NOTICE,REPORT,LIMITATION'",
    "OFFICIAL,     SUGGESTED, LIMITATION",
    "PUBLIC,       CONFIRMED, LIMITATION",
  })
  void runsWhatThatTierAsksFor(Tier tier, Strength strength, String duties) {
    assertThat(Clocks.of(InventedCases.file(tier, strength, known())))
        .extracting(clock -> clock.duty().name())
        .containsExactly(duties.split(","));
  }

  @ParameterizedTest(name = "{0} {1}: due {2}")
  @CsvSource({
    "STATE_SECRET, NOTICE_AT_ONCE, 2026-05-04T02:00:00Z",
    "OFFICIAL,     FIRST_NOTICE,   2026-05-05T01:00:00Z",
    "OFFICIAL,     REPORT,         2026-05-07T01:00:00Z",
    // The post is of 04/05/2026 08:02 in Vietnam; 04/05/2027 still counts there, to its end.
    "OFFICIAL,     LIMITATION,     2027-05-04T16:59:59.999Z",
  })
  void isDueSoLongAfterItWasKnown(Tier tier, Duty duty, Instant due) {
    assertThat(clock(InventedCases.file(tier, Strength.CONFIRMED, known()), duty).due())
        .isEqualTo(due);
  }

  @ParameterizedTest(name = "noticed {0}, now {1}: {2}")
  @CsvSource({
    "'',                   2026-05-04T01:59:00Z, RUNNING",
    "'',                   2026-05-04T02:00:00Z, RUNNING",
    "'',                   2026-05-04T02:00:01Z, OVERDUE",
    "2026-05-04T01:30:00Z, 2026-05-09T00:00:00Z, DONE",
    "2026-05-04T02:30:00Z, 2026-05-09T00:00:00Z, DONE_LATE",
  })
  void asksForNoticeOfASecretAtOnce(String noticed, Instant now, State state) {
    Details details = known().with(NOTICED_AT, noticed);

    CaseFile file = InventedCases.file(Tier.STATE_SECRET, Strength.CONFIRMED, details);

    assertThat(clock(file, Duty.NOTICE_AT_ONCE).state(now)).isEqualTo(state);
  }

  @ParameterizedTest(name = "urgent {0}, removed {1}: due {2}, {3}")
  @CsvSource({
    "'',  '',                   2026-05-05T01:00:00Z, OVERDUE",
    "yes, '',                   2026-05-04T07:00:00Z, OVERDUE",
    "yes, 2026-05-04T06:59:00Z, 2026-05-04T07:00:00Z, DONE",
    "yes, 2026-05-04T08:00:00Z, 2026-05-04T07:00:00Z, DONE_LATE",
  })
  void countsRemovalFromTheRequestOfTheSpecialisedForce(
      String urgent, String removed, Instant due, State state) {
    Details details =
        known().with(REMOVAL_ASKED_AT, EIGHT).with(URGENT, urgent).with(REMOVED_AT, removed);

    Clock clock = clock(InventedCases.file(Tier.PUBLIC, Strength.CONFIRMED, details), Duty.REMOVAL);

    assertThat(clock.due()).isEqualTo(due);
    assertThat(clock.state(Instant.parse("2026-05-06T00:00:00Z"))).isEqualTo(state);
  }

  @Test
  void waitsForAnAnswerOfThePoliceAlone() {
    CaseFile file = InventedCases.file(Tier.PUBLIC, Strength.CONFIRMED, known());

    CaseFile asked =
        file.withEscalations(List.of(sent(1, ContactKind.PA05), sent(2, ContactKind.UNIT)));

    assertThat(Clocks.of(asked)).extracting(Clock::duty).containsOnlyOnce(Duty.ANSWER);
    assertThat(clock(asked, Duty.ANSWER).due()).isEqualTo(Instant.parse("2026-05-05T01:00:00Z"));
    Escalation answered = sent(1, ContactKind.PA05).answered("đã nhận", EIGHT.plusSeconds(60));
    assertThat(clock(file.withEscalations(List.of(answered)), Duty.ANSWER).isOpen()).isFalse();
  }

  @Test
  void asksForNothingOnceItIsClosed() {
    CaseFile file = InventedCases.file(Tier.OFFICIAL, Strength.CONFIRMED, known());
    Closing closing =
        new Closing(Outcome.REMOVED, LocalDate.of(2026, 5, 4), "PA05", "", EIGHT, "an");

    assertThat(Clocks.nextDue(file)).contains(Instant.parse("2026-05-05T01:00:00Z"));
    assertThat(Clocks.nextDue(file.with(closing))).isEqualTo(Optional.empty());
  }

  private static Details known() {
    return Details.NONE.with(KNOWN_AT, EIGHT);
  }

  private static Escalation sent(int id, ContactKind kind) {
    return new Escalation(
        id, kind, "PA05", Channel.PHONE, "069 0000000", EIGHT, "an", "", "", null);
  }

  private static Clock clock(CaseFile file, Duty duty) {
    return Clocks.of(file).stream().filter(it -> it.duty() == duty).findFirst().orElseThrow();
  }
}
