package rasoat.deploy.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;

/**
 * A document as other programs read it. Keys are never left out; what is unknown is null or empty.
 *
 * @param date the day of issue, {@code 2025-12-16}
 * @param secrecy {@code MAT}, {@code TOI_MAT}, {@code TUYET_MAT} or null
 * @param disclosure {@code public}, {@code internal} or {@code secret}, today
 * @param changes those to come
 * @param guessed the keys whose values were read from the text by rule
 */
record DocumentLine(
    String id,
    @Nullable String number,
    @Nullable String date,
    @JsonProperty("issued_by") String issuedBy,
    String type,
    String subject,
    String signer,
    List<String> recipients,
    @Nullable String secrecy,
    String disclosure,
    List<Change> changes,
    List<String> guessed,
    String source,
    @JsonProperty("content_hash") String contentHash) {

  /** A state that begins on a day. */
  record Change(String from, String state) {

    static Change of(Disclosure.Step step) {
      return new Change(step.from().toString(), DisclosureText.name(step.state()));
    }

    @Override
    public String toString() {
      return state + " from " + from;
    }
  }

  static DocumentLine of(RegisteredDocument registered, LocalDate today) {
    OfficialDocument document = registered.document();
    return new DocumentLine(
        document.id().value(),
        document.number() == null ? null : document.number().asWritten(),
        document.date() == null ? null : document.date().toString(),
        document.issuingBody(),
        document.typeName(),
        document.subject(),
        document.signer(),
        registered.recipients(),
        document.secrecy().isSecret() ? document.secrecy().name() : null,
        DisclosureText.name(document.disclosure().on(today)),
        DisclosureText.changes(document.disclosure(), today).stream().map(Change::of).toList(),
        registered.guessed().stream().sorted().map(DocumentLine::key).toList(),
        registered.source(),
        registered.contentHash());
  }

  private static String key(RegisteredDocument.Metadata guessed) {
    return switch (guessed) {
      case ISSUING_BODY -> "issued_by";
      case NUMBER, DATE, TYPE, SUBJECT, SIGNER, RECIPIENTS, SECRECY, DISCLOSURE ->
          guessed.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The cells of a row, in the order of {@link DocumentRows#HEADINGS}. */
  List<String> cells() {
    return List.of(
        id,
        Objects.toString(number, ""),
        Objects.toString(date, ""),
        issuedBy,
        type,
        subject,
        signer,
        String.join("; ", recipients),
        Objects.toString(secrecy, ""),
        disclosure,
        String.join("; ", changes.stream().map(Change::toString).toList()),
        String.join(" ", guessed),
        source,
        contentHash);
  }
}
