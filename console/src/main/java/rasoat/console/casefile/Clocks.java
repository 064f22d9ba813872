package rasoat.console.casefile;

import static rasoat.console.casefile.Clock.Duty.ANSWER;
import static rasoat.console.casefile.Clock.Duty.FIRST_NOTICE;
import static rasoat.console.casefile.Clock.Duty.LIMITATION;
import static rasoat.console.casefile.Clock.Duty.NOTICE_AT_ONCE;
import static rasoat.console.casefile.Clock.Duty.REMOVAL;
import static rasoat.console.casefile.Clock.Duty.REPORT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Post;

/** What is due in a case: of what stands in it alone, so anybody can work it out again. */
public final class Clocks {

  /** "At once" is shown as overdue after that. */
  static final Duration AT_ONCE = Duration.ofHours(1);

  static final Duration NOTICE = Duration.ofHours(24);
  static final Duration REPORTING = Duration.ofHours(72);
  static final Duration ANSWERING = Duration.ofHours(24);
  static final Duration REMOVING = Duration.ofHours(24);
  static final Duration REMOVING_URGENTLY = Duration.ofHours(6);

  private Clocks() {}

  /** All that run or ran, the first due first. */
  public static List<Clock> of(CaseFile file) {
    List<Clock> clocks = new ArrayList<>();
    incident(file, clocks);
    answers(file, clocks);
    removal(file, clocks);
    clocks.add(limitation(file));
    clocks.sort(Comparator.comparing(Clock::due).thenComparing(Clock::duty));
    return List.copyOf(clocks);
  }

  /** When the next thing is due that is not done; empty when there is none. */
  public static Optional<Instant> nextDue(CaseFile file) {
    return of(file).stream().filter(Clock::isOpen).map(Clock::due).findFirst();
  }

  /** A leak of what was public is none, and of a mere suggestion nothing but a secret hurries. */
  private static void incident(CaseFile file, List<Clock> clocks) {
    Details details = file.details();
    Instant known = details.time(CaseField.KNOWN_AT).orElse(file.openedAt());
    @Nullable Instant noticed = ended(file, details.time(CaseField.NOTICED_AT));
    if (file.tier() == Tier.STATE_SECRET) {
      clocks.add(new Clock(NOTICE_AT_ONCE, known, known.plus(AT_ONCE), noticed));
    } else if (file.tier() == Tier.PUBLIC || file.isVerification()) {
      return;
    } else {
      clocks.add(new Clock(FIRST_NOTICE, known, known.plus(NOTICE), noticed));
    }
    @Nullable Instant reported = ended(file, details.time(CaseField.REPORTED_AT));
    clocks.add(new Clock(REPORT, known, known.plus(REPORTING), reported));
  }

  private static void answers(CaseFile file, List<Clock> clocks) {
    for (Escalation sent : file.escalations()) {
      if (sent.kind() == ContactKind.PA05) {
        Instant start = sent.sentAt();
        @Nullable Instant done = ended(file, Optional.ofNullable(sent.answeredAt()));
        clocks.add(new Clock(ANSWER, start, start.plus(ANSWERING), done));
      }
    }
  }

  private static void removal(CaseFile file, List<Clock> clocks) {
    Details details = file.details();
    Duration limit = details.has(CaseField.URGENT) ? REMOVING_URGENTLY : REMOVING;
    details
        .time(CaseField.REMOVAL_ASKED_AT)
        .map(
            asked ->
                new Clock(
                    REMOVAL,
                    asked,
                    asked.plus(limit),
                    ended(file, details.time(CaseField.REMOVED_AT))))
        .ifPresent(clocks::add);
  }

  /** The day a year later still counts (Vietnamese time). */
  private static Clock limitation(CaseFile file) {
    Instant due =
        file.postedAt()
            .atZone(Post.VIETNAM)
            .toLocalDate()
            .plusYears(1)
            .plusDays(1)
            .atStartOfDay(Post.VIETNAM)
            .toInstant()
            .minusMillis(1);
    return new Clock(LIMITATION, file.postedAt(), due, ended(file, Optional.empty()));
  }

  /** What was not done in an open case is asked for no more when it is closed. */
  private static @Nullable Instant ended(CaseFile file, Optional<Instant> done) {
    return done.or(() -> file.outcome().map(Closing::at)).orElse(null);
  }
}
