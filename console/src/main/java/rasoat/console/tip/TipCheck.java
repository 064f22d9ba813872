package rasoat.console.tip;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;
import rasoat.console.VietnamTime;

/** What is wrong with a tip, in the order of its fields. */
final class TipCheck {

  static final int MOST_FILES = 100;
  static final DataSize LARGEST = DataSize.ofMegabytes(200);
  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 2_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  // What the crawler takes for an address of the web, without a name or password in it.
  private static final Pattern WEB =
      Pattern.compile("(?i:https?)://[^\\s/?#:@]+(?::\\d{1,5})?(?:[/?#]\\S*)?");

  private final LocalDate today;
  private final List<TipProblem> problems = new ArrayList<>();

  private TipCheck(LocalDate today) {
    this.today = today;
  }

  /** Empty when it can be taken in. */
  static List<TipProblem> of(TipForm form, List<TipFile> files, LocalDate today) {
    TipCheck check = new TipCheck(today);
    if (files.isEmpty() && form.url().isEmpty()) {
      check.tell("files", "nothing");
    }
    check.files(files);
    check.place(form);
    check.time(form.day(), form.hour());
    check.length("note", form.note(), LONGEST_TEXT);
    return List.copyOf(check.problems);
  }

  private void files(List<TipFile> files) {
    if (files.size() > MOST_FILES) {
      tell("files", "count", MOST_FILES, files.size());
      return;
    }
    long bytes = files.stream().mapToLong(TipFile::size).sum();
    if (bytes > LARGEST.toBytes()) {
      tell("files", "size", LARGEST.toMegabytes(), DataSize.ofBytes(bytes).toMegabytes() + 1);
    }
    for (TipFile file : files) {
      if (file.kind().isEmpty()) {
        tell("files", "kind", file.name());
      } else if (file.size() == 0) {
        tell("files", "empty", file.name());
      }
    }
  }

  private void place(TipForm form) {
    if (!form.platform().isEmpty()
        && TipForm.PLATFORMS.stream().noneMatch(each -> each.name().equals(form.platform()))) {
      tell("platform", "platform", form.platform());
    }
    length("source", form.source(), LONGEST_LINE);
    length("url", form.url(), LONGEST_TEXT);
    if (!form.url().isEmpty() && !WEB.matcher(form.url()).matches()) {
      tell("url", "url", form.url());
    }
  }

  private void time(String day, String hour) {
    if (!day.isEmpty() && !isPast(day)) {
      tell("day", "day", VietnamTime.day(FIRST_DAY), VietnamTime.day(today), day);
    }
    if (!hour.isEmpty() && !isHour(hour)) {
      tell("hour", "hour", hour);
    } else if (!hour.isEmpty() && day.isEmpty()) {
      tell("day", "dayless", hour);
    }
  }

  private boolean isPast(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return !day.isBefore(FIRST_DAY) && !day.isAfter(today);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isHour(String text) {
    try {
      return LocalTime.parse(text).isBefore(LocalTime.MAX);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void length(String field, String text, int longest) {
    if (text.length() > longest) {
      tell(field, "long", longest, text.length());
    }
  }

  private void tell(String field, String problem, Object... values) {
    problems.add(TipProblem.of(field, problem, values));
  }
}
