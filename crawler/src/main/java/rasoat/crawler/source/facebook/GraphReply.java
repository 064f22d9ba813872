package rasoat.crawler.source.facebook;

import java.time.Instant;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.VisitEndException;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;

/** What Graph said to a call, where a visit may go on. */
sealed interface GraphReply {

  /**
   * It answered.
   *
   * @param version which Graph it was; empty when it does not say
   */
  record Good(LooseJson json, Sha256 raw, Instant at, String version) implements GraphReply {

    Provenance provenance() {
      return new Provenance(Route.API, raw, at);
    }
  }

  /** This object is not there, not for us, or not what was expected; others may be. */
  record Closed(GraphError error) implements GraphReply {}

  /** The answer, where the visit cannot go on without. */
  default Good orEnd() throws VisitEndException {
    return switch (this) {
      case Good good -> good;
      case Closed(GraphError error) -> throw new VisitEndException(error.outcome());
    };
  }
}
