package rasoat.console.office;

import java.util.Optional;
import java.util.Set;

/**
 * Which documents somebody may know of, by who issued them.
 *
 * @param names folded; empty for all documents
 */
public record IssuedBy(Optional<Set<String>> names) {

  /** All documents. */
  public static final IssuedBy ANYBODY = new IssuedBy(Optional.empty());

  /** Whether a document of that issuing body is among them. */
  public boolean includes(String issuingBody) {
    return names.isEmpty() || names.get().contains(OfficeName.folded(issuingBody));
  }
}
