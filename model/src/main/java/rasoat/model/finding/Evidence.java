package rasoat.model.finding;

import org.jspecify.annotations.Nullable;

/**
 * Chứng cứ: one observed fact with its weight and its place.
 *
 * @param weight what it adds to the score; negative when it speaks against the finding
 * @param image the name of the picture it was seen in; null when it stands in the post's text
 * @param region where in that picture; null when it has no single place
 * @param seen what was read, as read; empty when it is no text
 * @param official what the registry holds at that place; empty when there is nothing to compare
 * @param sentence the same in Vietnamese, to be read aloud
 */
public record Evidence(
    Type type,
    double weight,
    @Nullable String image,
    @Nullable Region region,
    String seen,
    String official,
    String sentence) {

  /** What kind of fact it is. */
  public enum Type {
    /** The document's own number was read. */
    NUMBER,
    /** Its date of issue was read. */
    DATE,
    /** Its issuing body was read. */
    ISSUING_BODY,
    /** Its words were read, or pasted into the post. */
    TEXT,
    /** A fact on the picture differs from the registered document. */
    ALTERED_FACT,
    /** A fact may differ from the registered document, or may have been misread. */
    UNDECIDED_FACT,
    /** A secrecy mark. */
    SECRECY_MARK,
    /** A circulation mark such as LƯU HÀNH NỘI BỘ. */
    CIRCULATION_MARK,
    /** The stamp ĐẾN of the office that received the copy shown. */
    INCOMING_STAMP,
    /** The number of the copy shown. */
    COPY_NUMBER,
    /** SAO Y, SAO LỤC or TRÍCH SAO: which agency made the copy shown. */
    COPY_BLOCK,
    /** What an electronic signature shows: which agency signed the file, and when. */
    E_SIGNATURE,
    /** Somebody covered lines of the document with bars before it was shown. */
    COVERED_PLACE,
    /** A QR code, with what it says. */
    QR_CODE,
    /** A round seal. */
    SEAL,
    /** The layout of an official document: national heading, number line, recipients. */
    LAYOUT,
    /** The post's text names the document. */
    MENTION
  }
}
