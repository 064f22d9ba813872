package rasoat.console.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.model.document.Disclosure;
import rasoat.model.document.Disclosure.State;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

/**
 * Who might see the document when, and when the post was made, from 0 to {@value #WIDTH}.
 *
 * @param posted where the post stands
 * @param issued where the day of issue stands; empty when it is not known
 * @param sayings the same in words
 */
record TimeLine(
    List<Stretch> stretches, int posted, Optional<Integer> issued, List<Saying> sayings) {

  static final int WIDTH = 1000;

  private static final int LEAST_MARGIN = 14;

  /** Days in which one state holds. */
  record Stretch(int from, int width, State state) {}

  /**
   * A sentence.
   *
   * @param key of the message that it is made of, with a number of days and a day
   */
  record Saying(String key, long days, String day) {}

  static TimeLine of(OfficialDocument document, Post post) {
    LocalDate posted = post.day();
    List<LocalDate> dated =
        Stream.concat(
                Stream.of(posted),
                Stream.concat(
                    Stream.ofNullable(document.date()),
                    document.disclosure().steps().stream()
                        .map(Disclosure.Step::from)
                        .filter(day -> !day.equals(LocalDate.MIN))))
            .sorted()
            .toList();
    Scale scale = Scale.around(dated.getFirst(), dated.getLast());
    return new TimeLine(
        stretches(document.disclosure(), scale),
        scale.at(posted),
        Optional.ofNullable(document.date()).map(scale::at),
        sayings(document, posted));
  }

  private static List<Stretch> stretches(Disclosure disclosure, Scale scale) {
    List<Disclosure.Step> steps = disclosure.steps();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int from = i == 0 ? 0 : scale.at(steps.get(i).from());
      int to = i + 1 == steps.size() ? WIDTH : scale.at(steps.get(i + 1).from());
      stretches.add(new Stretch(from, to - from, steps.get(i).state()));
    }
    return stretches;
  }

  private static List<Saying> sayings(OfficialDocument document, LocalDate posted) {
    List<Saying> sayings = new ArrayList<>();
    sayings.add(release(document.disclosure(), posted));
    if (document.date() != null) {
      sayings.add(between("issued", document.date(), posted));
    }
    return sayings;
  }

  /** How the post stands to the day from which everybody may see the document. */
  private static Saying release(Disclosure disclosure, LocalDate posted) {
    @Nullable LocalDate released = null;
    for (Disclosure.Step step : disclosure.steps()) {
      boolean next = step.state() == State.PUBLIC && step.from().isAfter(posted);
      boolean last = step.state() == State.PUBLIC && disclosure.on(posted) == State.PUBLIC;
      if (released == null && next || last && !step.from().isAfter(posted)) {
        released = step.from();
      }
    }
    if (released == null) {
      return new Saying("time.never", 0, "");
    }
    return released.equals(LocalDate.MIN)
        ? new Saying("time.always", 0, "")
        : between("release", released, posted);
  }

  private static Saying between(String event, LocalDate day, LocalDate posted) {
    long days = ChronoUnit.DAYS.between(posted, day);
    String order = days > 0 ? "before" : days < 0 ? "after" : "same";
    return new Saying("time." + event + "." + order, Math.abs(days), VietnamTime.day(day));
  }

  /** Days as places on the line. */
  private record Scale(LocalDate first, long days) {

    static Scale around(LocalDate first, LocalDate last) {
      long margin = Math.max(LEAST_MARGIN, ChronoUnit.DAYS.between(first, last) / 6);
      LocalDate from = first.minusDays(margin);
      return new Scale(from, ChronoUnit.DAYS.between(from, last.plusDays(margin)));
    }

    int at(LocalDate day) {
      return (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / days);
    }
  }
}
