package rasoat.deploy.scan;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import rasoat.model.finding.Kind;

/**
 * What a scan came to. Posts are the sum over the kinds.
 *
 * @param posts how many posts of each kind; every kind is a key
 * @param picturesRead pictures whose pixels were looked at
 * @param unreadable pictures that could not be read
 * @param problems parts of the input that could not be read
 * @param unchecked posts that could not be held against the whole sealed registry
 * @param failed posts whose judging ended in an error; each is one of kind {@link Kind#NONE}
 */
public record ScanSummary(
    Map<Kind, Long> posts,
    long picturesRead,
    long unreadable,
    long problems,
    long unchecked,
    long failed,
    Duration elapsed) {

  public ScanSummary {
    posts = Map.copyOf(posts);
  }

  /** Nothing yet. */
  static ScanSummary empty() {
    Map<Kind, Long> posts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      posts.put(kind, 0L);
    }
    return new ScanSummary(posts, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  /** With one more post. */
  ScanSummary plus(Judged judged) {
    Map<Kind, Long> more = new EnumMap<>(posts);
    more.merge(judged.judgement().finding().kind(), 1L, Long::sum);
    return new ScanSummary(
        more,
        picturesRead + judged.judgement().picturesRead(),
        unreadable + judged.judgement().unreadable().size(),
        problems,
        unchecked + (judged.judgement().unchecked().isEmpty() ? 0 : 1),
        failed + (judged.failure() == null ? 0 : 1),
        elapsed);
  }

  /** With one more problem of the input. */
  ScanSummary plusProblem() {
    return new ScanSummary(
        posts, picturesRead, unreadable, problems + 1, unchecked, failed, elapsed);
  }

  /** After that time. */
  ScanSummary after(Duration time) {
    return new ScanSummary(posts, picturesRead, unreadable, problems, unchecked, failed, time);
  }

  /** Whether everything could be read and judged. */
  public boolean isComplete() {
    return unreadable + problems + unchecked + failed == 0;
  }

  public long total() {
    return posts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line for people, whose sum can be checked. */
  public String line() {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d posts = %d leak + %d altered + %d suspected + %d mention + %d public copy + %d none;"
            + " pictures: %d read, %d unreadable; input problems: %d; internal errors: %d;%s"
            + " %.1f s, %.0f posts/min",
        total(),
        posts.get(Kind.LEAK),
        posts.get(Kind.ALTERED),
        posts.get(Kind.SUSPECTED),
        posts.get(Kind.MENTION),
        posts.get(Kind.PUBLIC_COPY),
        posts.get(Kind.NONE),
        picturesRead,
        unreadable,
        problems,
        failed,
        unchecked == 0 ? "" : " NOT HELD AGAINST THE SEALED REGISTRY: " + unchecked + " posts;",
        seconds,
        total() * 60 / seconds);
  }
}
