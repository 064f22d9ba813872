package rasoat.model.port;

import java.time.Instant;
import rasoat.model.finding.FindingId;

/**
 * What was read in one post, as it is kept.
 *
 * @param id of the post's finding
 * @param content the reading, in a form only the recognition that wrote it understands
 * @param registry the state of the registry it was last judged by
 * @param until when it has to be forgotten, to the millisecond
 */
public record KeptReading(FindingId id, String content, String registry, Instant until) {

  /** The same reading, judged by another state of the registry. */
  public KeptReading judgedBy(String registry) {
    return new KeptReading(id, content, registry, until);
  }
}
