package rasoat.index.ingest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegisteredDocument.Metadata;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** Joins what is given about a document with what its text tells; what is given goes first. */
final class DocumentMaker {

  private final GivenFields given;
  private final Guess guess;
  private final Set<Metadata> guessed = EnumSet.noneOf(Metadata.class);

  private DocumentMaker(GivenFields given, Guess guess) {
    this.given = given;
    this.guess = guess;
  }

  static RegisteredDocument make(
      DocumentId id, GivenFields given, String text, Publication publication, Origin origin)
      throws UnfitFileException {
    return new DocumentMaker(given, Guess.of(text)).make(id, text, publication, origin);
  }

  private RegisteredDocument make(
      DocumentId id, String text, Publication publication, Origin origin)
      throws UnfitFileException {
    SecrecyLevel secrecy =
        given.has("secrecy") ? given.secrecy() : guessed(Metadata.SECRECY, guess.secrecy());
    Optional<LocalDate> date =
        given.has("date")
            ? given.date("date")
            : guessed(Metadata.DATE, Optional.ofNullable(guess.date()));
    OfficialDocument document =
        new OfficialDocument(
            given.text("id").map(DocumentId::new).orElse(id),
            (given.hasNumber()
                    ? given.number()
                    : guessed(Metadata.NUMBER, Optional.ofNullable(guess.number())))
                .orElse(null),
            text("agency", Metadata.ISSUING_BODY, guess.issuingBody()),
            date.orElse(null),
            type(),
            text("abstract", Metadata.SUBJECT, guess.subject()),
            text("signer", Metadata.SIGNER, guess.signer()),
            secrecy,
            disclosure(secrecy, publication, date),
            text);
    List<String> recipients =
        given.has("recipients")
            ? given.list("recipients")
            : guessed(Metadata.RECIPIENTS, guess.recipients());
    return new RegisteredDocument(document, recipients, guessed, origin.source(), origin.hash());
  }

  private Disclosure disclosure(
      SecrecyLevel secrecy, Publication publication, Optional<LocalDate> date)
      throws UnfitFileException {
    if (publication.published()) {
      return DisclosureRule.published(secrecy, publication.givenDay().or(() -> date));
    }
    if (given.hasDisclosure()) {
      return DisclosureRule.given(given, secrecy);
    }
    return guessed(Metadata.DISCLOSURE, DisclosureRule.guessed(guess, secrecy, date));
  }

  /** Given by its name, or in a table by its code, {@code QĐ}. */
  private String type() {
    String written = text("type_name", Metadata.TYPE, guess.typeName());
    return given.has("type_name") ? TypeNames.printed(written).orElse(written) : written;
  }

  private String text(String field, Metadata metadata, String read) {
    return given.has(field) ? given.text(field).orElse("") : guessed(metadata, read);
  }

  /** Nothing found is a guess as well: nobody said that there is nothing. */
  private <T> T guessed(Metadata metadata, T value) {
    guessed.add(metadata);
    return value;
  }
}
