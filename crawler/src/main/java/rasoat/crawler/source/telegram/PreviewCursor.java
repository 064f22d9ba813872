package rasoat.crawler.source.telegram;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a channel was handed over: everything up to {@code floor}, and from {@code low} to {@code
 * high}.
 *
 * @param low 0 when there is no second stretch
 * @param high likewise
 * @param missed posts that were not found when looked at once
 * @param gone posts that are known to be deleted
 */
record PreviewCursor(
    long floor, long low, long high, SortedSet<Long> missed, SortedSet<Long> gone) {

  private static final PreviewCursor START =
      new PreviewCursor(0, 0, 0, new TreeSet<>(), new TreeSet<>());
  private static final int FEWEST_PARTS = 3;

  /** Reads what {@link #toString} wrote; the start for anything else. */
  static PreviewCursor parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length < FEWEST_PARTS) {
      return START;
    }
    SortedSet<Long> missed = new TreeSet<>();
    SortedSet<Long> gone = new TreeSet<>();
    try {
      for (int i = FEWEST_PARTS; i < parts.length; i++) {
        (parts[i].startsWith("?") ? missed : gone).add(Long.parseLong(parts[i].substring(1)));
      }
      return new PreviewCursor(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Long.parseLong(parts[2]),
          missed,
          gone);
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      return START;
    }
  }

  /** Whether that post was handed over. */
  boolean covers(long id) {
    return id <= floor || (low <= id && id <= high);
  }

  /** The same with a second stretch. */
  PreviewCursor over(long low, long high) {
    return new PreviewCursor(floor, low, high, missed, gone);
  }

  /** The same when everything up to there was handed over. */
  PreviewCursor upTo(long id) {
    return new PreviewCursor(id, 0, 0, missed, gone);
  }

  /** The same with other posts that are not there. */
  PreviewCursor without(SortedSet<Long> missed, SortedSet<Long> gone) {
    return new PreviewCursor(floor, low, high, missed, gone);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(floor);
    text.append(' ').append(low).append(' ').append(high);
    missed.forEach(id -> text.append(" ?").append(id));
    gone.forEach(id -> text.append(" !").append(id));
    return text.toString();
  }
}
