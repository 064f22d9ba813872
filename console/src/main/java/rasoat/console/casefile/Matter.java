package rasoat.console.casefile;

import java.util.Collection;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;

/** What a case is about. */
public enum Matter {
  /** A document, or what stands in it, was posted. */
  LEAK,
  /** A changed copy of a document was posted. */
  ALTERED,
  /** A page, account or message speaks in the name of an agency. */
  IMPERSONATION;

  /** What most of them are about; a person may know better. */
  static Matter of(Collection<Finding> findings) {
    boolean isAltered =
        !findings.isEmpty() && findings.stream().allMatch(each -> each.kind() == Kind.ALTERED);
    return isAltered ? ALTERED : LEAK;
  }
}
