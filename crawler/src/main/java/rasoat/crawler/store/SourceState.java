package rasoat.crawler.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a source.
 *
 * @param cursor where the next visit may begin; empty at first
 * @param underWay since when a visit goes on; it may be one the program died in
 * @param last the visit that ended last
 * @param nextTry not to be visited before; in the past when it may be
 * @param failures how many visits failed or were stopped since one was completed
 * @param total of all visits
 */
public record SourceState(
    String source,
    String cursor,
    Optional<Instant> underWay,
    Optional<EndedVisit> last,
    Instant nextTry,
    int failures,
    VisitCounts total) {}
