package rasoat.console.source;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What visits sources beside the console, and reports in the morning. */
public interface Watch {

  /** All that are watched, whether they were ever visited or not. */
  List<WatchedSource> sources() throws IOException;

  /** A person did what there was to do: that source is visited with the next round. */
  void resume(String source) throws IOException;

  /** When morning reports were made, the last one first. */
  List<Instant> reports() throws IOException;

  /** The report made at that time, as it was printed; empty when there is none. */
  Optional<String> report(Instant time) throws IOException;

  /** The visits that ended at that time or later, in order. */
  List<SourceVisit> visitsSince(Instant time) throws IOException;

  /** When sources are visited. */
  Schedule schedule() throws IOException;

  /** Where sources are set. */
  SourceDesk desk();

  /** The canary that was sent off last; empty when there never was one. */
  Optional<Planted> canary() throws IOException;
}
