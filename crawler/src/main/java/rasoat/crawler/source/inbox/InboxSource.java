package rasoat.crawler.source.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Capture;
import rasoat.model.post.PostState;
import rasoat.model.post.Sha256;

/** Hands over what lies in a folder: archives, saved pages, exports, pictures. */
public final class InboxSource implements PostSource {

  private static final int MOST_PROBLEMS_TOLD = 1000;

  private final Inbox inbox;
  private final Readers readers;
  private final InstantSource clock;
  private final Duration keep;

  /**
   * The source of that folder, which is made when there is none.
   *
   * @param readers for what lies in it
   * @param keep how long a file that was read is kept before it is deleted
   */
  public InboxSource(Path folder, Readers readers, InstantSource clock, Duration keep) {
    this.inbox = new Inbox(folder);
    this.readers = readers;
    this.clock = clock;
    this.keep = keep;
  }

  /** Whether anything lies in that folder that could be read now. */
  public static boolean isWaiting(Path folder, Instant now) throws IOException {
    return !new Inbox(folder).waiting(now).isEmpty();
  }

  /**
   * Deletes files in that folder that were read and that one of those posts was read in.
   *
   * @param posts the digests of their keys
   */
  public static void drop(Path folder, Set<Sha256> posts) throws IOException {
    new Inbox(folder).drop(posts);
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    Instant now = clock.instant();
    inbox.clear(now.minus(keep));
    for (Path file : inbox.waiting(now)) {
      if (visit.isOver()) {
        return new VisitOutcome.Deferred(now, "the time of the visit is over");
      }
      take(file, visit);
    }
    return new VisitOutcome.Completed();
  }

  private void take(Path file, Visit visit) throws IOException {
    String name = file.getFileName().toString();
    List<String> problems = new ArrayList<>();
    Set<Sha256> posts = new LinkedHashSet<>();
    try {
      Optional<CaptureReader> reader = readers.of(file);
      if (reader.isEmpty()) {
        visit.problem(name + ": expected an archive, page, export or picture, got something else");
        inbox.refuse(file, List.of("expected an archive, page, export or picture"));
        return;
      }
      reader
          .get()
          .read(
              capture -> {
                posts.add(capture.key().digest());
                post(capture, visit);
              },
              problem -> tell(problem, visit, problems));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      visit.problem(name + ": " + e.getMessage());
      problems.add(String.valueOf(e.getMessage()));
      inbox.refuse(file, problems);
      return;
    }
    inbox.takeIn(file, posts, problems);
  }

  private static void post(Capture capture, Visit visit) {
    try {
      if (capture.state().isThere()) {
        visit.post(capture);
      } else {
        visit.gone(capture.key(), capture.state() == PostState.DELETED);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(InputProblem problem, Visit visit, List<String> problems) {
    visit.problem(problem.toString());
    if (problems.size() < MOST_PROBLEMS_TOLD) {
      problems.add(problem.toString());
    }
  }

  /** Knows how captures made elsewhere are read. */
  @FunctionalInterface
  public interface Readers {

    /**
     * The reader for a file or folder; empty when nobody can read it.
     *
     * @throws IOException when it cannot be looked into
     */
    Optional<CaptureReader> of(Path file) throws IOException;
  }
}
