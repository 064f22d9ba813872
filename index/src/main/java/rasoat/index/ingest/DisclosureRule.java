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

  /**
   * Nobody said anything. A document that names a portal "(đăng tải)" among its recipients is
   * public from its date on, if nothing in it gainsays that; all others are internal.
   */
  static Disclosure guessed(Guess guess, SecrecyLevel secrecy, Optional<LocalDate> date) {
    if (secrecy.isSecret()) {
      return Disclosure.always(State.SECRET);
    }
    Disclosure internal = Disclosure.always(State.INTERNAL);
    boolean published = !guess.forInsiders() && PublicationHint.in(guess.recipients()).isPresent();
    return published
        ? date.map(day -> internal.thenFrom(day, State.PUBLIC)).orElse(internal)
        : internal;
  }
}
