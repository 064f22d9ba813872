package rasoat.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;

/**
 * A document as it was entered into the registry: what it is, and how we know.
 *
 * @param recipients nơi nhận: whom it was sent to, as printed, in order
 * @param guessed what was read from the text by rule and has been confirmed by nobody
 * @param source the file it came from, for people; empty when unknown
 * @param contentHash SHA-256 of the bytes it was read from, lower-case hex; empty when unknown. The
 *     same bytes are not read again
 */
public record RegisteredDocument(
    OfficialDocument document,
    List<String> recipients,
    Set<Metadata> guessed,
    String source,
    String contentHash) {

  /** What a registrar can know about a document beside its text. */
  public enum Metadata {
    NUMBER,
    ISSUING_BODY,
    DATE,
    TYPE,
    SUBJECT,
    SIGNER,
    RECIPIENTS,
    SECRECY,
    DISCLOSURE
  }

  public RegisteredDocument {
    recipients = List.copyOf(recipients);
    guessed = Set.copyOf(guessed);
  }

  /** A document somebody vouches for, that came from no file. */
  public static RegisteredDocument given(OfficialDocument document) {
    return new RegisteredDocument(document, List.of(), Set.of(), "", "");
  }

  /** The same, read from another file. */
  public RegisteredDocument from(String otherSource, String otherHash) {
    return new RegisteredDocument(document, recipients, guessed, otherSource, otherHash);
  }

  /** The same with a disclosure that somebody vouches for. */
  public RegisteredDocument disclosed(Disclosure given) {
    Set<Metadata> others =
        guessed.stream().filter(fact -> fact != Metadata.DISCLOSURE).collect(Collectors.toSet());
    return new RegisteredDocument(
        document.disclosed(given), recipients, others, source, contentHash);
  }

  /**
   * The same in the place of an earlier one: a disclosure that is only guessed gives way to one
   * that somebody vouched for.
   */
  public RegisteredDocument after(RegisteredDocument earlier) {
    return guessed.contains(Metadata.DISCLOSURE) && !earlier.guessed.contains(Metadata.DISCLOSURE)
        ? disclosed(earlier.document.disclosure())
        : this;
  }
}
