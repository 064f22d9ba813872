package rasoat.index.sealed.pack;

import java.time.LocalDate;
import rasoat.index.sealed.term.SealedField;

/**
 * How documents are sealed.
 *
 * @param year of the key
 * @param issue number of the pack, higher than any of the same office and year before
 * @param usual the body field of a document
 * @param highest the body field of a document that is TUYỆT MẬT
 * @param keepOneOf of so many clear values of the body one is kept; 1 for all
 * @param expires the last day the pack may be used
 */
public record SealSettings(
    int year, int issue, SealedField usual, SealedField highest, int keepOneOf, LocalDate expires) {

  public SealSettings {
    if (!usual.isBody() || !highest.isBody()) {
      throw new IllegalArgumentException("expected body fields, got " + usual + ", " + highest);
    }
    if (keepOneOf < 1) {
      throw new IllegalArgumentException("keepOneOf: expected 1 or more, got " + keepOneOf);
    }
  }

  /** Five words a value for every class, all values kept. */
  public static SealSettings usual(int year, int issue, LocalDate expires) {
    return new SealSettings(year, issue, SealedField.BODY_5, SealedField.BODY_5, 1, expires);
  }
}
