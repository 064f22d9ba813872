package rasoat.index.ingest;

import java.time.LocalDate;
import java.util.Optional;
import rasoat.model.document.Disclosure;
import rasoat.model.document.Disclosure.State;
import rasoat.model.document.SecrecyLevel;

/** Who may see a document from when on, by what is known about it. */
final class DisclosureRule {

  private DisclosureRule() {}

  static Disclosure given(GivenFields given, SecrecyLevel secrecy) throws UnfitFileException {
    String written = given.text("disclosure").orElse(secrecy.isSecret() ? "secret" : "internal");
    State state =
        switch (written) {
          case "public" -> State.PUBLIC;
          case "internal" -> State.INTERNAL;
          case "secret" -> State.SECRET;
          default -> throw given.unfit("disclosure", "public, internal or secret", written);
        };
    Optional<LocalDate> from = given.date("public_from");
    if (from.isEmpty()) {
      return Disclosure.always(state);
    }
    State before = state == State.PUBLIC ? State.INTERNAL : state;
    return Disclosure.always(before).thenFrom(from.get(), State.PUBLIC);
  }

  /**
   * Public from a day on; a secrecy mark gainsays the publication, without a day it says little.
   */
  static Disclosure published(SecrecyLevel secrecy, Optional<LocalDate> day)
      throws UnfitFileException {
    if (secrecy.isSecret()) {
      throw new UnfitFileException(
          "expected a published document without a secrecy mark: it bears " + secrecy.label());
    }
    LocalDate from =
        day.orElseThrow(
            () ->
                new UnfitFileException(
                    "expected a day of publication or of issue: found none, give one"));
    return Disclosure.always(State.INTERNAL).thenFrom(from, State.PUBLIC);
  }

  /** Nobody said anything. */
  static Disclosure cautious(SecrecyLevel secrecy) {
    return Disclosure.always(secrecy.isSecret() ? State.SECRET : State.INTERNAL);
  }
}
