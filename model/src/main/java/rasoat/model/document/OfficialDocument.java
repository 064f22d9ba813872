package rasoat.model.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản: a document issued by an authority, as the registry knows it.
 *
 * @param number blank where the draft left the serial out; null when it bears no symbol at all
 * @param issuingBody the issuing agency with the one above it, {@code UBND TỈNH SƠN LA SỞ NGOẠI VỤ}
 * @param date the day of issue; null when unknown
 * @param typeName the printed name of its type, {@code THÔNG BÁO}
 * @param subject trích yếu: one line saying what it is about
 * @param signer the name under the signature; empty when unknown
 * @param text the full text in reading order, NFC, lines as printed
 */
public record OfficialDocument(
    DocumentId id,
    @Nullable DocumentNumber number,
    String issuingBody,
    @Nullable LocalDate date,
    String typeName,
    String subject,
    String signer,
    SecrecyLevel secrecy,
    Disclosure disclosure,
    String text) {

  /** Whether showing it on that day discloses nothing. */
  public boolean isPublicOn(LocalDate day) {
    return disclosure.on(day) == Disclosure.State.PUBLIC;
  }

  /** The same document, to be seen by others. */
  public OfficialDocument disclosed(Disclosure other) {
    return new OfficialDocument(
        id, number, issuingBody, date, typeName, subject, signer, secrecy, other, text);
  }

  /** The same document with another text, or without one. */
  public OfficialDocument withText(String other) {
    return new OfficialDocument(
        id, number, issuingBody, date, typeName, subject, signer, secrecy, disclosure, other);
  }
}
