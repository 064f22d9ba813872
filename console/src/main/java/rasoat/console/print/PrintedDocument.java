package rasoat.console.print;

import java.time.Instant;
import java.util.List;

/**
 * A document as an office writes it, before it has pages.
 *
 * @param addressees to whom it is sent ("Kính gửi"), without dashes; may be empty
 * @param body ends in "./.", which is set here and not by the writer
 * @param recipients who gets a copy ("Nơi nhận"), without dashes; the last is "Lưu: VT, ..."
 * @param draftMark framed under the number of a document that is not issued yet; empty for none
 * @param madeAt when its content was drawn up; the only time that gets into the file
 */
public record PrintedDocument(
    Letterhead letterhead,
    Title title,
    List<String> addressees,
    List<Block> body,
    Signature signature,
    List<String> recipients,
    List<Annex> annexes,
    String draftMark,
    Instant madeAt) {

  public PrintedDocument {
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    recipients = List.copyOf(recipients);
    annexes = List.copyOf(annexes);
  }
}
