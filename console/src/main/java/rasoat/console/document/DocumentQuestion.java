package rasoat.console.document;

import java.time.LocalDate;
import java.util.Optional;
import rasoat.console.office.IssuedBy;
import rasoat.console.office.OfficeName;
import rasoat.index.RegisteredDocument;

/**
 * Which documents are asked for.
 *
 * @param text an id, a number, a serial, or words; empty for all documents by their ids
 * @param day of issue
 * @param body a part of the name of the issuing body; empty for any
 * @param scope which documents may be known of
 * @param from where to go on, as {@link DocumentSlice#next} said; empty for the beginning
 * @param limit the most documents
 */
public record DocumentQuestion(
    String text,
    Optional<LocalDate> day,
    String body,
    IssuedBy scope,
    Optional<String> from,
    int limit) {

  /** Whether a document is one that is asked for, its text aside. */
  public boolean fits(RegisteredDocument registered) {
    LocalDate date = registered.document().date();
    String issuer = registered.document().issuingBody();
    return day.stream().allMatch(wanted -> wanted.equals(date))
        && OfficeName.folded(issuer).contains(OfficeName.folded(body))
        && scope.includes(issuer);
  }
}
