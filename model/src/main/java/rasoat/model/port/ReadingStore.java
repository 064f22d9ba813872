package rasoat.model.port;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.finding.FindingId;

/**
 * Keeps what was read in posts for a while, one reading a post, so that posts can be judged again
 * when the registry changes and the pictures are long gone. Safe for many threads.
 *
 * <p>Never of a state secret: its text may not lie on a networked machine (Law 117/2025/QH15,
 * article 5.2). Who writes here sees to that.
 */
public interface ReadingStore {

  /** Keeps it in place of an earlier one of the same post; durable when it returns. */
  void keep(KeptReading reading) throws IOException;

  /** Forgets the reading of that post; nothing happens when none is kept. */
  void forget(FindingId id) throws IOException;

  /** What was read in that post; empty when that is not kept. */
  Optional<KeptReading> find(FindingId id) throws IOException;

  /** At most so many readings that were last judged by another state than this one, by id. */
  List<KeptReading> notJudgedBy(String registry, int limit) throws IOException;

  /** How many there are of them. */
  long countNotJudgedBy(String registry) throws IOException;

  /** Forgets those whose time is over; returns how many there were. */
  int expire(Instant now) throws IOException;
}
