package rasoat.crawler.store;

import java.time.Instant;
import rasoat.crawler.source.VisitOutcome;

/** A visit that is over. */
public record EndedVisit(
    String source, Instant begun, Instant ended, VisitOutcome outcome, VisitCounts counts) {}
