package rasoat.detector.impersonation;

import java.util.stream.Stream;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** Says one thing of a page, or nothing. */
@FunctionalInterface
interface PageRule {

  Stream<PageEvidence> of(Observed seen);

  /** Evidence with nothing to compare. */
  static Stream<PageEvidence> say(Type type, double weight, String shown, String sentence) {
    return Stream.of(new PageEvidence(type, weight, shown, "", sentence));
  }

  static Stream<PageEvidence> none() {
    return Stream.empty();
  }
}
