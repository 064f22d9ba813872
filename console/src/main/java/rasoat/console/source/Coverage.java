package rasoat.console.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rasoat.model.post.Post;

/**
 * How each source was read in the last nights: the last visit of each day counts.
 *
 * @param days the latest first
 */
record Coverage(List<LocalDate> days, List<Row> rows) {

  static final int NIGHTS = 14;

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

  /** A source on a day. */
  private record Place(String source, LocalDate day) {}

  /**
   * A source.
   *
   * @param nights how it was read, as names of messages; in the order of the days
   * @param covered on how many of the days it was read to its end
   */
  record Row(String source, List<String> nights, long covered) {}

  static Coverage of(List<WatchedSource> sources, List<SourceVisit> visits, Instant now) {
    LocalDate today = day(now);
    List<LocalDate> days = IntStream.range(0, NIGHTS).mapToObj(today::minusDays).toList();
    Map<Place, PastVisit.Ending> endings = new HashMap<>();
    for (SourceVisit each : visits) {
      endings.put(new Place(each.source(), day(each.visit().ended())), each.visit().ending());
    }
    return new Coverage(
        days, sources.stream().map(source -> row(source.id(), days, endings)).toList());
  }

  private static Row row(
      String source, List<LocalDate> days, Map<Place, PastVisit.Ending> endings) {
    List<String> nights =
        days.stream()
            .map(day -> Optional.ofNullable(endings.get(new Place(source, day))))
            .map(ending -> ending.map(Enum::name).orElse("NONE"))
            .toList();
    long covered = nights.stream().filter(PastVisit.Ending.COMPLETED.name()::equals).count();
    return new Row(source, nights, covered);
  }

  /** The days as the heads of columns. */
  public List<String> heads() {
    return days.stream().map(SHORT::format).toList();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, Post.VIETNAM);
  }
}
