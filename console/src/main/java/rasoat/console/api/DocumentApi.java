package rasoat.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.office.Offices;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** What the registry knows of documents: facts, never their text. */
@Tag(name = "documents")
@RestController
class DocumentApi {

  private final DocumentLookup documents;
  private final Offices offices;
  private final AuditLog audit;

  DocumentApi(DocumentLookup documents, Offices offices, AuditLog audit) {
    this.documents = documents;
    this.offices = offices;
    this.audit = audit;
  }

  /**
   * Facts of a document.
   *
   * @param withheld whether it bears a secrecy level: what it is about is not told then
   * @param disclosure who may see it from which day on; the first step has no day
   */
  record DocumentAnswer(
      String id,
      boolean withheld,
      SecrecyLevel secrecy,
      Optional<String> number,
      String issuingBody,
      Optional<LocalDate> date,
      String typeName,
      String subject,
      List<Step> disclosure) {

    DocumentAnswer {
      disclosure = List.copyOf(disclosure);
    }

    static DocumentAnswer of(OfficialDocument document) {
      boolean secret = document.secrecy().isSecret();
      return new DocumentAnswer(
          document.id().value(),
          secret,
          document.secrecy(),
          secret
              ? Optional.empty()
              : Optional.ofNullable(document.number()).map(DocumentNumber::toString),
          document.issuingBody(),
          secret ? Optional.empty() : Optional.ofNullable(document.date()),
          secret ? "" : document.typeName(),
          secret ? "" : document.subject(),
          document.disclosure().steps().stream()
              .map(
                  step ->
                      new Step(
                          Optional.of(step.from()).filter(LocalDate.MIN::isBefore), step.state()))
              .toList());
    }
  }

  /** Who may see it from a day on. */
  record Step(Optional<LocalDate> from, Disclosure.State state) {}

  @Operation(summary = "Facts of a registered document, never its text")
  @GetMapping(path = "/api/v1/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  DocumentAnswer document(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<OfficialDocument> known =
        id.isBlank() ? Optional.empty() : documents.get(new DocumentId(id));
    if (known.isEmpty() || !offices.scope(account).includes(known.get().issuingBody())) {
      throw ApiProblem.unknown("document", id);
    }
    DocumentAnswer answer = DocumentAnswer.of(known.get());
    audit.append(
        new AuditEvent(
            account.name(), Action.DOCUMENT_SEEN, "document " + answer.id(), Seen.BY_PROGRAM));
    return answer;
  }
}
