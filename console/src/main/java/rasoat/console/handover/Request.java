package rasoat.console.handover;

import rasoat.console.casefile.CaseNumber;

/**
 * What somebody wants to let out, to whom and why.
 *
 * @param text as drafted; empty where the program writes all of it
 */
public record Request(
    CaseNumber number, ExportKind kind, String recipient, String reason, String text) {

  public Request {
    if (recipient.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("nothing leaves without a recipient and a reason");
    }
    if (kind.draft().isPresent() && text.isBlank()) {
      throw new IllegalArgumentException("expected a text to be sent, got none: " + kind);
    }
  }
}
