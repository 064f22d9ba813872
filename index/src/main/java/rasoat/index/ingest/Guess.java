package rasoat.index.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.index.ingest.PortalTable.Label;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.SecrecyLevel;

/**
 * What a document says about itself, read from its text by the places the rules give it (Decree
 * 30/2020/NĐ-CP, annex I, part I, IV), or from the table in which a portal sums it up. Null or
 * empty is what was not found.
 *
 * @param forInsiders whether it bears a circulation mark, {@code LƯU HÀNH NỘI BỘ}
 */
record Guess(
    @Nullable DocumentNumber number,
    String issuingBody,
    @Nullable LocalDate date,
    String typeName,
    String subject,
    String signer,
    List<String> recipients,
    SecrecyLevel secrecy,
    boolean forInsiders) {

  private static final int HEAD_LINES = 40;

  Guess {
    recipients = List.copyOf(recipients);
  }

  static Guess of(String text) {
    List<Line> lines = text.lines().map(Line::of).toList();
    Letterhead head = Letterhead.of(lines);
    PortalTable table = PortalTable.in(lines);
    return new Guess(
        table.number().or(() -> ownNumber(text)).orElse(null),
        table.text(Label.ISSUING_BODY).orElseGet(head::issuingBody),
        table.date().or(() -> dayOfIssue(text)).orElse(null),
        table.text(Label.TYPE).flatMap(TypeNames::printed).orElseGet(head::typeName),
        table.text(Label.SUBJECT).map(Subject::cited).orElseGet(head::subject),
        table.text(Label.SIGNER).orElseGet(() -> new SignatureBlock(lines).signer()),
        RecipientList.in(lines),
        SecrecyMark.in(lines),
        lines.stream().limit(HEAD_LINES).anyMatch(Line::isForInsiders));
  }

  private static Optional<DocumentNumber> ownNumber(String text) {
    return NumberReader.findIn(text).stream()
        .filter(NumberReading::own)
        .map(NumberReading::number)
        .findFirst();
  }

  private static Optional<LocalDate> dayOfIssue(String text) {
    return DateReader.findIn(text).stream()
        .filter(DateReading::placeLine)
        .map(DateReading::date)
        .findFirst();
  }
}
