package rasoat.deploy.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.fetch.Address;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.facebook.Liveness;
import rasoat.crawler.source.facebook.OembedCheck;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/**
 * Asks of every flagged post of Facebook whether anyone can still see it, once a day at most. It
 * brings no post; one that is gone is noted as such.
 *
 * <p>Whom it asks learns which posts the office looks at, so it is a source that somebody sets.
 *
 * @param flagged the posts with a finding
 */
record StillPublic(FlaggedCaptures flagged, OembedCheck check, InstantSource clock)
    implements PostSource {

  private static final String HOST = "facebook.com";

  /** After so many posts in a row of which nothing was learnt, nothing more is asked. */
  private static final int MOST_SILENT = 3;

  static StillPublic of(
      String address, FlaggedCaptures flagged, OembedCheck check, InstantSource clock) {
    if (!address.equals(HOST)) {
      throw new IllegalArgumentException("expected %s, got '%s'".formatted(HOST, address));
    }
    return new StillPublic(flagged, check, clock);
  }

  /**
   * How far a day's round came.
   *
   * @param last the post that was asked of last; empty when the round is done
   */
  private record Cursor(LocalDate day, String last) {

    static Cursor parse(String text) {
      String[] parts = text.split(" ", 2);
      try {
        return new Cursor(LocalDate.parse(parts[0]), parts.length == 2 ? parts[1] : "");
      } catch (DateTimeException e) {
        return new Cursor(LocalDate.EPOCH, "");
      }
    }

    @Override
    public String toString() {
      return last.isEmpty() ? day.toString() : day + " " + last;
    }
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    LocalDate today = clock.instant().atZone(Post.VIETNAM).toLocalDate();
    Cursor cursor = Cursor.parse(visit.cursor());
    if (cursor.last().isEmpty() && !cursor.day().isBefore(today)) {
      return new VisitOutcome.Completed();
    }
    int silent = 0;
    for (Capture post : posts(cursor.last())) {
      if (visit.isOver()) {
        return new VisitOutcome.Deferred(
            clock.instant(), "expected to ask of all flagged posts, the visit was over before");
      }
      if (learn(check.of(address(post).orElseThrow()), post, visit)) {
        silent = 0;
      } else if (++silent == MOST_SILENT) {
        return new VisitOutcome.Failed("expected to learn whether posts are public, got nothing");
      }
      visit.reached(new Cursor(today, post.key().toString()).toString());
    }
    visit.reached(new Cursor(today, "").toString());
    return new VisitOutcome.Completed();
  }

  /** Whether anything was learnt of that post. */
  private static boolean learn(Liveness known, Capture post, Visit visit) throws IOException {
    switch (known) {
      case Liveness.Public() -> {}
      case Liveness.GoneOrPrivate() -> visit.gone(post.key(), false);
      case Liveness.Unknown(String reason) -> {
        visit.problem("%s: %s".formatted(post.key(), reason));
        return false;
      }
    }
    return true;
  }

  private static Optional<URI> address(Capture post) {
    return Address.of(post.permalink()).filter(address -> address.getHost() != null);
  }

  private List<Capture> posts(String after) throws IOException {
    return flagged.all().stream()
        .filter(post -> post.key().platform() == Platform.FACEBOOK)
        .filter(post -> address(post).isPresent())
        .filter(post -> post.key().toString().compareTo(after) > 0)
        .sorted(Comparator.comparing(post -> post.key().toString()))
        .toList();
  }
}
