package rasoat.index.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/**
 * A document whose metadata is read from its own text by the places the rules give it (Decree
 * 30/2020/NĐ-CP, annex I, part I, IV). All of it is guessed; the disclosure is the cautious one.
 */
final class GuessedDocument {

  private GuessedDocument() {}

  static OfficialDocument of(Path file, String text) {
    Letterhead head = Letterhead.of(text);
    Optional<DocumentNumber> number =
        NumberReader.findIn(text).stream()
            .filter(NumberReading::own)
            .map(NumberReading::number)
            .findFirst();
    Optional<LocalDate> date =
        DateReader.findIn(text).stream()
            .filter(DateReading::placeLine)
            .map(DateReading::date)
            .findFirst();
    SecrecyLevel secrecy = head.secrecy();
    return new OfficialDocument(
        new DocumentId(stem(file)),
        number.orElse(null),
        head.issuingBody(),
        date.orElse(null),
        head.typeName(),
        head.subject(),
        head.signer(),
        secrecy,
        Disclosure.always(secrecy.isSecret() ? Disclosure.State.SECRET : Disclosure.State.INTERNAL),
        text);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
