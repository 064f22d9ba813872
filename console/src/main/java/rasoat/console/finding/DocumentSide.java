package rasoat.console.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.index.alignment.Reading;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Finding;

/**
 * The registered document, beside what was seen of it.
 *
 * @param date of issue; empty when unknown
 * @param recipients nơi nhận: who has a copy
 * @param text empty when there is none, or it may not be shown
 * @param withheld whether nothing that it says may be shown
 */
record DocumentSide(
    OfficialDocument document,
    String date,
    List<DisclosureStep> disclosure,
    List<String> recipients,
    Optional<MarkedText> text,
    boolean withheld) {

  static DocumentSide of(
      OfficialDocument document,
      List<String> recipients,
      Map<String, List<Reading>> readings,
      Finding finding,
      List<NumberedEvidence> evidence) {
    boolean withheld = isSecret(document) || finding.isSecret();
    Optional<MarkedText> text =
        withheld || document.text().isBlank()
            ? Optional.empty()
            : Optional.of(
                MarkedText.of(
                    document.text(),
                    OfficialSpans.in(document.text(), evidence, finding.post().text(), readings)));
    return new DocumentSide(
        document,
        document.date() == null ? "" : VietnamTime.day(document.date()),
        DisclosureStep.of(document.disclosure()),
        recipients,
        text,
        withheld);
  }

  /**
   * Whether it is secret, or once was: who declassified it says nothing of who may read it here.
   */
  private static boolean isSecret(OfficialDocument document) {
    return document.secrecy().isSecret()
        || document.disclosure().steps().stream()
            .anyMatch(step -> step.state() == Disclosure.State.SECRET);
  }

  /** What it is called: number as written, or empty. */
  public String number() {
    return document.number() == null ? "" : document.number().asWritten();
  }
}
