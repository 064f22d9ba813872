package rasoat.index.number.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.CentralCodes;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/**
 * What the registry knows about a number.
 *
 * @param canonical see {@link DocumentNumber#canonical()}
 * @param central whether its symbol names one agency of the country
 * @param date null when not known
 */
record RegisteredNumber(
    String canonical, boolean central, Issuer issuer, @Nullable LocalDate date) {

  private static final int HEAD = 700;

  /** Where the number stands when it cannot be found: below agency and motto. */
  private static final int LINES_ABOVE = 120;

  static RegisteredNumber of(OfficialDocument document, DocumentNumber number) {
    String text = document.text();
    String start = text.substring(0, Math.min(HEAD, text.length()));
    int at = Math.max(start.indexOf(number.serial() + "/"), start.indexOf(number.serial() + "-"));
    NumberQuestion.Head head = NumberQuestion.Head.of(start, at < 0 ? LINES_ABOVE : at);
    String body = document.issuingBody() + "\n" + head.lines();
    return new RegisteredNumber(
        number.canonical(),
        CentralCodes.name(number),
        IssuerReader.read(body, head.place()),
        document.date());
  }
}
