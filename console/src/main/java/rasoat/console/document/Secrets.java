package rasoat.console.document;

import java.time.LocalDate;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;

/** Which documents may not be read here (requirement R32). */
public final class Secrets {

  private Secrets() {}

  /**
   * Whether it may not be read on that day. A mark counts until the document is declassified: then
   * a later step of its disclosure says so.
   */
  public static boolean isSecretOn(OfficialDocument document, LocalDate day) {
    return document.disclosure().on(day) == Disclosure.State.SECRET
        || (document.secrecy().isSecret() && !wasDeclassified(document, day));
  }

  /** Whether it is, or will be, or was one: such a document is not taken. */
  public static boolean isAny(OfficialDocument document) {
    return document.secrecy().isSecret()
        || document.disclosure().steps().stream()
            .anyMatch(step -> step.state() == Disclosure.State.SECRET);
  }

  private static boolean wasDeclassified(OfficialDocument document, LocalDate day) {
    return document.disclosure().steps().stream()
        .anyMatch(step -> step.state() == Disclosure.State.SECRET && !step.from().isAfter(day));
  }
}
