package rasoat.crawler.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.source.VisitOutcome;

/** How far each source was read, and how its visits went. Safe for many threads and processes. */
public final class Sources {

  /** What is remembered of that source; empty when it was never visited. */
  public Optional<SourceState> state(String source) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** All that were ever visited, by name. */
  public List<SourceState> states() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The next visit may begin at that cursor; durable when it returns. */
  public void saveCursor(String source, String cursor) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A visit begins now. One that never ended is logged as failed. */
  public void beginVisit(String source) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * The visit ends now. When it was completed, the hints given before it began are answered.
   *
   * @param nextTry not to be visited before
   */
  public void endVisit(String source, VisitOutcome outcome, VisitCounts counts, Instant nextTry)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** A person did what there was to do: it may be visited at once, as if it had never failed. */
  public void resume(String source) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The visits that ended at that time or later, in order. */
  public List<EndedVisit> visitsSince(Instant time) throws IOException {
    throw new UnsupportedOperationException();
  }
}
